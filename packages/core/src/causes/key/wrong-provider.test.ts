import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { wrongProvider } from './wrong-provider.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')
const gateway = ['sk', 'or', 'v1', '0f1e2d3c4b5a6978'.repeat(4)].join('-')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'a Stripe key at Anthropic',
    given: { status: 401, request: { url: 'https://api.anthropic.com/v1/models', headers: [['X-Api-Key', key]] } },
    verdict: 'suspected',
  },
  {
    name: 'a whole Stripe key where nobody knows how own keys look',
    given: {
      status: 401,
      request: { url: 'https://data.alpaca.markets/v2/stocks', headers: [['APCA-API-KEY-ID', key]] },
    },
    verdict: 'suspected',
  },
  {
    name: 'a key of no known shape where nobody knows how own keys look',
    given: {
      status: 401,
      request: { url: 'https://data.alpaca.markets/v2/stocks', headers: [['APCA-API-KEY-ID', body]] },
    },
    verdict: 'unknown',
  },
  {
    name: 'a foreign prefix in the echo',
    given: {
      status: 401,
      text: 'Incorrect API key provided: sk-or-v1*****3f9c. You can find your API key at https://platform.openai.com/account/api-keys.',
    },
    verdict: 'suspected',
  },
  {
    name: 'a foreign key in the variable of this provider',
    given: { text: '401', config: `ANTHROPIC_API_KEY=${gateway}` },
    verdict: 'suspected',
  },
  {
    name: 'a longer beginning than that of its own keys',
    given: {
      status: 401,
      request: {
        url: 'https://api.openai.com/v1/models',
        headers: [['Authorization', `Bearer sk-ant-api03-${body.repeat(4).slice(0, 93)}AA`]],
      },
    },
    verdict: 'suspected',
  },
  {
    name: "a model's own key at a router of models",
    given: {
      status: 401,
      request: {
        url: 'https://openrouter.ai/api/v1/models',
        headers: [['Authorization', `Bearer sk-ant-api03-${body.repeat(4).slice(0, 93)}AA`]],
      },
    },
    verdict: 'suspected',
  },
  {
    name: 'a sample of the documentation',
    given: {
      status: 401,
      request: { url: 'https://api.figma.com/v1/me', headers: [['X-Figma-Token', 'sk-xxxxxxxxxxxxxxxxxxxx']] },
    },
    verdict: 'unknown',
  },
  {
    name: 'its own key, shown and printed back',
    given: {
      status: 401,
      text: `StripeAuthenticationError: Invalid API Key provided: ${key.slice(0, 8)}${'*'.repeat(key.length - 12)}${key.slice(-4)}`,
      config: `STRIPE_SECRET_KEY=${key}`,
    },
    verdict: 'ruled-out',
  },
  {
    name: 'its own key',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] },
    },
    verdict: 'ruled-out',
  },
  {
    name: 'an unknown host',
    given: {
      status: 401,
      request: { url: 'https://api.example.test/v1', headers: [['Authorization', `Bearer ${key}`]] },
    },
    verdict: 'unknown',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['echo-of-foreign-prefix', { text: 'Incorrect API key provided: sk-ant-a*****' }],
  ['echo-of-foreign-prefix', { text: 'Incorrect API key provided: sk_live_*****' }],
  ['virtual-key-expected', { text: 'LiteLLM Virtual Key expected' }],
  ['issuer-mismatch', { text: 'this key belongs to another provider' }],
  ['several-providers', { remarks: ['OpenAI and Gemini are both set up'] }],
  ['provider-selected', { remarks: ['provider selected: DeepSeek'] }],
  ['key-from-elsewhere', { remarks: ['the key was issued by another vendor'] }],
  ['wrong-field', { remarks: ['it was entered in the wrong section'] }],
  ['base-url-empty', { text: '401', config: 'Base URL: (empty)' }],
  ['foreign-key-sent', { request: { url: 'https://api.anthropic.com/v1/models', headers: [['X-Api-Key', key]] } }],
  [
    'foreign-key-echoed',
    { text: 'Incorrect API key provided: sk-or-v1*****3f9c. See https://platform.openai.com/account/api-keys.' },
  ],
  ['foreign-key-told', { text: 'OpenAI: 401', remarks: ['the key begins with gsk_'] }],
  [
    'own-key-sent',
    { request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] } },
  ],
  ['key-of-one-on-another', { text: 'An Arbiscan API key does not work on the Etherscan API v2' }],
  ['works-at-its-own', { remarks: ["the key works on its own explorer's host"] }],
  ['key-from-elsewhere', { remarks: ['the key is one of a reseller'] }],
  [
    'site-of-another',
    {
      text: '403 from https://google.serper.dev/search',
      request: { url: 'https://google.serper.dev/search' },
      remarks: ['key comes from https://serpapi.com/dashboard'],
    },
  ],
  [
    'look-alike-brand',
    { text: '401', request: { url: 'https://api.groq.com/openai/v1/models' }, remarks: ['expected model grok4'] },
  ],
  ['similar-names', { remarks: ['there are two sites with similar names'] }],
  ['taken-from-elsewhere', { remarks: ['no key generator found, so taken from the container manager'] }],
  ['issuer-mismatch', { text: 'This is not an Acmesoft API key' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['echo-of-foreign-prefix', { text: 'Incorrect API key provided: sk-ab*****' }],
  ['echo-of-foreign-prefix', { text: 'Expired API Key provided: sk_live_****abcd' }],
  [
    'foreign-key-echoed',
    { text: 'Incorrect API key provided: sk-proj-*****3f9c. See https://platform.openai.com/account/api-keys.' },
  ],
  ['foreign-key-told', { text: 'OpenAI: 401', remarks: ['the key begins with sk-proj-'] }],
  [
    'foreign-key-told',
    { text: 'OpenAI: 401', remarks: ['the new key starts with sk-proj-, the key starts with gsk_ elsewhere'] },
  ],
  [
    'foreign-key-sent',
    { request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] } },
  ],
  ['several-providers', { remarks: ['only one model is in use'] }],
  ['key-of-one-on-another', { text: 'The API key is not valid' }],
  ['key-from-elsewhere', { remarks: ['bucket encrypted with a managed key of another account'] }],
  ['key-from-elsewhere', { remarks: ['the key is right'] }],
  [
    'site-of-another',
    {
      text: '401',
      request: { url: 'https://api.groq.com/openai/v1/models' },
      remarks: ['key made at console.groq.com'],
    },
  ],
  [
    'look-alike-brand',
    { text: '401', request: { url: 'https://api.groq.com/openai/v1/models' }, remarks: ['expected model llama'] },
  ],
  ['similar-names', { remarks: ['a similar error'] }],
  ['taken-from-elsewhere', { remarks: ['taken from the manual'] }],
  ['issuer-mismatch', { text: 'This is not a valid API key' }],
  ['issuer-mismatch', { text: 'if it is not a master key' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = wrongProvider.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.wrong_provider', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(wrongProvider.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(wrongProvider, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(wrongProvider, observedFor(given))).not.toContain(sign)
  })

  test('names both issuers, never the key', () => {
    const told = telling({
      status: 401,
      request: { url: 'https://api.anthropic.com/v1/models', headers: [['X-Api-Key', key]] },
    })
    expect(wrongProvider.explain(told)).toContain('The header X-Api-Key begins like a key of stripe')
    expect(wrongProvider.fix(told).summary).toContain('Use a key of Anthropic')
    expect(wrongProvider.explain(told) + JSON.stringify([told.found, wrongProvider.fix(told)])).not.toContain(body)
    expect(wrongProvider.explain(telling({ text: '401' }))).toContain('another issuer')
  })
})
