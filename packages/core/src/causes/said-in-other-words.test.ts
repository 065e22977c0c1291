import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { causes } from './index.gen.ts'

/** `hit` means the cause, `miss` uses the same words and does not. */
type Row = readonly [sign: string, hit: string, miss: string]

const answered: readonly Row[] = [
  ['api.retired/withdrawn', 'Legacy keys are no longer accepted', 'the bot died, its token is no longer accepted'],
  ['key.expired/key-expired', 'the deploy token used has expired', 'the session token used has expired'],
  ['key.expired/key-expired', 'Your API token is expired', 'Your API token is not in use'],
  [
    'key.expired/key-expired',
    'The Personal Access Token used has expired.',
    'The Personal Access Token lacks a scope.',
  ],
  ['key.expired/token-expired', 'the access token has expired', 'the personal access token used has expired'],
  ['key.expired/token-expired', 'token is expired', 'api token is expired'],
  [
    'key.expired/token-read-as-a-password-by-git',
    'git push https://x-access-token:***@github.com/acme/site\nremote: Support for password authentication was removed',
    'git push https://github.com/acme/site\nremote: Support for password authentication was removed',
  ],
  [
    'key.whitespace/no-line-ends-in-headers',
    'Invalid header: API_TOKEN contains a trailing newline',
    'the log contains new lines of the job',
  ],
  ['key.wrong_kind/kind-in-so-many-words', 'wrong token type given', 'No suitable key or wrong key type'],
  ['key.wrong_kind/kind-in-so-many-words', 'please use the "master" api key', 'please use the new api key'],
  [
    'limit.rate/release-asked-for-without-a-token',
    'HTTP 403 at https://api.github.com/repos/acme/tool/releases/latest',
    'HTTP 403 at https://api.github.com/repos/acme/tool/releases',
  ],
  [
    'limit.rate/release-asked-for-without-a-token',
    'download of the newest build from GitHub failed: 403 while fetching it from github',
    'HTTP 403: cannot push to github',
  ],
  ['perm.client/challenge', '{"captcha_url":"https://example.com/c/1"}', '{"captcha_url":null,"code":70016}'],
  ['perm.ip/caller-not-on-list', '{"errcode":61004}', '{"errcode":61007}'],
  ['perm.region/legal-reasons', 'HTTP 451', 'File "client.py", line 451, in get'],
  ['perm.region/legal-reasons', '451 Client Error', '451 4.3.0 mail server temporarily rejected message'],
  [
    'send.absent/signature-header-not-there',
    'X-Acme-Signature header is missing',
    'X-Acme-Signature header is not the one we computed',
  ],
  [
    'sign.mismatch/signature-in-other-words',
    'we cannot verify the signature',
    'header is missing, cannot verify the signature',
  ],
]

const told: readonly Row[] = [
  [
    'key.encoded/scheme-typed-before-it',
    'the string begins with "token=" when printed',
    'the string begins with ghp_ when printed',
  ],
  [
    'key.inactive/made-and-used-at-once',
    'the password is changed right before the login',
    'the password was changed long before the login',
  ],
  ['key.leaked/pushed', 'the file was uploaded to a public folder', 'the file was uploaded to a private folder'],
  ['key.missing/no-key-yet', 'I run it without a key', 'without a key, the page loads'],
  ['key.missing/nothing-entered', 'I hit return without typing anything', 'I hit return after the key'],
  ['key.quoted/not-under-compose', 'works from the shell, not with docker compose', 'started with docker compose'],
  ['key.revoked/built-in', 'it has a hard-coded application key', 'I typed the application key'],
  ['key.revoked/built-in', 'the token is part of the plug-in', 'the token is part of the request'],
  ['key.revoked/end-not-reached', 'the PAT has not expired yet', 'the PAT has expired'],
  ['key.revoked/end-not-reached', 'the token is months away from its expiry', 'a token that does not expire'],
  ['key.unknown/never-worked', 'every deploy since the secret was added fails', 'every deploy since Monday fails'],
  [
    'key.whitespace/from-cluster-secret',
    'the key is in a base64 encoded kubernetes secret',
    'the key is base64 encoded by hand',
  ],
  ['key.wrong_kind/identity-token-sent', 'the app sends the ID token to the API', 'a token of Entra ID is sent'],
  ['key.wrong_kind/identity-token-sent', 'my id_token is passed as bearer', 'the valid token is passed as bearer'],
  [
    'perm.client/user-agent-spoken-of',
    'the request is made without any further headers',
    'the request without any header works',
  ],
  ['perm.client/server-is-wiki', 'a bot for Reddit', 'a bot of one subreddit'],
  ['server.fault/same-moment', 'it began at the same moment for all', 'the other token was made at the same moment'],
]

const anyPlace: readonly Row[] = [
  [
    'key.wrong_kind/integration-token-for-the-pages-of-notion',
    "import { NotionAPI } from 'notion-client'\nnew NotionAPI({ authToken: process.env.TOKEN })",
    "import { Client } from '@notionhq/client'\nnew Client({ auth: process.env.TOKEN })",
  ],
  ['perm.resource/list-of-a-private-profile', 'await api.getFriendList(id)', 'await api.getOwnProfile(id)'],
]

const written: readonly Row[] = []

const plain = { text: '401 Unauthorized' }
const rows: readonly (SignRow & { readonly cause: string })[] = [
  ...answered.map(([sign, hit, miss]) => ({ sign, hit: { text: hit }, miss: { text: miss } })),
  ...told.map(([sign, hit, miss]) => ({
    sign,
    hit: { ...plain, remarks: [hit] },
    miss: { ...plain, remarks: [miss] },
  })),
  ...[...anyPlace, ...written].map(([sign, hit, miss]) => ({
    sign,
    hit: { ...plain, code: hit },
    miss: { ...plain, code: miss },
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
