import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { causes } from './index.gen.ts'

/** `hit` means the cause, `miss` has its words and speaks of another thing. */
type Row = readonly [sign: string, hit: string, miss: string]

const told: readonly Row[] = [
  [
    'browser.cors/front-and-back-apart',
    'backend deployed on render, frontend on vercel',
    'backend deployed on render, written in express',
  ],
  ['perm.ip/restriction-spoken-of', 'a firewall lies before it', 'adding the firewall fails, the firewall moved'],
  ['sign.clock/clock-spoken-of', 'the clock of the board stands still', "the clock's firmware is of old"],
  ['perm.referrer/restriction-spoken-of', 'the SHA-1 of the app is entered', 'signed by HMAC-SHA1'],
  ['config.mangled/special-character', 'the token ends with a >', 'a token with Zone > DNS > Edit'],
  ['browser.cors/browser-only', 'Chrome and Firefox refuse it', 'tried in Edge, Chrome and Firefox'],
  ['perm.client/browser-works', 'the page opens in the browser', 'the query parameters work in the browser'],
  ['config.not_loaded/in-the-env-file', 'the token is set in the env', 'the token is set in the env of a GitHub step'],
  [
    'config.not_loaded/empty-at-that-place',
    'the token is undefined in the handler',
    'the token is undefined in the middleware',
  ],
  [
    'config.not_loaded/value-told-to-be-undefined',
    'the token is undefined in the build',
    'the token is undefined in our auth middleware',
  ],
]

const answered: readonly Row[] = [
  ['perm.scope/futures-not-among-the-rights', 'code=-2015 at /fapi/v2/account', 'code=-2014 at /fapi/v2/account'],
  [
    'perm.client/html-answer',
    '<!doctype html><title>403 Forbidden</title>',
    '<!doctype html><title>HTTP Status 403 – Forbidden</title>',
  ],
  ['perm.resource/interface-not-open-to-the-account', '48001 api unauthorized', '401 unauthorized'],
  ['perm.resource/interface-not-open-to-the-account', '该公众号接口未开通', '该公众号接口已开通'],
  [
    'env.wrong_host/region-bound-product',
    'refused by the Cognitive Services',
    'https://acme.cognitiveservices.azure.com/openai/deployments/gpt',
  ],
  [
    'send.absent/header-is-missing',
    'the Authorization header is not sent',
    'the Authorization header is not sent as it should be',
  ],
  ['send.absent/not-in-request', 'the key is not on the request', 'the key is not on the list'],
  ['browser.cors/browser-fetch-failure', 'network error', 'Received network error or non-101 status code'],
  ['key.truncated/signature-cut', 'failed to parse access token', 'failed to parse access token response'],
  ['send.scheme_wrong/header-format', 'failed to parse the auth token', 'failed to parse access token response'],
  ['key.placeholder/masked-end-is-a-word', 'got (sk-•••)', 'user (ID •••)'],
  [
    'sign.clock/time-refused',
    'the timestamp is not within the hour',
    'sign match fail or timestamp is not within one hour',
  ],
  [
    'sign.clock/timestamp',
    'the timestamp is not within the hour',
    'sign match fail or timestamp is not within one hour',
  ],
  ['sign.clock/too-skewed', 'the clocks are not in sync', 'the clocks are in the same rack'],
]

const text = '401 Unauthorized'
const rows = [
  ...told.map(([sign, hit, miss]) => ({ sign, hit: { text, remarks: [hit] }, miss: { text, remarks: [miss] } })),
  ...answered.map(([sign, hit, miss]) => ({ sign, hit: { text: hit }, miss: { text: miss } })),
].map(({ sign, hit, miss }) => {
  const [cause = '', own = ''] = sign.split('/')
  return { cause, sign: own, hit, miss }
})

describe.each(causes.filter(({ id }) => rows.some(({ cause }) => cause === id)))('signs of $id', (cause) => {
  testSigns(
    cause,
    rows.filter((row) => row.cause === cause.id),
  )
})
