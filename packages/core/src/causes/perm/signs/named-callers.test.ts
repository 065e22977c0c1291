import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { resource } from '../resource.ts'
import { scope } from '../scope.ts'

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'no-access-of-this-account',
    { text: '403 No access to Acme Cloud found. You are logged in as octo.' },
    { text: '403 no access token found' },
  ],
  [
    'no-access-of-this-account',
    { text: 'your account has no active subscription for this feature' },
    { text: 'your account has no active key' },
  ],
  [
    'no-access-of-this-account',
    { text: 'it requires an enterprise or organization policy to be enabled' },
    { text: 'it requires a header' },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(resource, observedFor(hit))).toContain(sign)
  expect(hits(resource, observedFor(miss))).not.toContain(sign)
})

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'in-the-settings-of-the-token',
    { text: '403 Please enable reading of models in your fine-grained token settings to see this page' },
    { text: '403 You find the key in your account settings' },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(scope, observedFor(hit))).toContain(sign)
  expect(hits(scope, observedFor(miss))).not.toContain(sign)
})
