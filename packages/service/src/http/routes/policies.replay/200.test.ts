import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const addresses = ['203.0.113.7', '198.51.100.1', '192.0.2.77']

interface Asked {
  readonly caller?: object
  readonly permissions?: string
}

/** A key that was verified so. */
async function called(calls: readonly Asked[], traits: object = {}): Promise<string> {
  const { text, id } = await bed.key(traits)
  for (const call of calls) await bed.call('POST', '/v1/keys/verify', { key: text, ...call })
  await bed.assembled.verifier.flush()
  return id
}

async function replayed(body: object) {
  const answer = await bed.call('POST', '/v1/policies/replay', body)
  expect(answer.status).toBe(200)
  return answer.body
}

/** What the calls would have been told, by one of their traits. */
const verdictsBy = (body: { kinds: Record<string, unknown>[] }, trait: string) =>
  Object.fromEntries(
    body.kinds.map((kind) => [kind[trait], [kind['verdict'], ...(kind['codes'] as string[])].join(' ')]),
  )

describe('POST /v1/policies/replay', () => {
  test('tells which calls of a keyspace a list of addresses would have refused', async () => {
    const from = addresses.map((address) => ({ caller: { address } }))
    const id = await called([...from, { caller: { address: '203.0.113.8' } }])
    const restrictions = { ips: ['203.0.113.0/24', '192.0.2.64/26'] }
    const body = await replayed({ keyspace_id: bed.keyspaceId, restrictions })
    expect(body).toMatchObject({ calls: 4, refused: 1, uncertain: 0, share: 0.25, complete: true })
    expect(body.keys).toEqual([{ key_id: id, calls: 4, refused: 1, uncertain: 0 }])
    expect(body.since).toMatch(/T00:00:00.000Z$/)
  })

  test('of one key tells what the calls from each address would have been told', async () => {
    const id = await called([...addresses.map((address) => ({ caller: { address } })), {}])
    const body = await replayed({ key_id: id, restrictions: { ips: ['203.0.113.0/24', '192.0.2.64/26'] } })
    expect(verdictsBy(body, 'address')).toEqual({
      '203.0.113.7': 'allowed',
      '198.51.100.1': 'refused perm.ip',
      '192.0.2.77': 'allowed',
      '': 'refused perm.ip',
    })
  })

  test('tries origins on the pages that called, by Origin or Referer', async () => {
    const id = await called([
      { caller: { origin: 'https://app.shop.example' } },
      { caller: { referrer: 'https://www.shop.example/orders?page=2' } },
      { caller: { origin: 'https://elsewhere.example' } },
      { caller: { address: '192.0.2.1' } },
    ])
    const body = await replayed({ key_id: id, restrictions: { origins: ['https://*.shop.example'] } })
    expect(body).toMatchObject({ calls: 4, refused: 2, uncertain: 0 })
    expect(verdictsBy(body, 'origin')).toEqual({
      'https://app.shop.example': 'allowed',
      'https://www.shop.example': 'allowed',
      'https://elsewhere.example': 'refused perm.referrer',
      '': 'refused perm.referrer',
    })
  })

  test('tries permissions on what was asked for, with those of the roles that stay', async () => {
    const grants = { permissions: ['orders:read', 'orders:write'], roles: ['reporter'] }
    await bed.call('PUT', '/v1/roles/reporter', { permissions: ['reports:read'] })
    const queries = ['orders:read', 'orders:read and reports:read', 'orders:write or refunds:write', 'orders:read']
    const id = await called([...queries.map((permissions) => ({ permissions })), {}], grants)
    const without = await replayed({ key_id: id, permissions: ['orders:read'] })
    expect(without).toMatchObject({ calls: 5, refused: 1 })
    expect(verdictsBy(without, 'permissions')).toEqual({
      'orders:read': 'allowed',
      'orders:read and reports:read': 'allowed',
      'orders:write or refunds:write': 'refused perm.scope',
      '': 'allowed',
    })
    const withoutRole = await replayed({ key_id: id, roles: [] })
    expect(withoutRole).toMatchObject({ calls: 5, refused: 1 })
    expect(verdictsBy(withoutRole, 'permissions')['orders:read and reports:read']).toBe('refused perm.scope')
  })

  test('tries all restrictions on the same call, and names each that refuses', async () => {
    const caller = { address: '198.51.100.1', origin: 'https://elsewhere.example' }
    const id = await called([{ caller }])
    const restrictions = { ips: ['192.0.2.0/24'], origins: ['https://shop.example'] }
    const { kinds } = await replayed({ key_id: id, restrictions })
    expect(kinds).toMatchObject([{ verdict: 'refused', codes: ['perm.ip', 'perm.referrer'], calls: 1 }])
    expect(await replayed({ key_id: id, restrictions: { ips: null, origins: [] } })).toMatchObject({ refused: 0 })
  })

  test('calls of which no more is known than their number are uncertain', async () => {
    const id = await called([{ caller: { address: '192.0.2.1' } }])
    await bed.call('POST', '/v1/usage/report', { items: [{ key_id: id, count: 6 }] })
    await bed.assembled.verifier.flush()
    const body = await replayed({ key_id: id, restrictions: { ips: ['192.0.2.0/24'] } })
    expect(body).toMatchObject({ calls: 7, refused: 0, uncertain: 6, recorded: { all: 1, nothing: 6 } })
  })

  test('a limit is compared with what whole hours had', async () => {
    const id = await called(Array.from({ length: 5 }, () => ({})))
    const limits = [{ name: 'hourly', limit: 1, window_seconds: 3600 }]
    bed.pass(3_600_000)
    const body = await replayed({ key_id: id, limits })
    expect(body).toMatchObject({ calls: 5, refused: 3, hours: [{ calls: 5, refused: 3 }] })
  })
})
