import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { ownRecord } from './own-record.ts'

const code = 'if k.RevokedAt != nil || k.ActivatedAt == nil { return nil, ErrUnauthorized }\n'
const head =
  ' id | activated_at | revoked_at |       created_at\n----+--------------+------------+------------------------\n'
const asked = "app=# select id,activated_at,revoked_at,created_at from keys where partner='velo24';\n"
const refused = '{"error":"unauthorized"}'

function stateIn(text: string): string | null {
  return ownRecord(observedFor({ text }))?.state ?? null
}

test.each([
  ['pending', `${code}${asked}${head} 61 |              |            | 2025-05-05 08:30:12+02\n\n${refused}`],
  ['revoked', `${code}${asked}${head} 61 | 2025-05-05   | 2025-06-01 | 2025-05-05 08:30:12+02\n\n${refused}`],
  [
    'pending',
    `if (!row || row.approvedAt === null) return res.sendStatus(401)\n> db.apiKeys.findOne({ owner: 'a' })\n{ _id: 1, owner: 'a', approvedAt: null }\n\n${refused}`,
  ],
  [
    'expired',
    `if row["expires_at"] < now(): abort(401)\nsqlite> select id, expires_at from tokens;\nid | expires_at\n3 | 2025-05-01\n\n2025-06-01T10:00:00Z GET /me 401`,
  ],
])('%s is read (row %#)', (state, text) => {
  expect(stateIn(text)).toBe(state)
})

test.each([
  ['a key in order', `${code}${asked}${head} 61 | 2025-05-05   |            | 2025-05-05 08:30:12+02\n\n${refused}`],
  [
    'a field that no code reads',
    `${asked}${head} 61 |              |            | 2025-05-05 08:30:12+02\n\n${refused}`,
  ],
  [
    'one of two records',
    `${code}${asked}${head} 61 |              |            | 2025-05-05\n 62 | 2025-05-05   |            | 2025-05-05\n\n${refused}`,
  ],
  [
    'a table of users',
    `${code}app=# select id,activated_at,revoked_at,created_at from users;\n${head} 61 |              |            | 2025-05-05\n\n${refused}`,
  ],
])('%s tells nothing', (_, text) => {
  expect(stateIn(text)).toBeNull()
})
