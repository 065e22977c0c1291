import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { encoded } from '../encoded.ts'
import { inactive } from '../inactive.ts'
import { leaked } from '../leaked.ts'
import { missing } from '../missing.ts'
import { placeholder } from '../placeholder.ts'
import { revoked } from '../revoked.ts'
import { expired } from '../expired.ts'
import { truncated } from '../truncated.ts'
import { whitespace } from '../whitespace.ts'
import { wrongKind } from '../wrong-kind.ts'
import { wrongProvider } from '../wrong-provider.ts'

const text = '401 Unauthorized'

describe('what people tell of a key of the same run', () => {
  testSigns(inactive, [
    {
      sign: 'made-and-used-at-once',
      hit: { text, remarks: ['the access keys are created by the same script'] },
      miss: { text, remarks: ['the access keys are read by the same script'] },
    },
    {
      sign: 'made-and-used-at-once',
      hit: { text, remarks: ['the first call goes out immediately after it was created'] },
      miss: { text, remarks: ['the first call goes out immediately after the start'] },
    },
    {
      sign: 'passes-when-tried-later',
      hit: { text, remarks: ['credentials generated a few seconds before', 'a second apply goes through'] },
      miss: { text, remarks: ['credentials generated a year ago', 'a second apply goes through'] },
    },
    {
      sign: 'principal-only-just-made',
      hit: {
        text: 'AADSTS700016: Application with identifier 00000000-1111-2222-3333-444444444444 was not found in the directory',
        remarks: ['the pipeline creates the service principal'],
      },
      miss: {
        text: 'AADSTS700016: Application with identifier 00000000-1111-2222-3333-444444444444 was not found in the directory',
        remarks: ['the service principal is two years old'],
      },
    },
    {
      sign: 'key-of-the-step-before',
      hit: { text, remarks: ['create an API key, then list the users with the new key'] },
      miss: { text, remarks: ['create an API key in the settings page and enter it'] },
    },
    {
      sign: 'consumer-key-not-confirmed',
      hit: { text, code: "$r = $api->post('/auth/credential', $rules); new Api($k, $s, $end, $r['consumerKey']);" },
      miss: { text, code: "$r = $api->post('/auth/credential', $rules); echo $r['validationUrl'], $r['consumerKey'];" },
    },
  ])
})

describe('what people tell of a hash in place of the key', () => {
  testSigns(encoded, [
    {
      sign: 'hash-or-cipher-entered',
      hit: { text, remarks: ['the sha256 of the password was entered as token'] },
      miss: { text, remarks: ['the sha256 of the file is printed next to the token'] },
    },
    {
      sign: 'hash-or-cipher-entered',
      hit: { text, remarks: ['the token was encrypted with the command line tool and pasted into the settings'] },
      miss: { text, remarks: ['the disk was encrypted and the token pasted'] },
    },
    {
      sign: 'password-set-on-an-address',
      hit: { text, code: 'const u = new URL(base)\nu.password = secret\nconnect(u.href)' },
      miss: { text, code: 'const u = new URL(base)\nconnect(u.href, { password: secret })' },
    },
  ])
})

describe('what people tell of a credential for another door', () => {
  testSigns(wrongKind, [
    {
      sign: 'package-login-by-password',
      hit: { text: 'npm ERR! 403 Forbidden - PUT https://npm.pkg.github.com/-/user/org.couchdb.user:acme' },
      miss: { text: 'npm ERR! 403 Forbidden - PUT https://npm.pkg.github.com/@acme%2ftool' },
    },
    {
      sign: 'token-of-another-thing',
      hit: { text, remarks: ['the token is that of a webhook'] },
      miss: { text, remarks: ['the token is used to make a webhook'] },
    },
    {
      sign: 'token-for-a-runner',
      hit: { text, remarks: ['token copied from the page New self-hosted runner'] },
      miss: { text, remarks: ['the job is on a self-hosted runner'] },
    },
    {
      sign: 'account-of-the-cloud',
      hit: { text, remarks: ['signed in with the online account, not a local user'] },
      miss: { text, remarks: ['signed in with a local user'] },
    },
    {
      sign: 'several-on-one-page',
      hit: { text, remarks: ['the page shows two access tokens'] },
      miss: { text, remarks: ['the page shows two users'] },
    },
    {
      sign: 'wallet-key-as-api-key',
      hit: { text, code: 'explorer: { apiKey: process.env.DEPLOYER_PRIVATE_KEY }' },
      miss: { text, code: 'explorer: { apiKey: process.env.EXPLORER_KEY }, accounts: [process.env.PRIVATE_KEY]' },
    },
    {
      sign: 'two-factor-on',
      hit: { text, remarks: ['an account with two factor authentication'] },
      miss: { text, remarks: ['an account with two factories'] },
    },
  ])
})

describe('what people tell of a key that was never given', () => {
  testSigns(missing, [
    {
      sign: 'only-the-address-given',
      hit: { text, remarks: ['only the address and port are set'] },
      miss: { text, remarks: ['only the address fails, the port is open'] },
    },
    {
      sign: 'broker-not-authorized',
      hit: { text: 'Error: Connection refused: Not authorized' },
      miss: { text: 'Error: Connection refused' },
    },
    {
      sign: 'only-the-emulator-answers',
      hit: { text: 'POST /api/messages 401', remarks: ['the bot emulator works'] },
      miss: { text: 'POST /v1/items 401', remarks: ['the phone emulator works'] },
    },
    {
      sign: 'asked-for-and-nowhere-told-of',
      hit: { text: 'The tracker requires an API key', remarks: ['running the notebook'] },
      miss: { text: 'The tracker requires an API key', remarks: ['the key is in the environment'] },
    },
    {
      sign: 'written-empty-and-missed',
      hit: { text: 'Missing token', code: '{ "token": "" }' },
      miss: { text: 'Missing token', code: '{ "token": token }' },
    },
    {
      sign: 'echo-of-nothing-word',
      hit: { text: 'Invalid token: undefined' },
      miss: { text: 'verification failed: "Invalid API Key" [object Object]' },
    },
  ])
})

describe('what people tell of a blank or line end', () => {
  testSigns(whitespace, [
    {
      sign: 'line-end-in-secret-data',
      hit: { text, config: 'kind: Secret\ndata:\n  token: c2FtcGxlLXZhbHVlCg==\n' },
      miss: { text, config: 'kind: Secret\ndata:\n  token: c2FtcGxlLXZhbHVl\n' },
    },
    {
      sign: 'blank-beside-an-id-in-the-path',
      hit: { text: 'not found: /v1/accounts/%20k7Qm2Xv9Rt4Lw8Zs3Nb6/messages' },
      miss: { text: 'not found: /v1/accounts/k7Qm2Xv9Rt4Lw8Zs3Nb6/my%20messages' },
    },
    {
      sign: 'client-refuses-the-header',
      hit: { text: 'Could not send request', remarks: ['as soon as the Authorization header is set'] },
      miss: { text: 'Could not send request', remarks: ['the Authorization header is shown in the log'] },
    },
    {
      sign: 'written-by-a-script',
      hit: { text, remarks: ['the secret was set by a shell script'] },
      miss: { text, remarks: ['the secret was read by a shell script'] },
    },
  ])
})

describe('what people tell of a key that was taken back', () => {
  testSigns(revoked, [
    {
      sign: 'issuer-reset-passwords',
      hit: { text, remarks: ['the vendor has reset all passwords last week'] },
      miss: { text, remarks: ['the vendor has a page for passwords'] },
    },
    {
      sign: 'webhook-gone',
      hit: { text: 'Slack webhook returned 404' },
      miss: { text: 'Slack webhook returned 400' },
    },
    {
      sign: 'all-at-the-same-time',
      hit: { text, remarks: ['all pipelines of the team broke on the same day'] },
      miss: { text, remarks: ['all pipelines of the team use one runner'] },
    },
    {
      sign: 'key-in-the-code-of-all',
      hit: { text, code: "API_KEY = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'", remarks: ['all users of the add-on see it'] },
      miss: { text, code: "API_KEY = os.environ['KEY']", remarks: ['all users of the add-on see it'] },
    },
  ])
  testSigns(leaked, [
    {
      sign: 'keys-of-a-public-list',
      hit: { text, remarks: ['the keys are from a free list'] },
      miss: { text, remarks: ['the keys are from the dashboard'] },
    },
  ])
})

describe('what people tell of a key of somebody else', () => {
  testSigns(wrongProvider, [
    {
      sign: 'licence-key-entered',
      hit: { text, remarks: ['the licence key of the plugin was entered as API key'] },
      miss: { text, remarks: ['the licence of the plugin was renewed'] },
    },
    {
      sign: 'fine-without-any',
      hit: { text, remarks: ['without the Authorization header it works'] },
      miss: { text, remarks: ['without the Authorization header it is refused as well'] },
    },
    {
      sign: 'explorer-of-another-network',
      hit: { text, config: 'npx verify --network polygon', remarks: ['the key is from Etherscan'] },
      miss: { text, config: 'npx verify --network mainnet', remarks: ['the key is from Etherscan'] },
    },
  ])
})

describe('what people tell of a sample', () => {
  testSigns(placeholder, [
    {
      sign: 'demo-run-unchanged',
      hit: { text, remarks: ['the sample project was built as it is'] },
      miss: { text, remarks: ['the sample project was built with a key of our own'] },
    },
    {
      sign: 'instruction-in-brackets',
      hit: { text, code: '"ApiSecret": "[Enter the secret of your app]"' },
      miss: { text, code: '"ApiSecret": "[REDACTED]"' },
    },
    {
      sign: 'echo-of-a-sample-word',
      hit: { text: 'Incorrect API key provided: sk-dummy-key.' },
      miss: { text: 'Incorrect API key provided: sk-proj-dk3****aB.' },
    },
    {
      sign: 'echo-of-a-sample-word',
      hit: { text: 'Invalid credential, your API key: CHANGE_ME, see the console' },
      miss: { text: 'Invalid credential, your API key: change-me4f81c2, see the console' },
    },
  ])
})

describe('what is told of a key that is cut or has ended', () => {
  testSigns(truncated, [
    {
      sign: 'pasted-and-not-whole',
      hit: { text: 'The token you entered could not be decoded' },
      miss: { text: 'The token you entered is not known' },
    },
  ])
  testSigns(expired, [
    {
      sign: 'dead-login-at-a-registry',
      hit: { text: 'docker pull ghcr.io/acme/tool: denied: denied', remarks: ['the image is public'] },
      miss: { text: 'docker pull ghcr.io/acme/tool: denied: denied', remarks: ['the image is private'] },
    },
    {
      sign: 'free-key-ended',
      hit: { text: 'Access denied: invalid key, no active subscription', remarks: ['trial key', 'it worked before'] },
      miss: { text: 'Access denied: invalid key, no active subscription', remarks: ['trial key', 'first call'] },
    },
  ])
})
