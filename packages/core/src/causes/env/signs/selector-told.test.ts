import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongAccount } from '../wrong-account.ts'

const action = 'uses: cloudflare/wrangler-action@v3\nwith:\n  apiToken: ${{ secrets.TOKEN }}'
const asked = 'A request to the Cloudflare API (/memberships) failed.'

const rows: readonly SignRow[] = [
  {
    sign: 'slug-that-is-named',
    hit: { status: 404, remarks: ['the pipeline names the organization blue-harbour'] },
    miss: { status: 404, remarks: ['the pipeline names the organization in the log'] },
  },
  {
    sign: 'slug-that-is-named',
    hit: { status: 403, remarks: ['the workspace slug was read off the address bar'] },
    miss: { status: 403, remarks: ['the slug of the post has a blank'] },
  },
  {
    sign: 'looks-for-an-account',
    hit: { text: 'Failed to automatically retrieve account IDs for the logged in user.' },
    miss: { text: 'A request to the Cloudflare API (/zones/1) failed.' },
  },
  {
    sign: 'deploys-without-an-account-id',
    hit: { text: asked, code: action },
    miss: { text: asked, code: `${action}\n  accountId: 0c98b0` },
  },
  {
    sign: 'no-way-to-name-one',
    hit: { status: 401, remarks: ['the exporter has no option to set a tenant'] },
    miss: { status: 401, remarks: ['the exporter has no option to set a colour'] },
  },
  {
    sign: 'enabled-in-the-one-i-chose',
    hit: { text: '403: Drive API not enabled in the project', remarks: ['my project has the API enabled'] },
    miss: { text: '403: Drive API not enabled in the project', remarks: ['where do I enable it?'] },
  },
  {
    sign: 'credit-was-bought',
    hit: { status: 429, text: 'insufficient_quota', remarks: ['credit was bought two days ago'] },
    miss: { status: 429, text: 'insufficient_quota', remarks: ['no credit on the page'] },
  },
  {
    sign: 'site-or-company-in-config',
    hit: { status: 401, config: 'UNIFI_SITE_ID=default' },
    miss: { status: 401, config: 'UNIFI_SITE=default' },
  },
  {
    sign: 'through-no-manager',
    hit: { status: 403, body: '{"authorizationError":"USER_PERMISSION_DENIED"}' },
    miss: { status: 403, body: '{"status":"PERMISSION_DENIED"}' },
  },
  {
    sign: 'subscription-of-other-keys',
    hit: { status: 400, body: '{"reason":"VapidPkHashMismatch"}' },
    miss: { status: 403, body: '{"reason":"BadJwtToken"}' },
  },
  {
    sign: 'copy-of-somebody-else',
    hit: { status: 403, remarks: ['the notebook comes from somebody on the forum'] },
    miss: { status: 403, remarks: ['the notebook comes from my desk'] },
  },
  {
    sign: 'one-installation-many-sites',
    hit: { status: 403, remarks: ['a multisite installation'] },
    miss: { status: 403, remarks: ['a site of its own'] },
  },
  {
    sign: 'one-installation-many-sites',
    hit: { status: 403, remarks: ['several shops on one server'] },
    miss: { status: 403, remarks: ['several shops sell it'] },
  },
]

describe('an account that is named wrongly', () => {
  testSigns(wrongAccount, rows)
})
