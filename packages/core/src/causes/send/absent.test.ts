import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { absent } from './absent.ts'

const key = 'kx9Qw7LmZ2vB4nT8cR5yH1pJ6'
const bare = {
  method: 'GET',
  url: 'https://api.example.test/v1/items',
  headers: [['Accept', 'application/json']],
} as const
const sent = { ...bare, headers: [['X-Api-Key', key]] } as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'key in the settings, none on the wire',
    given: { status: 401, request: bare, config: `EXAMPLE_API_KEY=${key}` },
    verdict: 'suspected',
  },
  {
    name: 'the request has the key',
    given: { status: 401, request: sent, config: `EXAMPLE_API_KEY=${key}` },
    verdict: 'ruled-out',
  },
  {
    name: 'a preflight, which never has one',
    given: { status: 401, request: { ...bare, method: 'OPTIONS' }, config: `EXAMPLE_API_KEY=${key}` },
    verdict: 'unknown',
  },
  { name: 'no key known anywhere', given: { status: 401, request: bare }, verdict: 'unknown' },
  {
    name: 'a proxy that asks for its own login',
    given: { text: 'Tunnel connection failed: 407 Proxy Authentication Required' },
    verdict: 'suspected',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['code-fills-nothing-in', { code: "token = os.environ['T']\nheaders = {'Authorization': 'Bearer {token}'}" }],
  ['code-sends-none', { code: 'axios.post(url, { headers: { Authorization: `Bearer ${token}` } })' }],
  ['gate-met-nobody', { text: 'Access to model x/y is restricted. You must be authenticated to access it.' }],
  ['seen-as-guest', { text: 'User (role: guests) missing scope (buckets.read)' }],
  ['all-powerful-token-refused', { remarks: ['a management token with all privileges is refused'] }],
  ['treated-as-public', { remarks: ['the request seems to be treated as public'] }],
  ['none-found', { text: 'No API key found in request' }],
  ['none-found', { body: '{"error":"no api key supplied"}', status: 401 }],
  ['header-missing', { text: 'Missing bearer or basic authentication in header' }],
  ['header-is-missing', { text: 'x-api-key header is required' }],
  ['header-is-missing', { text: 'Authentication credentials were not provided.' }],
  ['did-not-provide', { text: 'You did not pass an authentication token' }],
  ['neither-nor', { text: 'Neither authorization header nor x-key received, please provide one.' }],
  ['seen-without', { remarks: ['the debug output shows that the request has no Authorization header'] }],
  ['config-as-third-argument', { code: 'axios.get(url, { params: { page: 1 } }, config)' }],
  ['headers-as-body', { code: 'axios.post(url, { headers: { Authorization: `Bearer ${token}` } })' }],
  ['mode-drops-it', { code: "fetch(url, { mode: 'no-cors', headers })" }],
  ['grant-not-asked', { code: 'new Client({ clientId, clientSecret }).search()' }],
  ['request-without', { status: 401, request: bare }],
  ['one-path-passes', { remarks: ['the connection test of the app passes, the chat is refused'] }],
  ['command-cut-by-shell', { config: 'curl -s https://api.example.test/items?page=1&size=2&api_key=abc' }],
  ['address-cut-by-shell', { code: 'curl https://api.example.test/items?page=1&api_key=abc' }],
  ['jobs-of-shell', { text: '[1] 28962\n[1]+  Done   page=1' }],
  ['format-left-unfilled', { status: 401, request: { url: bare.url, headers: [['Authorization', 'Bearer %s']] } }],
  ['header-written-in-code', { code: "headers={'Authorization': f'Bearer {token}'}" }],
  ['not-in-request', { text: 'API key not found in request' }],
  ['seen-without', { remarks: ['the cookie is not included'] }],
  ['did-not-provide', { text: 'You did not provide an API key' }],
  ['seen-without', { remarks: ['the token does not appear in the tile requests'] }],
  ['unregistered', { text: "forbidden: user 'anonymous' has insufficient permissions" }],
  ['unregistered', { text: 'User (role: guests) missing scope' }],
  ['unregistered', { text: 'no basic auth credentials' }],
  ['seen-without', { remarks: ['the line that the page shows has no Authorization'] }],
  ['taken-for-anonymous', { remarks: ['every call is treated as anonymous'] }],
  ['never-seen-by-issuer', { remarks: ['the console shows no calls at all'] }],
  ['never-seen-by-issuer', { remarks: ['last used: never'] }],
  ['opened-by-the-browser', { remarks: ['only the link to a PDF fails'] }],
  ['opened-by-the-browser', { remarks: ['the img tags of the page'] }],
  ['proxy-wants-login', { text: '407 Proxy Authentication Required' }],
  ['login-of-the-proxy-missing', { text: 'curl: (56) Received HTTP code 407 from proxy after CONNECT' }],
  ['before-the-token-is-there', { remarks: ['6 times out of 10 it works'] }],
  ['cookies-left-out', { code: "fetch(url, { credentials: 'omit' })" }],
  ['client-with-address-alone', { code: "new MeiliSearch({ host: 'http://localhost:7700' })" }],
  [
    'php-curl-headers-by-name',
    { code: "curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization' => 'Bearer '.$token]);" },
  ],
  ['headers-for-options', { code: 'axios.get(url, headers)' }],
  ['headers-for-options', { code: "$client->get($url, ['Authorization' => $token])" }],
  ['header-in-the-singular', { code: 'got(url, { header: { Authorization: token } })' }],
  ['headers-as-data', { code: 'requests.post(url, data=headers)' }],
  ['headers-as-data', { code: 'urllib.request.Request(url, headers)' }],
  ['copy-thrown-away', { code: "const headers = new HttpHeaders();\nheaders.append('Authorization', token)" }],
  ['set-after-the-call', { code: 'int code = con.getResponseCode(); con.setRequestProperty("Authorization", token);' }],
  ['call-shown-without-key', { code: 'requests.post(url, json=data)' }],
  ['code-shown-none-missed', { text: '401 Unauthorized', code: 'client.items()' }],
  ['known-api-by-name', { text: 'DigitalOcean: 401 Unauthorized' }],
  ['seen-without', { remarks: ['the plugin does not send the token'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['code-fills-nothing-in', { code: "token = os.environ['T']\nheaders = {'Authorization': f'Bearer {token}'}" }],
  ['code-sends-none', { code: "token = os.environ['T']\nheaders = {'Authorization': 'Bearer {token}'}" }],
  ['code-sends-none', { code: 'axios.post(url, body, { headers: { Authorization: `Bearer ${token}` } })' }],
  ['gate-met-nobody', { text: 'Access to model x/y is restricted and you are not in the authorized list.' }],
  ['seen-as-guest', { text: 'User (role: users) missing scope (buckets.read)' }],
  ['treated-as-public', { remarks: ['the request is treated with care'] }],
  ['none-found', { text: 'Invalid API key provided' }],
  ['header-missing', { text: 'Invalid authorization header' }],
  ['header-is-missing', { text: 'x-api-key header is invalid' }],
  ['config-as-third-argument', { code: 'axios.get(url, { headers })' }],
  ['headers-as-body', { code: 'axios.post(url, body, { headers })' }],
  ['grant-not-asked', { code: 'client.clientCredentialsGrant(); // clientSecret' }],
  ['request-without', { status: 401, request: sent }],
  ['request-without', { status: 404, request: { ...bare, url: 'https://api.telegram.org/bot<token>/getMe' } }],
  ['address-cut-by-shell', { code: 'curl "https://api.example.test/items?page=1&api_key=abc"' }],
  ['format-left-unfilled', { status: 401, request: { url: bare.url, headers: [['Authorization', `Bearer ${key}`]] } }],
  ['header-written-in-code', { code: 'fetch(url)' }],
  ['not-in-request', { text: 'API key not found' }],
  ['did-not-provide', { text: 'API key not valid. Please pass a valid API key.' }],
  ['seen-without', { remarks: ['the token is shown in the console'] }],
  ['unregistered', { text: 'the user is anonymized' }],
  ['unregistered', { text: 'User (role: admins) missing scope' }],
  ['seen-without', { remarks: ['the account has no credit'] }],
  ['taken-for-anonymous', { remarks: ['the call is treated as a write'] }],
  ['never-seen-by-issuer', { remarks: ['the console shows nothing unusual'] }],
  ['opened-by-the-browser', { remarks: ['docker image of the tool with the tag latest'] }],
  ['proxy-wants-login', { text: 'error 4071' }],
  ['login-of-the-proxy-missing', { status: 401, text: 'at Client.call (index.js:407:36)' }],
  ['before-the-token-is-there', { remarks: ['it worked before the update'] }],
  ['cookies-left-out', { code: "fetch(url, { credentials: 'include' })" }],
  ['client-with-address-alone', { code: "new MeiliSearch({ host: 'http://localhost:7700', apiKey })" }],
  ['php-curl-headers-by-name', { code: "curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer '.$token]);" }],
  ['headers-for-options', { code: 'axios.get(url, { headers })' }],
  ['header-in-the-singular', { code: 'got(url, { headers: { Authorization: token } })' }],
  ['headers-as-data', { code: 'requests.post(url, data=payload, headers=headers)' }],
  ['copy-thrown-away', { code: "let headers = new HttpHeaders();\nheaders = headers.append('Authorization', token)" }],
  ['set-after-the-call', { code: 'con.setRequestProperty("Authorization", token); int code = con.getResponseCode();' }],
  ['call-shown-without-key', { code: 'requests.post(url, json=data, auth=(user, pw))' }],
  ['code-shown-none-missed', { text: 'No API key found', code: 'client.items()' }],
  ['known-api-by-name', { status: 401, request: bare }],
  ['seen-without', { remarks: ['the plugin sends the token'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = absent.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.absent', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(absent.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(absent, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(absent, observedFor(given))).not.toContain(sign)
  })

  test('names the variable that holds the key, never the key', () => {
    const told = telling({ status: 401, request: bare, config: `EXAMPLE_API_KEY=${key}` })
    expect(absent.explain(told)).toContain('EXAMPLE_API_KEY holds a key')
    expect(absent.explain(told) + JSON.stringify([told.found, absent.fix(told)])).not.toContain(key)
  })

  test('tells where a known provider wants the key', () => {
    const told = telling({
      status: 401,
      request: { url: 'https://api.anthropic.com/v1/models', headers: [['Accept', '*/*']] },
      config: `MY_API_KEY=${key}`,
    })
    expect(absent.fix(told)).toMatchObject({
      summary: 'Attach the key to this request: the header x-api-key.',
      edits: [{ kind: 'move-credential', to: 'header', name: 'x-api-key', scheme: null }],
    })
  })
})
