import { noFacts, type Credential, type Facts } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { maxKeyLength } from './limits.ts'
import { regex, regexOf } from '../model/regex.ts'

// Starts that issuers chose so that people recognise their keys.
const knownStart = regex`
  ^(?:
      sk|pk|rk|ek|tk|ak|api|key|pat|sess|test|live|whsec|gh[opsur]|github_pat|gl(?:pat|ptt|dt|rt|cbt|ft|soat|oas)
      |xox[a-z]|xapp|xai|gsk|hf|api_org|r8|npm|pypi|dop_v1|doo_v1|shp(?:at|ss|ca|pa)|atlas|lin_api|lin_oauth|ntn
      |secret|figd|figo|sntrys?|phc|phx|sbp|sb_(?:secret|publishable)|re|rnd|fly|fm1|fm2|nvapi|pplx|tvly|fw|cal|dp
      |nfp|vc[pkcr]?|tfp|ghu|ya29|EAA|SG|AC|SK|AKIA|ASIA|AIza|eyJ|GOCSPX|ATATT|ATCTT|ATBB|ATOA|LTAI|AKID|PMAK|NRAK
      |NRRA|pul|hvs|hvb|glsa|glc|waka|rdme|xkeysib|xsmtpsib|sq0\w{3}|EAAA|lsv2|pcsk|jina|csk|dckr_pat|ops|bkua
      |patrt|mtk|m0|co|voy|sgp|ddp|pscale
    )[-_.]
`
const prefixOnly = /^(?:AKIA|ASIA|AIza|eyJ|GOCSPX|LTAI|AKID)[A-Za-z0-9_-]{8}/
const placeholder =
  /^[<{["'`]?(?:your|my|insert|enter|put|paste|replace|add)[-_ ]?\w{0,40}(?:key|token|secret)\w{0,20}[>}\]"'`]?$/i
const keyAlphabet = /^[\w\-.~+/=:%$!@#&*^|,;"'`<>{}…\u00a0-\uffff]+$/
const base64 = /^[A-Za-z0-9+/]{24,}={0,2}$/
const address = regexOf('i')`
  ^[a-z][a-z0-9+.-]{1,20}:\/\/|^www\.|^[^@\s]{1,64}@[^@\s]{1,200}\.[a-z]{2,10}$|^\.{0,2}\/
  |\.(?:js|ts|py|rb|go|php|json|ya?ml|toml|env|txt|log|html?|pem|com|org|io|net|dev|app)$
`

/**
 * Whether a text without inner blanks looks like an issued key rather than a word, a file or an address:
 * a known start, or enough characters with digits and letters mixed.
 */
export function isKeyLike(text: string): boolean {
  const key = text.trim()
  if (key.length < 8 || key.length > maxKeyLength || /\s/.test(key) || !keyAlphabet.test(key)) return false
  if (address.test(key)) return false
  if ((knownStart.test(key) && key.length >= 12) || prefixOnly.test(key) || placeholder.test(key)) return true
  // A slash is of base64 or of a path: `owner/repository`, `model/version`.
  if (key.includes('/') && !base64.test(key)) return false
  return key.length >= 16 && isMixed(key)
}

function isMixed(key: string): boolean {
  let digits = 0
  let letters = 0
  let marks = 0
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    if (code >= 48 && code <= 57) digits++
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) letters++
    else marks++
  }
  return digits >= 2 && letters >= 2 && marks * 4 <= key.length
}

/** One line, no blank inside except at its edges, and it looks like a key: nothing else was pasted. */
export function isBareKey(text: string): boolean {
  if (text.length > maxKeyLength) return false
  const inner = text.trim()
  if (inner.length > 200 && /[{}<>]/.test(inner)) return false
  return !/[\r\n=][^\s=]*[\r\n]/.test(inner) && isKeyLike(inner) && !/^\w{2,60}=[^=]/.test(inner)
}

/** Facts of a bare key. One line break at the end belongs to the paste, every other blank to the key. */
export function readKeyFacts(text: string): Facts {
  const value = text.slice(0, maxKeyLength).replace(/\r?\n$/, '')
  const credential: Credential = { place: 'bare', name: null, scheme: null, value: new Secret(value) }
  return { ...noFacts, kind: 'key', credentials: [credential] }
}
