import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongAccount } from '../wrong-account.ts'
import { wrongHost } from '../wrong-host.ts'

const at = (url: string) => ({ status: 401, request: { url } })

const ofHost: readonly SignRow[] = [
  {
    sign: 'names-another-host',
    hit: {
      ...at('https://dev-482.acme-login.com/api/v1/users'),
      remarks: ['the token was made on firm.acme-login.com'],
    },
    miss: { ...at('https://firm.acme-login.com/api/v1/users'), remarks: ['the token was made on firm.acme-login.com'] },
  },
  {
    sign: 'regions-differ',
    hit: {
      text: 'Get https://1234.store.us-west-1.amazonaws.com/v2/: no basic auth credentials',
      remarks: ['login with --region eu-west-1 succeeded'],
    },
    miss: {
      text: 'Get https://1234.store.us-west-1.amazonaws.com/v2/: no basic auth credentials',
      remarks: ['login with --region us-west-1 succeeded'],
    },
  },
  {
    sign: 'place-was-renewed',
    hit: { text: '401', remarks: ['the cluster was deleted and recreated'] },
    miss: { text: '401', remarks: ['the cluster was busy'] },
  },
  {
    sign: 'own-server-product-without-address',
    hit: { text: '401', code: 'm = Mastodon(access_token="x")' },
    miss: { text: '401', code: 'm = Mastodon(access_token="x", api_base_url="https://example.social")' },
  },
  {
    sign: 'other-store-at-amazon',
    hit: { text: 'InvalidAccessKeyId', remarks: ['the bucket is at Wasabi'] },
    miss: { text: 'InvalidAccessKeyId', remarks: ['the bucket is new'] },
  },
  {
    sign: 'key-names-its-region',
    hit: { text: '403', config: 'license_key: eu01xx66c637a29c3982469a' },
    miss: { text: '403', config: 'license_key: eu01xx66c637a29c3982469a\nhost: collector.eu01.example.com' },
  },
  {
    sign: 'base-url-spoken-of',
    hit: { text: '401', remarks: ['the address in the log is an unknown one'] },
    miss: { text: '401', remarks: ['the entry in the log is an unknown one'] },
  },
]

const ofAccount: readonly SignRow[] = [
  {
    sign: 'project-codes',
    hit: { text: 'SenderId mismatch' },
    miss: { text: 'checksum mismatch' },
  },
  {
    sign: 'account-changed',
    hit: { text: '401', remarks: ['fails after the file was replaced by that of another project'] },
    miss: { text: '401', remarks: ['fails after the file was replaced by a longer one'] },
  },
  {
    sign: 'different-from-the-one',
    hit: { text: 'The account is different from the one authenticated' },
    miss: { text: 'The account is on the list' },
  },
]

describe('signs of places', () => {
  describe('env.wrong_host', () => {
    testSigns(wrongHost, ofHost)
  })
  describe('env.wrong_account', () => {
    testSigns(wrongAccount, ofAccount)
  })
})
