import { expect, test } from 'vitest'
import { facetsOf, rowsOf } from './kinds.ts'
import type { Kind } from './queries.ts'

const kind = (differences: Partial<Kind>): Kind => ({
  detail: 'all',
  address: '192.0.2.1',
  origin: 'https://shop.example',
  permissions: 'orders:read',
  calls: 1,
  verdict: 'allowed',
  codes: [],
  ...differences,
})

test.each([
  [{ restrictions: { ips: [] } }, ['address']],
  [{ restrictions: { ips: null, origins: ['null'] } }, ['address', 'origin']],
  [{ permissions: [] }, ['permissions']],
  [{ roles: [] }, ['permissions']],
  [{ limits: [] }, []],
])('%j asks about %j', (tried, shown) => {
  expect(facetsOf(tried)).toEqual(shown)
})

test('what differs in what is not asked about is one row, and the refused come first', () => {
  const rows = rowsOf(
    [
      kind({ calls: 5 }),
      kind({ permissions: '', calls: 6 }),
      kind({ address: '192.0.2.9', verdict: 'refused', codes: ['perm.ip'] }),
      kind({ detail: 'asked', address: '', verdict: 'uncertain', calls: 2 }),
      kind({ detail: 'nothing', address: '', origin: '', verdict: 'uncertain', calls: 3 }),
      kind({ address: '', verdict: 'refused', codes: ['perm.ip'], calls: 4 }),
    ],
    ['address'],
  )
  expect(rows.map(({ verdict, address, calls }) => [verdict, address, calls])).toEqual([
    ['refused', '', 4],
    ['refused', '192.0.2.9', 1],
    ['uncertain', null, 5],
    ['allowed', '192.0.2.1', 11],
  ])
})
