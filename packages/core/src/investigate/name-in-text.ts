/** What programs write straight after a provider's name: `MailgunAPIError`, `DiscordClient`. */
const joinedOn =
  /^(?:api|client|sdk|error|exception|auth|credential|connect|provider|service|rest|request|response|http|bot|js|py)/

/** A name that stands in the text as a word of its own. */
export function standsAlone(text: string, words: string): boolean {
  return placesOf(text, words).length > 0
}

const callsAfter =
  /^(?:'s)? ?(?:rest |chat |web )?(?:api(?: calls?| requests?)?|calls?|requests?|sdk|returns?|returned|answers?|answered|responds?|responded|replies|replied|rejects?|rejected|refuses?|refused|gives|gave|throws|threw|complains|says|said|status|error|(?:http )?[45]\d\d)\b/
const callsBefore = /\b(?:call|calls|calling|called|request to|requests to|requesting) (?:to )?(?:the )?$/

/** A name that is said to be called, or to answer: "all my OpenAI calls return 401", "Stripe answers 401". */
export function isCalled(text: string, words: string): boolean {
  return placesOf(text, words).some(
    (at) =>
      callsAfter.test(text.slice(at + words.length, at + words.length + 24)) ||
      callsBefore.test(text.slice(Math.max(0, at - 24), at)),
  )
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!isWordCharacter(text, at - 1) && (!isWordCharacter(text, end) || joinedOn.test(text.slice(end, end + 12))))
      places.push(at)
  }
  return places
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
