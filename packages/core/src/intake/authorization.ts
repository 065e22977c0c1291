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
    'googlelogin secret-token user-token app-token pat nettoken pve_api_token pveapitoken pbsapitoken mediabrowser emby opaque gnap vapid webpush ' +
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
const oauthField = /\b(oauth_consumer_key|oauth_token)="([^"]{0,2000})"/g

/**
 * The keys inside the parameters of a signing scheme, where the value as a whole is no key: the access key id of
 * AWS and Google signatures, consumer key and token of OAuth 1. Empty for all other schemes.
 */
export function keysOfSignature(scheme: string, rest: string): readonly string[] {
  if (/^(?:AWS4|GOOG4)-/i.test(scheme)) {
    const id = accessKeyId.exec(rest)?.[1]
    return id ? [id] : []
  }
  if (!/^oauth$/i.test(scheme)) return []
  return Array.from(rest.slice(0, 8192).matchAll(oauthField), (match) => match[2] ?? '')
}
