import { isReference } from '../intake/assignments.ts'
import { isCredentialName, isWeakName } from '../intake/credential-names.ts'
import { isKeyLike } from '../intake/key.ts'
import { mask } from '../keys/mask.ts'
import { regexOf } from '../model/regex.ts'
import { standIn } from './stand-in.ts'

/** Where one stands, a text is a secret whatever it looks like: many choose words of their own for it. */
const mayHold = /bearer|basic|[:=]/i
/** RFC 6750 and RFC 7617, and whatever scheme a field `Authorization` names. */
const behindScheme = regexOf('gi')`
  (\b(?:bearer|basic)[ \t]+|\bauthorization[\\"'\`]{0,3}\s?(?:=>|[:=])\s?[\\"'\`]{0,2}[a-z][\w-]{1,20}[ \t]+)
    ([^\s\\"'\`,;<>(){}[\]]{6,})(?!\()
`
const member = regexOf('g')`
  (?<![\w.-])([A-Za-z][\w.-]{1,60})(?:\\?["'\`]\]?)?\s{0,2}((?:=>|=|:(?!\/\/))\s{0,2}(?:\\?["'\`])?)
    ([^\s\\"'\`,;&<>(){}[\]]{6,})(?![^\s\\"'\`,;&<>(){}[\]]|\()
`
/** RFC 3986: `user:password@` in front of a host. */
const userinfo = /\b([a-z][a-z0-9+.-]{1,30}:\/\/[^\s/?#@:"'`<>]{0,200}:)([^\s/?#"'`<>]{1,200})(?=@[\w[])/gi

/** Masks what stands behind the name of a scheme, as the value of a member that is named for a key, or as the password of an address. */
export function maskByPlace(text: string): string {
  if (!mayHold.test(text)) return text
  return text
    .replace(userinfo, (all, before: string, secret: string) => (isWritten(secret) ? `${before}…` : all))
    .replace(behindScheme, (_, before: string, found: string) => before + maskUnless(found, isNoCredential(found)))
    .replace(member, (all: string, name: string, sign: string, value: string) =>
      isCredentialName(name) && !isProse(name, sign) && !isNoValue(name, value, /["'`]/.test(sign))
        ? all.slice(0, -value.length) + mask(value, null)
        : all,
    )
}

/** Of a sentence; looked for once, not again at each of many full stops. */
const stops = /(?<![.:!?])[.:!?]+$/

function maskUnless(found: string, isHarmless: boolean): string {
  const end = stops.exec(found)?.[0] ?? ''
  return isHarmless ? found : mask(found.slice(0, found.length - end.length), null) + end
}

/** "Password: HMAC-SHA1 of the request": a word, a colon and a blank are a sentence's, too. */
function isProse(name: string, sign: string): boolean {
  return /^:\s/.test(sign) && !/["'`]/.test(sign) && !/[-_.]|[a-z][A-Z]/.test(name)
}

const shown = /…|\*{2}|^[$<{%]/
const sample = /^(?:pass|passwd|password|pwd|secret|token|key)$/i

function isWritten(password: string): boolean {
  return !shown.test(password) && !sample.test(password)
}

/** "Bearer authentication", "Bearer error=…", `Bearer $TOKEN`. */
function isNoCredential(found: string): boolean {
  return shown.test(found) || isWords(found.replace(stops, '')) || isParameter(found)
}

/** `error="…"` of a challenge, `Token="…"` of a scheme with parameters; what fills up base64 ends a multiple of four. */
function isParameter(found: string): boolean {
  return /^[a-z_]+=/.test(found) || (/^[A-Za-z_]+=/.test(found) && found.length % 4 !== 0)
}

/** `id:secret`, `YOUR_KEY`, `E2B_API_KEY`. */
const words = /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15})(?:[-_ .:/](?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15})){0,7}$/
const variable = /^[A-Z][A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){1,8}$/

function isWords(text: string): boolean {
  return text.length < 6 || standIn.test(text) || words.test(text) || (variable.test(text) && !/\d{3}/.test(text))
}

/** Names within a program, and addresses without their scheme. */
const expression = /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+(?:\/|$)/

/** What code or a log puts behind such a name instead of the value itself. */
function isNoValue(name: string, value: string, isQuoted: boolean): boolean {
  if (shown.test(value) || isWords(value) || value.includes('://') || isReference(value)) return true
  // Numbers of tokens are counts.
  if (/tokens$/i.test(name) && /^\d+$/.test(value)) return true
  if (isWeakName(name) && !isKeyLike(value)) return true
  // The word in front of the credential: `behindScheme` has masked that.
  if (/authorization$/i.test(name) && /^[A-Za-z-]+$/.test(value)) return true
  return !isQuoted && (!/\d/.test(value) || expression.test(value))
}
