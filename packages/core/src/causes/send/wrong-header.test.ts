import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { wrongHeader } from './wrong-header.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const at = (url: string, name: string, value: string = key) =>
  ({ status: 401, request: { url, headers: [[name, value]] } }) as const
const openai = 'https://api.openai.com/v1/models'

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'a header that the provider does not read', given: at(openai, 'X-Api-Key'), verdict: 'suspected' },
  {
    name: 'the only header that the provider reads',
    given: at(openai, 'Authorization', `Bearer ${key}`),
    verdict: 'ruled-out',
  },
  {
    name: 'one of several headers of the provider',
    given: at('https://api.anthropic.com/v1/models', 'Authorization', `Bearer ${key}`),
    verdict: 'unknown',
  },
  {
    name: 'a key in the query is another cause',
    given: { status: 401, request: { url: `${openai}?api_key=${key}`, headers: [] } },
    verdict: 'unknown',
  },
  { name: 'an unknown API', given: at('https://api.example.test/v1', 'X-Api-Key'), verdict: 'unknown' },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  [
    'coded-in-another-header',
    { code: "if (req.headers['x-api-token'] !== KEY) return\naxios.get(url, { headers: { 'X-Api-Key': KEY } })" },
  ],
  ['invalid-format-for-header', { text: 'Invalid format for X-Auth-Key header' }],
  ['names-custom-header', { text: "'X-SERVICE-API-KEY' header required" }],
  ['no-key-though-sent', { text: 'authentication not found in headers' }],
  ['client-sends-x', { remarks: ['the client sends Authorization: Bearer'] }],
  ['gateway-key-plugin', { remarks: ['a Kong gateway with the key-auth plugin is in front'] }],
  ['same-value-other-header', { remarks: ['the same key in the x-api-key header works'] }],
  ['misspelt-authorization', { code: "headers: { 'Authorisation': `Bearer ${token}` }" }],
  ['misspelt-on-the-wire', at('https://api.example.test/v1', 'Authorisation')],
  ['not-a-listed-header', at(openai, 'X-Api-Key')],
  [
    'messages-elsewhere',
    { status: 401, request: { method: 'POST', url: 'https://gw.example.test/v1/messages', headers: [] } },
  ],
  [
    'called-a-bearer-token',
    {
      text: 'POST https://api.anthropic.com/v1/messages: Invalid bearer token',
      config: `ANTHROPIC_API_KEY=${['sk', 'ant', 'api03', 'R'.repeat(4) + key + key + key.slice(0, 25)].join('-')}AA`,
    },
  ],
  [
    'asks-for-another-header',
    { ...at('https://api.example.test/v1', 'Authorization', `Bearer ${key}`), text: 'x-api-key header is required' },
  ],
  ['asks-for-another-header', { text: 'missing subscription key', code: "headers={'Authorization': 'Bearer ' + key}" }],
  ['unusual-header', { text: '401', code: "headers: {'x-auth-token': key}" }],
  ['scheme-in-own-header', at('https://api.example.test/me', 'X-Authorization', `Bearer ${key}`)],
  ['misspelt-authorization', { code: 'in: header\nname: authorisation' }],
  ['azure-client-elsewhere', { code: 'AzureOpenAI(azure_endpoint=gateway, api_key=token)' }],
  ['header-renamed', { remarks: ['the header was renamed from the default'] }],
  ['own-header-unused', at('https://photos.example.test/api/users/me?app=immich', 'x-immich-api-key')],
  ['header-renamed', { remarks: ['the wrong header name was used'] }],
  [
    'written-in-another-header',
    { text: 'HTTP 401', code: "headers = {'X-Api-Key': key}", config: 'OPENAI_API_KEY=abc' },
  ],
  [
    'written-as-wanted',
    { text: 'HTTP 401', code: "headers = {'Authorization': f'Bearer {key}'}", config: 'OPENAI_API_KEY=abc' },
  ],
]

const silent: readonly (readonly [string, Given])[] = [
  [
    'coded-in-another-header',
    { code: "if (req.headers['x-api-key'] !== KEY) return\naxios.get(url, { headers: { 'X-Api-Key': KEY } })" },
  ],
  ['misspelt-authorization', { code: "headers: { 'Authorization': `Bearer ${token}` }" }],
  ['misspelt-on-the-wire', at('https://api.example.test/v1', 'Authorization', `Bearer ${key}`)],
  ['not-a-listed-header', at(openai, 'Authorization', `Bearer ${key}`)],
  ['gateway-key-plugin', { remarks: ['worked yesterday'] }],
  [
    'messages-elsewhere',
    { status: 401, request: { method: 'POST', url: 'https://api.anthropic.com/v1/messages', headers: [] } },
  ],
  ['called-a-bearer-token', { text: 'https://api.anthropic.com/v1/messages: invalid x-api-key' }],
  [
    'asks-for-another-header',
    { ...at('https://api.example.test/v1', 'x-api-key'), text: 'x-api-key header is required' },
  ],
  ['unusual-header', { text: '401', code: "params={'token': key}" }],
  ['scheme-in-own-header', at('https://api.example.test/me', 'Authorization', `Bearer ${key}`)],
  ['azure-client-elsewhere', { code: 'AzureOpenAI(azure_endpoint=os.environ["AZURE_OPENAI_ENDPOINT"])' }],
  ['header-renamed', { remarks: ['the header was sent'] }],
  ['own-header-unused', at('https://photos.example.test/api/users/me?app=immich', 'x-api-key')],
  ['gateway-key-plugin', { remarks: ['called through an API gateway'] }],
  ['header-renamed', { remarks: ['the API wants another header now'] }],
  [
    'written-in-another-header',
    { text: 'HTTP 401', code: "headers = {'Authorization': f'Bearer {key}'}", config: 'OPENAI_API_KEY=abc' },
  ],
  ['written-in-another-header', { text: 'HTTP 401', code: "headers = {'X-Api-Key': key}" }],
  ['api-key-as-auth-token', { text: 'HTTP 401', config: 'OPENAI_API_KEY=abc' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = wrongHeader.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.wrong_header', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(wrongHeader.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(wrongHeader, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(wrongHeader, observedFor(given))).not.toContain(sign)
  })

  test('names both headers and moves the key', () => {
    const told = telling(at(openai, 'X-Api-Key'))
    expect(wrongHeader.explain(told)).toBe(
      'The key is sent in the header X-Api-Key, but OpenAI reads it from the header Authorization with the scheme Bearer.',
    )
    expect(wrongHeader.fix(told).edits).toEqual([
      { kind: 'move-credential', to: 'header', name: 'Authorization', scheme: 'Bearer' },
    ])
    expect(JSON.stringify([told.found, wrongHeader.fix(told)])).not.toContain(key)
  })

  test('names the header in use where the right one is not known', () => {
    expect(wrongHeader.explain(telling(at('https://api.example.test/v1', 'X-Auth-Token')))).toContain(
      'the header X-Auth-Token',
    )
  })
})
