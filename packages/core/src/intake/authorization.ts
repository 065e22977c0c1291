/** A header value taken apart into scheme word and key. */
export interface SchemeAndKey {
  readonly scheme: string | null
  readonly key: string
}

const schemeWords = new Set(
  (
    'bearer basic token apikey api-key api_key key digest hawk oauth oauth2 negotiate ntlm sso-key bot client-id jwt splunk geniekey mac wsse dpop ' +
    'sharedkey sharedkeylite sharedaccesssignature hmac signature discogs deepl-auth-key klaviyo-api-key zoho-oauthtoken snowflake privatetoken ' +
    'private-token access_token access-token auth x-api-key cloudsign goog4-rsa-sha256 goog4-hmac-sha256 aws4-hmac-sha256 aws4-ecdsa-p256-sha256 aws ' +
    'eg1-hmac-sha256 hmac-sha256 googlelogin secret-token user-token app-token pat nettoken pve_api_token pveapitoken pbsapitoken mediabrowser emby opaque gnap vapid webpush ' +
    'user api secret bearertoken bearer_token beare baerer bearar barer berer'
  ).split(' '),
)
const firstWord = /^([A-Za-z][A-Za-z0-9_-]{0,39})([ \t])/
const glued = /^(bearer|token|basic)[:=]/i
// A word that is no known scheme counts as one when exactly one more word follows.
const ownScheme = /^[A-Za-z][A-Za-z_-]{1,23}$/

/**
 * Takes the scheme off a header value. One separating blank goes with it; any further blank belongs to the key,
 * since a strict server compares what is left byte for byte.
 */
export function splitScheme(value: string, words: 'any-word' | 'known-word' = 'any-word'): SchemeAndKey {
  const gluedWord = glued.exec(value)?.[1]
  if (gluedWord) return { scheme: gluedWord, key: value.slice(gluedWord.length) }
  const match = firstWord.exec(value)
  const word = match?.[1]
  if (!word) return schemeWords.has(value.toLowerCase()) ? { scheme: value, key: '' } : { scheme: null, key: value }
  const rest = value.slice(word.length + 1)
  if (schemeWords.has(word.toLowerCase())) return { scheme: word, key: rest }
  const isOwn = words === 'any-word' && ownScheme.test(word) && rest.length > 0 && !/\s/.test(rest.trim())
  return isOwn ? { scheme: word, key: rest } : { scheme: null, key: value }
}

const accessKeyId = /\bCredential=([^/,\s]{1,200})/

/** One key inside the parameters of a header value. */
export interface KeyInParameters {
  readonly text: string
  /** What a user or key is called: chosen by a person, so its characters tell nothing of the key. */
  readonly isName: boolean
}

/**
 * The keys inside the parameters that follow a scheme, where the value as a whole is no key (RFC 9110, 11.4): the access
 * key id of AWS and Google signatures, consumer key and token of OAuth 1, what the user or key of Digest, Hawk and the like
 * is called. Null where what follows is the key itself.
 */
export function keysInParameters(scheme: string, rest: string): readonly KeyInParameters[] | null {
  if (/^(?:AWS4|GOOG4)-/i.test(scheme)) {
    const id = accessKeyId.exec(rest)?.[1]
    return id ? [{ text: id, isName: false }] : null
  }
  const listed = parametersOf(scheme, rest)
  if (listed === null) return null
  const found = listed.flatMap(({ name, value }) => {
    const plain = name.toLowerCase().replace(/[^a-z]/g, '')
    return keyNames.has(plain) || called.has(plain) ? [{ text: value, isName: called.has(plain) }] : []
  })
  return found.length > 0 ? found : [{ text: rest, isName: true }]
}

const keyNames = new Set(
  'oauthconsumerkey oauthtoken consumerkey credential clienttoken accesstoken accesskey accesskeyid apikey token key secret t'.split(
    ' ',
  ),
)
const called = new Set('username user id keyid'.split(' '))

/** Schemes whose credentials are a list of parameters, however few. */
const listing = /^(?:digest|hawk|mac|oauth|signature|eg1-hmac-sha256)$/i
/** Schemes whose credentials are one word: what looks like a list there is a defect. */
const oneWord = /^(?:bearer|basic|negotiate|ntlm)$/i
const parameter =
  /[ \t]*([\w!#$%*+.^`|~'-]{1,60})[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){0,4000})"|([^\s",;&]{0,4000}))[ \t]*(?:[,;&]|$)/y
const maxParameters = 30

/** Names and values without their quotes; null where the text is no list of them. */
function parametersOf(scheme: string, rest: string): readonly { name: string; value: string }[] | null {
  if (oneWord.test(scheme) || !rest.includes('=')) return null
  const found: { name: string; value: string }[] = []
  parameter.lastIndex = 0
  while (parameter.lastIndex < rest.length && found.length < maxParameters) {
    const read = parameter.exec(rest)
    if (read === null) return null
    found.push({ name: read[1] ?? '', value: read[2]?.replaceAll(/\\(.)/g, '$1') ?? read[3] ?? '' })
  }
  return found.length > 1 || (found.length === 1 && listing.test(scheme)) ? found : null
}
