import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { stripped } from '../stripped.ts'

const refused = (status: number): Given => ({
  status,
  body: `{"code":"rest_cannot_edit","message":"Sorry, you are not allowed to edit this.","data":{"status":${status}}}`,
})

test.each<[sign: string, hit: Given, miss: Given]>([
  ['visitor-to-wordpress', refused(401), refused(403)],
  ['visitor-to-wordpress', refused(401), { status: 401, text: 'you cannot rest' }],
  ['member-of-wordpress', refused(403), refused(401)],
  [
    'no-longer-arrives',
    { text: 'the upstream no longer gets the Authorization header' },
    { text: 'the key no longer gets the quota' },
  ],
  [
    'renamed-by-the-platform',
    { text: '401', remarks: ['the answer has x-amzn-Remapped-Authorization'] },
    { text: '401', remarks: ['the answer has x-amzn-RequestId'] },
  ],
  [
    'documented-name-that-nginx-drops',
    {
      status: 401,
      request: { url: 'https://chat.example.test/api/v1/profile', headers: [['api_access_token', 'x1']] },
    },
    {
      status: 401,
      request: { url: 'https://chat.example.test/api/v1/profile', headers: [['Api-Access-Token', 'x1']] },
    },
  ],
  [
    'taken-off-by-a-rule',
    { text: '401', remarks: ['a middleware strips the Authorization header for the backend'] },
    { text: '401', remarks: ['a middleware strips the path for the backend'] },
  ],
  [
    'taken-off-by-a-rule',
    { text: '401', config: 'RequestHeader unset Authorization' },
    { text: '401', config: 'RequestHeader unset Cookie' },
  ],
  [
    'sign-on-of-the-host',
    { remarks: ['the nginx configuration was rewritten by the package'] },
    { remarks: ['nginx was restarted'] },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(stripped, observedFor(hit))).toContain(sign)
  expect(hits(stripped, observedFor(miss))).not.toContain(sign)
})
