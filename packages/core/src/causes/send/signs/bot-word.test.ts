import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { schemeMissing } from '../scheme-missing.ts'

const own = '{"message": "401: Unauthorized", "code": 0}'

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'gateway-takes-it-bare',
    { text: '401 from the REST API of Discord', remarks: ['the gateway connects with the same token'] },
    { text: '401 from the API of the shop', remarks: ['the gateway connects with the same token'] },
  ],
  [
    'bot-token-without-its-word',
    { status: 401, body: own, remarks: ['token from the bot page'] },
    {
      status: 401,
      body: own,
      remarks: ['token from the bot page'],
      code: "headers = { Authorization: 'Bot ' + token }",
    },
  ],
  [
    'gateway-of-jwt-reads-behind-bearer',
    { status: 401, remarks: ['JWT plugin of Kong', 'the token in the URL is accepted, in Authorization it is not'] },
    {
      status: 401,
      remarks: ['JWT plugin of Kong', 'the token in the URL is accepted, as Bearer in Authorization it is not'],
    },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(schemeMissing, observedFor(hit))).toContain(sign)
  expect(hits(schemeMissing, observedFor(miss))).not.toContain(sign)
})
