import { regex } from '../model/regex.ts'

// Names are compared in lower case without punctuation: `X-Api-Key`, `api_key` and `apiKey` are one name.
const punctuation = /[^a-z0-9]+/g

// Read against the end of the name, where the noun stands.
const carriesKey = regex`
  (?:
      key|token|secret|password|passwd|passphrase|passwort|credentials?|authorization|bearer|apikeyid|keyid
      |accesskeyid|accountsid|authsid|apisid|accesskeysecret|secretaccesskey|personalaccesstoken|hapikey
      |connectionstring|clientassertion
    )s?$
`
const carriesKeyWhole = regex`
  ^(?:
      auth|key|appid|pass|pwd|pat|sid|jwt|sig|signature|sign|assertion|apiauth|basicauth|authtoken|session
      |sessionid|code|dsn|xauth|xapikey\w{0,12}|[a-z]{2,20}pat|[a-z]{0,20}cookie|xamzcredential|xamzsignature
      |xgoogcredential|xgoogsignature|cbaccesssign|apisign|okaccesssign|xhoneycombteam|ddapikey|serpapi
    )$
`
const noKey = regex`
  csrf|xsrf
  |(?:
      primary|foreign|sort|partition|hash|range|cache|idempotency|surrogate|routing|ordering|row|object|shortcut
      |hot|host|registry|lookup|answer|i18n|translation|max|next|page|continuation|cursor|stop|bos|eos|pad|sep|unk
      |cls|mask|prompt|completion|input|output|total|num|sync|event|feature|item|issue|issues|project|websocket
      |public|ssh|turn|mon|don|tur|jockey|whis|sampling
    )(?:key|token)s?$
  |^(?:xcsrf|accesscontrol|wwwauthenticate|proxyauthenticate)
`
const publicKeyName = regex`
  (?:
      stripe|publishable|firebase|google|algolia|vapid|api|flw|paystack|supabase|clerk|mailgun|imagekit|razorpay
      |emailjs
    )\w{0,20}publickey$
  |^publickey$
`

/** Whether a header, parameter, field or variable of this name usually carries a credential. */
export function isCredentialName(name: string): boolean {
  if (name.length > 120) return false
  const plain = name.toLowerCase().replace(punctuation, '')
  if (carriesKeyWhole.test(plain)) return true
  if (!carriesKey.test(plain)) return false
  return !noKey.test(plain) || publicKeyName.test(plain)
}

// As query parameters and body fields these are mostly something else.
const weakNames = new Set([
  'key',
  'code',
  'sign',
  'pass',
  'session',
  'sid',
  'cookie',
  'dsn',
  'token',
  'tokens',
  'keys',
  'signature',
  'sig',
  'auth',
  // Of fetch it is an option: omit, same-origin, include.
  'credential',
  'credentials',
])

/** Whether the name alone is not enough and the value has to look like a key. */
export function isWeakName(name: string): boolean {
  return weakNames.has(name.toLowerCase())
}

const sessionCookie = /sess|token|auth|jwt|sid$|^sid|login|remember|identity|api[-_]?key|access|secret|^id$/i

/** Whether a cookie of this name usually carries a session or a token. */
export function isCredentialCookie(name: string): boolean {
  return name.length <= 200 && sessionCookie.test(name) && !/csrf|xsrf/i.test(name)
}
