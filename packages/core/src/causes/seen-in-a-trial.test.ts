import { tellingOf, testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe, expect, test } from 'vitest'
import { suspended } from './account/suspended.ts'
import { resource } from './perm/resource.ts'
import { fault } from './server/fault.ts'
import { clock } from './sign/clock.ts'
import { nonce } from './sign/nonce.ts'

const row = (sign: string, hit: string, miss: string): SignRow => ({ sign, hit: { text: hit }, miss: { text: miss } })

const server = '$ curl -sI https://api.example.test | grep -i ^date\ndate: Thu, 13 Nov 2025 17:19:49 GMT'
const page = 'Repository access\n1 repository: acme/site\n'
const account = 'app=# select * from accounts where id = 4;\n-[ RECORD 1 ]\nid     | 4\nstatus | '
const run = 'def ask():\n    return get(URL, nonce=nonce)\n>>> ask()\n<Response [200]>\n>>> ask()\n<Response [401]>'

/** What code, records and two outputs show without a word of the server's. */
describe('signs of a trial', () => {
  describe('sign.clock', () => {
    testSigns(clock, [
      row('clocks-apart', `$ date -u\n2025-11-13T16:02:20Z\n${server}`, `$ date -u\n2025-11-13T17:19:50Z\n${server}`),
    ])
  })
  describe('sign.nonce', () => {
    testSigns(nonce, [row('made-once', `nonce = token_hex(8)\n\n${run}`, `nonce = settings.first\n\n${run}`)])
  })
  describe('server.fault', () => {
    testSigns(fault, [
      row('key-store-down', 'lookup key: connection refused\n-> 401', 'lookup key: no such key\n-> 401'),
    ])
  })
  describe('account.suspended', () => {
    testSigns(suspended, [row('record-shows-off', `401\n${account}dunning`, `401\n${account}active`)])
  })
  describe('perm.resource', () => {
    testSigns(resource, [row('one-object-open', `${page}site 200\ninfra 404`, `${page}site 404\ninfra 404`)])
  })
})

test('explanations name what was seen', () => {
  const made = { text: `nonce = token_hex(8)\n\n${run}` }
  expect(nonce.explain(tellingOf(nonce, made))).toContain('nonce gets its nonce once')
  expect(suspended.explain(tellingOf(suspended, { text: `401\n${account}dunning` }))).toContain('column status')
})
