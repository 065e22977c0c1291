import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { accountOff } from './account-record.ts'

const query = 'mysql> select k.id, k.revoked_at, t.status from api_keys k join tenants t on t.id = k.tenant_id;\n'
const rule = '+----+------------+---------+\n'
const table = (revoked: string, status: string) =>
  `401\n${query}${rule}| id | revoked_at | status  |\n${rule}| 8  | ${revoked} | ${status} |\n${rule}`

test.each([
  [table('NULL', 'dunning'), 'status'],
  [table('NULL', 'active'), null],
  [table('2026-01-02', 'suspended'), null],
  [
    'app=# select * from accounts where id = 4;\n id | name | suspended_at\n----+------+--------------\n  4 | Acme | 2026-01-02\n(1 row)',
    'suspended_at',
  ],
  [
    'app=# select * from accounts where id = 4;\n id | name | suspended_at\n----+------+--------------\n  4 | Acme | \n(1 row)',
    null,
  ],
  ['app=# select * from users where id = 4;\n-[ RECORD 1 ]\nid     | 4\nactive | f', 'active'],
  ['app=# select * from jobs where id = 4;\n-[ RECORD 1 ]\nid     | 4\nactive | f', null],
])('%s', (text, expected) => {
  expect(accountOff(observedFor({ text }))).toBe(expected)
})
