import { factsFor, hits, observedFor, testNow, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { Knowledge, observe } from '../../investigate/observe.ts'
import { placeholder } from './placeholder.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'sample words on the wire',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer YOUR_API_KEY']] },
    },
    verdict: 'suspected',
  },
  {
    name: 'sample words in the settings',
    given: { status: 401, config: 'ACME_API_KEY=your-api-key-here' },
    verdict: 'suspected',
  },
  {
    name: 'a template that asks for a key',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer {{ your_api_key }}']] },
    },
    verdict: 'suspected',
  },
  {
    name: 'the name of a variable that nothing filled in',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer {{ api_key }}']] },
    },
    verdict: 'unknown',
  },
  {
    name: 'a whole key',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] },
    },
    verdict: 'ruled-out',
  },
  {
    name: 'a key blacked out with x',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer XXXXXXXXXXXX']] },
    },
    verdict: 'unknown',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  [
    'words-in-the-header',
    { request: { url: 'https://x.example.com', headers: [['Authorization', 'Bearer {{your_token}}']] } },
  ],
  ['words-in-the-url', { request: { url: 'https://x.example.com/w?appid={API key}' } }],
  ['words-in-the-header', { request: { url: 'https://x.example.com', headers: [['X-Api-Key', '<your api key>']] } }],
  ['stand-in-shown', { request: { url: 'https://x.example.com', headers: [['X-Api-Key', '<your-token>']] } }],
  ['echo-of-words', { text: 'Incorrect API key provided: YOUR_API*****KEY.' }],
  ['echo-of-words', { text: 'Incorrect API key provided: <your key>.' }],
  ['echo-of-template', { text: 'Invalid API Key provided: ${STRIPE_KEY}' }],
  ['masked-end-is-a-word', { text: 'Your api key: ****here is invalid' }],
  ['masked-end-of-a-name', { text: 'Authentication Fails, Your api key: ****_KEY is invalid' }],
  ['demo-key', { text: 'This demo key may not be used for that symbol' }],
  ['words-in-the-url', { request: { url: 'https://x.example.com/w?appid=YOUR_APP_ID' } }],
  ['words-in-the-header', { request: { url: 'https://x.example.com', headers: [['X-Api-Key', 'your-api-key']] } }],
  ['copied-example', { remarks: ['curl example from the documentation'] }],
  ['cloned-project', { remarks: ['the repository was cloned and started'] }],
  ['stand-in-left', { remarks: ['the sample token was still in the config'] }],
  ['tail-is-not-mine', { remarks: ['the last characters shown are not those of the key'] }],
  ['words-as-value', { text: '401', config: 'OPENAI_API_KEY=<your key>' }],
  ['words-in-code', { text: '401', code: "const apiKey = 'YOUR_API_KEY'" }],
  ['stand-in-shown', { request: { url: 'https://x.example.com', headers: [['Authorization', 'Bearer changeme']] } }],
  [
    'own-name-as-value',
    { text: '401', code: "curl 'https://api.example.test/invite' --data 'email=a@example.test&token=TOKEN'" },
  ],
  ['stand-in-provided', { text: 'Incorrect API key provided: xxx.' }],
  ['sample-put-in', { remarks: ['put a sample string in as the key'] }],
  ['echo-of-template', { text: 'Invalid API Key provided: <api-key>' }],
  ['words-as-value', { text: '401', config: 'API_KEY=<your key>' }],
  ['short-literal', { text: '401', code: 'api_key = "abc"' }],
  ['words-as-id', { text: "Application with identifier 'Insert your client ID here' was not found" }],
  ['words-as-value', { text: '401', config: 'INFLUX_TOKEN_READ=my-super-secret-admin-token' }],
  ['value-of-the-guide', { remarks: ['token value is the one of the installation guide'] }],
  ['value-of-the-guide', { remarks: ['user name and password are the ones of the example'] }],
  ['variable-name-in-plain-quotes', { code: "headers: { Authorization: 'Bearer ${token}' }" }],
  ['variable-name-in-plain-quotes', { code: "headers = {f'Authorization': 'Bearer {token}'}" }],
  [
    'stand-in-works-elsewhere',
    {
      status: 401,
      request: { url: 'https://api.example.com/me', headers: [['Authorization', 'token MY_TOKEN_HERE']] },
      remarks: ['the same token works with curl'],
    },
  ],
]

const silent: readonly (readonly [string, Given])[] = [
  [
    'words-in-the-header',
    { request: { url: 'https://x.example.com', headers: [['Authorization', 'Bearer {{token}}']] } },
  ],
  ['words-in-the-url', { request: { url: 'https://x.example.com/w?appid={{apikey}}' } }],
  [
    'words-in-the-header',
    { request: { url: 'https://x.example.com', headers: [['Authorization', 'Bearer <token>']] } },
  ],
  ['stand-in-shown', { request: { url: 'https://x.example.com', headers: [['X-Api-Key', '<client id>']] } }],
  ['echo-of-words', { text: 'Incorrect API key provided: sk-ab*****wxyz.' }],
  ['masked-end-is-a-word', { text: 'Your api key: ****k3Qz is invalid' }],
  ['masked-end-of-a-name', { text: 'Authentication Fails, Your api key: ****k3Qz is invalid' }],
  ['words-as-value', { text: '401', config: 'OPENAI_API_KEY=k7Qm2Xv9Rt4Lw8Zs' }],
  [
    'stand-in-sent',
    {
      request: {
        url: 'https://x.example.com',
        headers: [
          ['Authorization', 'Bearer not-used'],
          ['X-Api-Key', key],
        ],
      },
    },
  ],
  ['stand-in-left', { remarks: ['the token was created yesterday'] }],
  ['own-name-as-value', { text: '401', code: "curl 'https://api.example.test/invite' --data 'token=Aq7LmZ2vB4nT8c'" }],
  ['words-in-the-url', { request: { url: 'https://api.example.test/data.json?key=<redacted>' } }],
  ['echo-of-words', { text: 'Maps does not take the API key entered in the settings' }],
  ['stand-in-provided', { text: 'Incorrect API key provided: sk-proj-****abcd.' }],
  ['sample-put-in', { remarks: ['the sample program works'] }],
  ['echo-of-template', { text: "You can set your API key in code using 'openai.api_key = <API-KEY>'" }],
  ['words-as-value', { text: '401', config: 'API_KEY=<relay key>' }],
  ['short-literal', { text: '401', code: 'api_key = "xxx"' }],
  ['short-literal', { text: '401', code: "{ token_type: 'bearer' }" }],
  ['words-as-id', { text: "Application with identifier '4f1c9a7e' was not found" }],
  ['value-of-the-guide', { remarks: ['the steps of the guide were followed'] }],
  ['variable-name-in-plain-quotes', { code: "headers = {'Authorization': f'Bearer {token}'}" }],
  ['variable-name-in-plain-quotes', { code: "'Bearer {}'.format(token)" }],
  [
    'stand-in-works-elsewhere',
    {
      status: 401,
      request: { url: 'https://api.example.com/me', headers: [['Authorization', 'token MY_TOKEN_HERE']] },
    },
  ],
  ['echo-of-template', { text: "Bad Authorization header. Expected 'Authorization: Bearer <JWT>'" }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = placeholder.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.placeholder', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(placeholder.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(placeholder, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(placeholder, observedFor(given))).not.toContain(sign)
  })

  test('a captured request says more than one that is told of', () => {
    const told = factsFor({
      request: { url: 'https://x.example.com', headers: [['Authorization', 'Bearer changeme']] },
    })
    const captured = observe({ ...told, kind: 'curl' }, new Knowledge([]), testNow)
    expect(hits(placeholder, captured)).toContain('stand-in-sent')
    expect(hits(placeholder, captured)).not.toContain('stand-in-shown')
  })

  test('tells where the sample text stands', () => {
    const told = telling({
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer YOUR_API_KEY']] },
    })
    expect(placeholder.explain(told)).toContain('The header Authorization holds a stand-in')
    expect(placeholder.fix(told).summary).toContain('Stripe')
    expect(placeholder.explain(telling({ text: '401' }))).toContain('sample text')
  })
})
