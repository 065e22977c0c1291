import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongAccount } from '../wrong-account.ts'
import { wrongHost } from '../wrong-host.ts'

const said = (sign: string, hit: string, miss: string): SignRow => ({ sign, hit: { text: hit }, miss: { text: miss } })

describe('wordings about a wrong place', () => {
  testSigns(wrongHost, [
    {
      sign: 'plan-with-an-address-of-its-own',
      hit: { text: 'token invalid', remarks: ['subscribed to the coding plan yesterday'] },
      miss: { text: 'Kimi For Coding is currently only available for coding agents' },
    },
    {
      sign: 'account-at-another-site',
      hit: { text: 'API key is invalid', remarks: ['the organization lives on the AP1 site'] },
      miss: { text: 'API key is invalid', remarks: ['the organization has a web site'] },
    },
    {
      sign: 'path-for-other-callers',
      hit: {
        text: '401',
        request: { method: 'GET', url: 'https://home.example.test/api/hassio_ingress/abc/api/users' },
      },
      miss: { text: '401', request: { method: 'GET', url: 'https://home.example.test/api/states' } },
    },
    {
      sign: 'path-for-other-callers',
      hit: { text: '401', code: 'helm push web-2.0.0.tgz oci://charts.example.test/chartrepo/web' },
      miss: { text: '401', code: 'helm push web-2.0.0.tgz oci://charts.example.test/web' },
    },
    said(
      'keys-of-this-plan-elsewhere',
      'Key not valid. With a free API key, please use https://free.example.test/v1',
      'Key not valid. Get a free API key at https://www.example.test/register',
    ),
    said(
      'keys-of-this-plan-elsewhere',
      'Not available here, send your requests to https://paid.example.test',
      'Too many requests to https://paid.example.test',
    ),
    said(
      'keys-of-this-plan-elsewhere',
      'Paid plans must use https://pro.example.test',
      'You need a paid plan to use this: https://www.example.test/pricing',
    ),
    said('keys-of-this-plan-elsewhere', 'Wrong endpoint. Use the free one', 'Wrong endpoint'),
    said('no-such-name', 'getaddrinfo ENOTFOUND api.example.test', 'getaddrinfo took long'),
    said('words-of-another-cluster', 'Backend error: The API key "…" is invalid', 'Backend error: the page is invalid'),
    said(
      'words-of-another-cluster',
      'Trace writer payload rejected by edge: 403 Forbidden',
      'Trace writer payload rejected by edge: 413 Payload Too Large',
    ),
    {
      sign: 'demo-key-at-the-host-for-pro',
      hit: {
        status: 400,
        request: { url: 'https://pro-api.coingecko.com/api/v3/ping', headers: [['x-cg-demo-api-key', 'CG-stand-in']] },
      },
      miss: {
        status: 400,
        request: { url: 'https://pro-api.coingecko.com/api/v3/ping', headers: [['x-cg-pro-api-key', 'CG-stand-in']] },
      },
    },
    said('of-another-place', 'account not found in this region', 'account not found'),
    said('of-another-place', 'The key does not belong to this environment', 'The key does not belong to you'),
  ])
  testSigns(wrongAccount, [
    said(
      'account-in-other-words',
      'You do not have access to this organization',
      'You do not have access to this page',
    ),
    said(
      'refused-under-this-name',
      '{"message":"permission denied","path":["upsertBucket"]}',
      '{"message":"permission denied","path":["viewer"]}',
    ),
    said('account-in-other-words', 'no project found. Call with project=', 'no page found. Call again'),
    said('account-in-other-words', 'No project selected', 'No item selected'),
    said('account-in-other-words', 'The project does not exist or you lack access', 'The page does not exist'),
  ])
})
