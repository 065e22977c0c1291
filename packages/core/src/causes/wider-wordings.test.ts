import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { causes } from './index.gen.ts'

/** `hit` means the cause, `miss` uses the same words and does not. */
type Row = readonly [sign: string, hit: string, miss: string]

const answered: readonly Row[] = [
  ['sign.mismatch/invalid-signature', 'BAD_REQUEST_SIGNATURE', 'BAD_REQUEST_SIZE'],
  ['sign.mismatch/sign-refused', '请求签名校验不通过', '请求签名已收到'],
  ['sign.clock/signature-time', '调用失败：签名已过期，请重新生成', '调用失败：证书已过期，请重新生成'],
  ['sign.clock/signature-time', 'подпись просрочена', 'подпись неверна'],
  ['token.claims/audience', "the audience doesn't match ours", 'the name does match ours'],
  ['key.wrong_kind/personal-or-bot', 'user tokens cannot call this', 'user token not provided'],
  ['key.wrong_kind/password-no-longer', 'this requires an app token', 'this requires an App-Token header'],
  ['key.wrong_kind/kind-in-so-many-words', 'requires a user token', 'requires an app-token header'],
  [
    'key.quoted/backslash-quote',
    'GET /v1/items?key=%22k7qm2xv9%22',
    'GET /search?q=%22open+door%22&filter=a+eq+%22bcde%22',
  ],
  ['perm.scope/verb-and-object-refused', 'write:buckets/metrics is forbidden', 'write: buckets are in use'],
  ['perm.scope/verb-and-object-refused', '/addons no role for local_backup', 'there is no role here'],
  ['client.defect/refused-after-the-update', '401 after the latest auto-update', '401 after the latest call'],
  ['token.expired/expired-in-chinese', '无法访问，请重新登录', '无法访问，请重新输入'],
  ['token.incomplete/second-token-not-given', 'the developer token is missing', 'the access token is missing'],
  ['token.incomplete/second-token-not-given', 'requires an App-Token header', 'requires a Host header'],
]

const told: readonly Row[] = [
  ['send.dropped_redirect/redirect-spoken-of', 'a redirection to https', 'a redirection URI is registered'],
  ['key.revoked/owner-gone', 'the user who made it has left', 'the user name is left empty'],
  ['key.revoked/owner-gone', 'the owner left in spring', 'the owner left out a step'],
  [
    'send.dropped_redirect/redirect-spoken-of',
    'the old host redirects',
    'the old host keeps working through redirects',
  ],
  ['send.absent/goes-without', 'the upload step sends no token', 'the upload step prints no warning'],
  [
    'perm.resource/other-model-works',
    'mistral-large-2 works with the same key',
    'the web page works with the same key',
  ],
]

const set: readonly Row[] = [
  ['key.encoded/brackets-around', 'API_KEY=<k7qm2xv9rt4lw8zs>', 'API_KEY=<key-of-my-account>'],
]

const rows: readonly (SignRow & { readonly cause: string })[] = [
  ...answered.map(([sign, hit, miss]) => ({ sign, hit: { text: hit }, miss: { text: miss } })),
  ...told.map(([sign, hit, miss]) => ({
    sign,
    hit: { text: '401 Unauthorized', remarks: [hit] },
    miss: { text: '401 Unauthorized', remarks: [miss] },
  })),
  ...set.map(([sign, hit, miss]) => ({
    sign,
    hit: { text: '401 Unauthorized', config: hit },
    miss: { text: '401 Unauthorized', config: miss },
  })),
].map(({ sign, ...row }) => {
  const [cause = '', own = ''] = sign.split('/')
  return { cause, sign: own, ...row }
})

describe.each(causes.filter(({ id }) => rows.some(({ cause }) => cause === id)))('signs of $id', (cause) => {
  testSigns(
    cause,
    rows.filter((row) => row.cause === cause.id),
  )
})
