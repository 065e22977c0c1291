import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { missing } from './missing.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'the word undefined on the wire',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer undefined']] },
    },
    verdict: 'suspected',
  },
  {
    name: 'a setting without value',
    given: { status: 401, config: 'STRIPE_SECRET_KEY=\nPORT=80' },
    verdict: 'suspected',
  },
  {
    name: 'a key on the wire',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] },
    },
    verdict: 'ruled-out',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
  {
    name: 'the same variable filled elsewhere',
    given: { text: '401', config: `API_KEY=\nAPI_KEY=${key}` },
    verdict: 'unknown',
  },
]

const fires: readonly (readonly [string, Given])[] = [
  ['echo-of-nothing-word', { text: 'Incorrect API key provided: undefined. You can find' }],
  ['echo-of-nothing-word', { text: 'Invalid API Key provided: null' }],
  ['echo-of-empty', { text: "Incorrect API key provided: ''. You can find your key" }],
  ['bare-scheme', { text: "httpx.LocalProtocolError: Illegal header value b'Bearer '" }],
  ['client-wants-one', { text: 'Missing credentials. Please pass an `api_key` to the constructor' }],
  ['client-wants-one', { text: 'Neither apiKey nor config.authenticator provided' }],
  ['option-must-be-set', { text: 'The api_key client option must be set' }],
  ['option-must-be-set', { text: 'Error: Input required and not supplied: token' }],
  ['name-not-set', { text: 'ACME_API_KEY environment variable is not set' }],
  ['key-not-configured', { text: 'The API key is not configured' }],
  ['credentials-chain', { text: 'Could not load credentials from any providers' }],
  ['log-in-first', { text: 'Please log in first: tool auth login' }],
  ['nothing-word-sent', { status: 401, request: { url: 'https://x.example.com/a?api_key=null&b=1' } }],
  ['own-key-not-set', { remarks: ['no token set in the config'] }],
  ['fresh-install', { remarks: ['shown right after the install'] }],
  ['worked-without', { remarks: ['the app worked without a key until last week'] }],
  ['forked-pull-request', { remarks: ['only on pull requests from a fork'] }],
  ['key-as-variable-name', { code: "os.getenv('sk-' + 'x')\nos.getenv('sk-abcdefgh')" }],
  ['set-to-nothing', { text: '401', config: 'SHODAN_API_KEY=' }],
  ['key-in-hand', { request: { url: 'https://x.example.com', headers: [['X-Api-Key', key]] } }],
  ['option-must-be-set', { text: 'The secret key must be set.' }],
  ['bare-scheme', { text: "Illegal header value b'Bearer '" }],
  [
    'feed-without-token',
    { text: 'npm ERR! code E401', code: 'echo @acme:registry=https://npm.pkg.github.com >> .npmrc' },
  ],
  ['second-service-fails', { remarks: ['chat works, questions to the knowledge base fail'] }],
  ['nothing-behind-the-scheme', { text: 'Invalid token header. No credentials provided.' }],
  ['tool-not-logged-in', { text: 'no basic auth credentials' }],
  ['tool-not-logged-in', { text: 'no upload token found, please run `cargo login`' }],
  ['bot-library-at-login', { text: 'discord.errors.LoginFailure: Improper token has been passed.' }],
  ['bot-library-at-login', { text: 'Error [TOKEN_INVALID]: An invalid token was provided.' }],
  ['wanted-in-other-languages', { text: '请先设置 API Key' }],
  ['wanted-in-other-languages', { text: 'Falta la clave de API' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['echo-of-nothing-word', { text: 'Incorrect API key provided: nonetheless-a-word' }],
  ['nothing-word-sent', { status: 401, request: { url: 'https://x.example.com/a?api_key=nullify77' } }],
  ['key-as-variable-name', { code: "os.getenv('OPENAI_API_KEY')" }],
  ['set-to-nothing', { text: '401', config: 'PORT=\nAPI_KEY=abcdefgh12345678' }],
  ['set-to-nothing', { text: '401', config: 'definitions:\n  apiKey:\n    in: header\n    name: X-Key' }],
  ['credentials-chain', { text: 'The credentials are invalid' }],
  ['worked-without', { remarks: ['works without a proxy'] }],
  ['option-must-be-set', { text: 'AADSTS50012: Invalid client secret is provided.' }],
  ['bare-scheme', { text: "Illegal header value b'Bearer sk-abc'" }],
  ['own-key-not-set', { remarks: ['secret NPM_TOKEN is there and not empty'] }],
  [
    'feed-without-token',
    {
      text: 'npm ERR! code E401',
      config: '@acme:registry=https://npm.pkg.github.com\n//npm.pkg.github.com/:_authToken=${NPM_TOKEN}',
    },
  ],
  ['second-service-fails', { remarks: ['the knowledge base was set up'] }],
  ['nothing-behind-the-scheme', { text: 'Invalid token header. Token string should not contain spaces.' }],
  ['tool-not-logged-in', { text: 'the saved credentials were refused' }],
  ['bot-library-at-login', { text: 'Invalid token' }],
  ['wanted-in-other-languages', { text: 'API key 无效' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = missing.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.missing', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(missing.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(missing, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(missing, observedFor(given))).not.toContain(sign)
  })

  test('tells the word that was sent and the setting that is empty', () => {
    const sent = telling({
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer undefined']] },
    })
    expect(missing.explain(sent)).toBe(
      'The header Authorization was sent with the word "undefined" in place of a key: the program had no value when it built the request.',
    )
    const set = telling({ status: 401, config: 'STRIPE_SECRET_KEY=' })
    expect(missing.explain(set)).toContain('STRIPE_SECRET_KEY is set to nothing')
    expect(missing.fix(set)).toMatchObject({ edits: [{ kind: 'replace-key', target: 'STRIPE_SECRET_KEY' }] })
    expect(missing.explain(telling({ text: '401' }))).toContain('received no key')
  })
})
