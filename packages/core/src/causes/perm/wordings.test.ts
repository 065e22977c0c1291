import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { resource } from './resource.ts'
import { scope } from './scope.ts'

const ofScope: readonly SignRow[] = [
  {
    sign: 'scope-words',
    hit: { text: 'The field requires one of the following scopes: read:org' },
    miss: { text: 'The field requires one of the following keys' },
  },
  {
    sign: 'scope-words',
    hit: { text: 'missing access token scope: tweet.write' },
    miss: { text: 'missing access token' },
  },
  {
    sign: 'insufficient-permissions',
    hit: { text: 'missing authorization for this call' },
    miss: { text: '401 missing_authorization_header' },
  },
  {
    sign: 'key-lacks-permission',
    hit: { text: "The integration doesn't have insert content capabilities" },
    miss: { text: 'The API key is invalid or does not have permission' },
  },
  {
    sign: 'invalid-or-not-permitted',
    hit: { text: 'The API key is invalid, has expired, or does not have permission to access the package' },
    miss: { text: 'The API key does not have permission to access the package' },
  },
  {
    sign: 'admin-or-write',
    hit: { text: 'Read-only application cannot POST.' },
    miss: { text: 'The application cannot POST.' },
  },
  {
    sign: 'writing-to-object-denied',
    hit: { text: 'remote: Permission to acme/app.git denied to bob' },
    miss: { text: 'remote: Permission denied (publickey)' },
  },
  {
    sign: 'writing-to-object-denied',
    hit: { text: "The user 'x' isn't allowed to upload to project 'y'." },
    miss: { text: "The user 'x' isn't known" },
  },
  {
    sign: 'role-refused',
    hit: { text: 'pods is forbidden: User "system:serviceaccount:ns:default" cannot list resource "pods"' },
    miss: { text: 'pods is forbidden: User "system:anonymous" cannot list resource "pods"' },
  },
  {
    sign: 'graph-permission-code',
    hit: { text: '(#200) Requires pages_manage_posts permission' },
    miss: { text: '(#190) The session has expired' },
  },
  {
    sign: 'object-acl-refused',
    hit: { text: 'the upload sets the ACL public-read and fails' },
    miss: { text: 'the upload fails in public' },
  },
  {
    sign: 'api-itself-forbids',
    hit: { status: 403, body: '{"message":"no"}' },
    miss: { status: 401, body: '{"message":"no"}' },
  },
]

const ofResource: readonly SignRow[] = [
  {
    sign: 'usage-plan-of-gateway',
    hit: { text: 'API Key is not associated with a Usage Plan for API Stage' },
    miss: { text: 'Verifying the usage plan' },
  },
  {
    sign: 'rights-on-object',
    hit: { text: "User does not have sufficient permission for site 'https://example.com/'" },
    miss: { text: 'User does not have sufficient permission' },
  },
  {
    sign: 'organization-rule',
    hit: { text: '`acme` forbids access via a fine-grained personal access token' },
    miss: { text: 'the server forbids it' },
  },
  {
    sign: 'organization-rule',
    hit: { text: 'Disabled by your administrator' },
    miss: { text: 'Disabled by default' },
  },
  { sign: 'object-access', hit: { body: '{"error":"not_in_channel"}' }, miss: { body: '{"error":"not_authed"}' } },
  {
    sign: 'gated',
    hit: { text: 'Your request to access the model is awaiting a review from the authors' },
    miss: { text: 'Your request to access the model failed' },
  },
  {
    sign: 'gated',
    hit: { text: 'you need to accept the terms of the model first' },
    miss: { text: 'accept: application/json' },
  },
  {
    sign: 'not-subscribed',
    hit: { text: 'this product is not part of your contract' },
    miss: { text: 'this product is not part of the answer' },
  },
  {
    sign: 'request-denied',
    hit: { text: 'status REQUEST_DENIED' },
    miss: { text: 'request denied because the key is not linked' },
  },
  {
    sign: 'own-key-no-restriction',
    hit: { text: 'x', remarks: ['key has no restrictions'] },
    miss: { text: 'x', remarks: ['the parent page has no restrictions'] },
  },
]

describe('wordings about the key', () => {
  describe('scope', () => {
    testSigns(scope, ofScope)
  })
  describe('resource', () => {
    testSigns(resource, ofResource)
  })
})
