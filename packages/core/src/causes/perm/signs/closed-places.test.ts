import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { resource } from '../resource.ts'
import { scope } from '../scope.ts'

const pull = 'docker pull ghcr.io/acme/tool:1\nError response from daemon: unauthorized'

const ofResource: readonly SignRow[] = [
  {
    sign: 'zone-not-seen',
    hit: { text: 'Found no Zones for domain _acme-challenge.acme.test. (neither in the sub-domain nor in the SLD)' },
    miss: { text: 'Found 2 zones for domain acme.test, the token is refused' },
  },
  {
    sign: 'zone-not-seen',
    hit: { text: 'dns: failed to find zone for _acme-challenge.acme.test.' },
    miss: { text: 'failed to find a zone of peace' },
  },
  {
    sign: 'package-of-public-repository',
    hit: { text: pull, remarks: ['the repository is public'] },
    miss: { text: pull, remarks: ['the repository is private'] },
  },
  {
    sign: 'kept-by-policy',
    hit: { status: 403, text: 'Feature blocked by your enterprise policy' },
    miss: { status: 403, text: 'has been blocked by CORS policy: no header' },
  },
  {
    sign: 'trusted-publisher-missing',
    hit: { text: 'No matching trusted publisher for these claims' },
    miss: { text: 'The publisher is trusted' },
  },
  {
    sign: 'model-not-in-team',
    hit: { text: 'key not allowed to access model. This key can only access models=[]' },
    miss: { text: 'the key has access to the model' },
  },
  {
    sign: 'service-token-at-a-gate',
    hit: { text: 'x', request: { url: 'https://app.example.com', headers: [['CF-Access-Client-Id', 'ab.access']] } },
    miss: { text: 'x', request: { url: 'https://app.example.com', headers: [['CF-Ray', 'ab']] } },
  },
  {
    sign: 'protected-branch',
    hit: { text: 'remote: error: GH013: Repository rule violations found for refs/heads/main' },
    miss: { text: 'remote: error: refs/heads/main was not found' },
  },
  {
    sign: 'another-owner-works',
    hit: { text: 'x', remarks: ['repositories of other owners work'] },
    miss: { text: 'x', remarks: ['repositories of other owners fail'] },
  },
]

const ofScope: readonly SignRow[] = [
  {
    sign: 'marketplace-token-of-one-organization',
    hit: { text: 'ERROR Failed request: (401)', code: 'npx vsce publish' },
    miss: { text: 'ERROR Failed request: (404)', code: 'npx vsce publish' },
  },
  {
    sign: 'one-marketplace-of-several',
    hit: { status: 401, text: 'the marketplace refuses', remarks: ['made for one organization'] },
    miss: { status: 401, text: 'the marketplace refuses', remarks: ['made for all organizations'] },
  },
  {
    sign: 'job-token-writes-package',
    hit: { status: 403, text: 'failed to push ghcr.io/acme/tool', remarks: ['the job uses GITHUB_TOKEN'] },
    miss: { status: 403, text: 'failed to pull ghcr.io/acme/tool' },
  },
  {
    sign: 'installation-not-allowed',
    hit: { text: 'denied: installation not allowed to Create organization package' },
    miss: { text: 'denied: the installation is not finished' },
  },
  {
    sign: 'named-permission-missing',
    hit: { text: '"field":"profile:read_permission","code":"missing"' },
    miss: { text: '"field":"access_token","code":"invalid"' },
  },
  {
    sign: 'named-permission-missing',
    hit: { text: '{"error":"not_authorised","reason":"Not management user"}' },
    miss: { text: '{"error":"not_authorised","reason":"Login failed"}' },
  },
  {
    sign: 'ordinary-user',
    hit: { text: 'x', remarks: ['the token belongs to a non-admin user'] },
    miss: { text: 'x', remarks: ['the token belongs to an admin user'] },
  },
  {
    sign: 'ordinary-user',
    hit: { text: 'x', remarks: ['called by an administrator it works'] },
    miss: { text: 'x', remarks: ['called by an administrator it fails'] },
  },
  {
    sign: 'access-level-read',
    hit: { text: 'x', remarks: ['the access level is read'] },
    miss: { text: 'x', remarks: ['the access level is read and write'] },
  },
  {
    sign: 'token-access-level-read',
    hit: { text: 'Access Level: Read-only' },
    miss: { text: 'Access Level: Read and write' },
  },
  {
    sign: 'key-of-restricted-kind',
    hit: { text: 'x', remarks: ['the key is of the restricted kind'] },
    miss: { text: 'x', remarks: ['the key is of the usual kind'] },
  },
  {
    sign: 'admin-part-fails',
    hit: { text: 'x', remarks: ['only the listing of users fails'] },
    miss: { text: 'x', remarks: ['only the first call fails'] },
  },
  {
    sign: 'workspaces-unseen',
    hit: { text: 'Error: No existing workspaces.' },
    miss: { text: 'Error: the workspace exists.' },
  },
  {
    sign: 'same-credentials-other-policy',
    hit: { status: 403, text: 'AccessDenied: Access Denied', code: 's3.putObject()', remarks: ['the same keys pass'] },
    miss: { status: 403, text: 'AccessDenied: Access Denied', code: 's3.putObject()', remarks: ['a new key'] },
  },
  {
    sign: 'wordpress-sees-nobody',
    hit: { status: 401, body: '{"code":"rest_cannot_edit","data":{"status":401}}' },
    miss: { status: 403, body: '{"code":"rest_cannot_edit","data":{"status":403}}' },
  },
  {
    sign: 'not-an-administrator',
    hit: { text: 'x', remarks: ['the user is without admin rights'] },
    miss: { text: 'x', remarks: ['started with and without admin rights'] },
  },
]

describe('what is closed to a known key', () => {
  describe('resource', () => {
    testSigns(resource, ofResource)
  })
  describe('scope', () => {
    testSigns(scope, ofScope)
  })
})
