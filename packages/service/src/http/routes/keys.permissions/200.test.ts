import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
  await bed.call('PUT', '/v1/roles/clerk', { permissions: ['orders:read', 'invoices:read'] })
})
afterAll(() => bed.close())

/** A key that was verified with each of these queries. */
async function asked(queries: readonly (string | undefined)[], traits: object): Promise<string> {
  const { text, id } = await bed.key(traits)
  for (const permissions of queries) await bed.call('POST', '/v1/keys/verify', { key: text, permissions })
  await bed.assembled.verifier.flush()
  return id
}

const uses = async (id: string) => (await bed.call('GET', `/v1/keys/${id}/permissions`)).body

describe('GET /v1/keys/{key_id}/permissions', () => {
  test('tells how often each was asked for, by whom it is granted, and which never was', async () => {
    const id = await asked(['orders:read', 'orders:read', 'orders:read and users:list'], {
      permissions: ['users:*', 'admin', 'orders:read'],
      roles: ['clerk'],
    })
    const body = await uses(id)
    expect(body).toMatchObject({ calls: 3, unknown: 0, unused: ['admin', 'invoices:read'] })
    expect(body.since).toMatch(/T00:00:00.000Z$/)
    expect(body.items).toEqual([
      { permission: 'admin', own: true, roles: [], calls: 0 },
      { permission: 'invoices:read', own: false, roles: ['clerk'], calls: 0 },
      { permission: 'orders:read', own: true, roles: ['clerk'], calls: 3 },
      { permission: 'users:*', own: true, roles: [], calls: 1 },
    ])
  })

  test('counts what is refused for nothing, and every side of an or', async () => {
    const id = await asked(['a or b', 'c', undefined], { permissions: ['a', 'b', 'd'] })
    expect(await uses(id)).toMatchObject({ calls: 2, unused: ['d'] })
  })

  test('what it calls unused can be taken away: replay refuses nothing', async () => {
    const id = await asked(['a or b', 'x:read and a', 'b'], { permissions: ['a', 'b', 'c', 'x:*', 'y:*'] })
    const { unused } = await uses(id)
    expect(unused).toEqual(['c', 'y:*'])
    const kept = ['a', 'b', 'x:*']
    const replayed = await bed.call('POST', '/v1/policies/replay', { key_id: id, permissions: kept })
    expect(replayed.body).toMatchObject({ calls: 3, refused: 0 })
  })

  test('says of how many calls it is not known what they asked for', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `name-${at}`).join(' or ')
    const id = await asked(['a', `a or ${long}`], { permissions: ['a', 'b'] })
    expect(await uses(id)).toMatchObject({ calls: 2, unknown: 1, unused: ['b'] })
  })

  test('looks back no further than the key is old, and than usage is kept', async () => {
    const { id } = await bed.key({ permissions: ['a'] })
    const today = (await uses(id)).since
    expect(await uses(id)).toMatchObject({ calls: 0, unknown: 0, unused: ['a'] })
    bed.pass(200 * 86_400_000)
    const later = (await uses(id)).since
    expect(Date.parse(later) - Date.parse(today)).toBe((200 - 90) * 86_400_000)
  })
})
