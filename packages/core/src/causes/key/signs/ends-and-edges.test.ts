import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { encoded } from '../encoded.ts'
import { expired } from '../expired.ts'
import { inactive } from '../inactive.ts'
import { invisible } from '../invisible.ts'
import { unknown } from '../unknown.ts'
import { whitespace } from '../whitespace.ts'
import { wrongKind } from '../wrong-kind.ts'

const text = '401 Unauthorized'

describe('long-lived tokens and registries', () => {
  testSigns(expired, [
    {
      sign: 'denied-by-the-registry-of-github',
      hit: { text: 'Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1.0": denied: denied' },
      miss: { text: 'Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1.0": unauthorized' },
    },
  ])
})

describe('addresses for keys', () => {
  testSigns(encoded, [
    {
      sign: 'address-in-the-place-of-the-key',
      hit: { text, code: "const apiKey = 'https://api.weather.example/v1/9f3c2e/52.5,13.4'" },
      miss: { text, code: "const apiUrl = 'https://api.weather.example/v1/9f3c2e/52.5,13.4'" },
    },
    {
      sign: 'address-set-as-the-key',
      hit: { text, config: 'ALCHEMY_API_KEY=https://eth-mainnet.g.alchemy.com/v2/9f3c2e' },
      miss: { text, config: 'ALCHEMY_RPC=https://eth-mainnet.g.alchemy.com/v2/9f3c2e' },
    },
    {
      sign: 'address-comes-encoded',
      hit: { text, remarks: ['the link is percent-encoded when it arrives'] },
      miss: { text, remarks: ['the link is opened when it arrives'] },
    },
    {
      sign: 'in-code-works',
      hit: { text, remarks: ['it works when the token is given as plain text'] },
      miss: { text, remarks: ['it works when the token is given again'] },
    },
  ])
})

describe('what a terminal adds', () => {
  testSigns(whitespace, [
    {
      sign: 'out-of-a-terminal',
      hit: { text, remarks: ['the key was copied out of the terminal'] },
      miss: { text, remarks: ['the command was typed in the terminal'] },
    },
  ])
  testSigns(invisible, [
    {
      sign: 'smart-quote',
      hit: { text: 'Incorrect API key provided: “Bearer x”' },
      miss: { text: '地图无法加载，提示“拒绝访问”' },
    },
  ])
})

describe('keys and their servers', () => {
  testSigns(unknown, [
    {
      sign: 'no-such-token-there',
      hit: { text: '{"message":"Token does not exist"}' },
      miss: { text: 'The token does not exist on this plan' },
    },
    {
      sign: 'made-before-the-upgrade',
      hit: { text, remarks: ['all tokens were created before the upgrade'] },
      miss: { text, remarks: ['all tokens were created by the owner'] },
    },
    {
      sign: 'unknown-to-a-store-of-ones-own',
      hit: { text: 'InvalidAccessKeyId: The Access Key Id you provided does not exist', remarks: ['MinIO'] },
      miss: { text: 'InvalidAccessKeyId: The AWS Access Key Id you provided does not exist', remarks: ['MinIO'] },
    },
  ])
  testSigns(inactive, [
    {
      sign: 'made-and-used-at-once',
      hit: { text, remarks: ['the fixture creates an IAM user and then lists its buckets'] },
      miss: { text, remarks: ['an administrator creates an IAM user for each team'] },
    },
  ])
  testSigns(wrongKind, [
    {
      sign: 'protocol-without-a-second-factor',
      hit: { text, remarks: ['CalDAV with the login of the web site'] },
      miss: { text, remarks: ['the login of the web site'] },
    },
  ])
})
