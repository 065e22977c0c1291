import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { client } from '../client.ts'
import { ip } from '../ip.ts'
import { referrer } from '../referrer.ts'
import { scope } from '../scope.ts'

const ofReferrer: readonly SignRow[] = [
  {
    sign: 'on-a-preview-host',
    hit: { text: '403 Forbidden', remarks: ['fails on the branch preview of the site only'] },
    miss: { text: '403 Forbidden', remarks: ['fails with the preview of the model'] },
  },
  {
    sign: 'map-stays-empty',
    hit: { remarks: ['on the phone the map stays grey, only the Google logo is drawn'] },
    miss: { remarks: ['the map is shown with a wrong centre'] },
  },
  {
    sign: 'callback-not-listed',
    hit: { text: 'client or redirection uri not authorized' },
    miss: { text: 'the redirection was followed, not authorized' },
  },
]

const ofScope: readonly SignRow[] = [
  {
    sign: 'permission-of-google-named',
    hit: { text: 'access denied (pubsub.topics.publish)' },
    miss: { text: 'see console.log.get and storage.example.test' },
  },
  {
    sign: 'not-an-administrator',
    hit: { text: '403', remarks: ['the account has no right to the reports section, it has no report rights'] },
    miss: { text: '403', remarks: ['the account has no picture'] },
  },
]

const ofClient: readonly SignRow[] = [
  {
    sign: 'handshake-compared',
    hit: { text: '403', remarks: ['the filter looks at the TLS fingerprint of the script'] },
    miss: { text: '403', remarks: ['the fingerprint of the signing key is listed'] },
  },
]

const ofIp: readonly SignRow[] = [
  {
    sign: 'restriction-spoken-of',
    hit: { text: '403', remarks: ['the server sits behind a firewall'] },
    miss: { text: '403', remarks: ['the user has no firewall rule privileges for /api/firewall/alias'] },
  },
]

describe('perm.referrer', () => {
  testSigns(referrer, ofReferrer)
})
describe('perm.scope', () => {
  testSigns(scope, ofScope)
})
describe('perm.client', () => {
  testSigns(client, ofClient)
})
describe('perm.ip', () => {
  testSigns(ip, ofIp)
})
