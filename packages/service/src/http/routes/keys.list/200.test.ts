import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const names = (body: { items: { name: string | null }[] }) => body.items.map(({ name }) => name)

describe('GET /v1/keys', () => {
  test('pages, sorts, filters and searches', async () => {
    for (const name of ['ada', 'bob', 'cay']) await bed.key({ name, external_id: `cust_${name}`, tags: [name] })
    const first = await bed.call('GET', '/v1/keys?sort=name&order=asc&limit=2')
    expect(names(first.body)).toEqual(['ada', 'bob'])
    const second = await bed.call('GET', `/v1/keys?sort=name&order=asc&limit=2&cursor=${first.body.cursor}`)
    expect(names(second.body)).toEqual(['cay'])
    expect(second.body.cursor).toBeNull()
    expect(names((await bed.call('GET', '/v1/keys?external_id=cust_bob')).body)).toEqual(['bob'])
    expect(names((await bed.call('GET', '/v1/keys?tag=cay')).body)).toEqual(['cay'])
    expect(names((await bed.call('GET', '/v1/keys?search=AD')).body)).toEqual(['ada'])
    expect(names((await bed.call('GET', '/v1/keys?status=revoked')).body)).toEqual([])
  })

  test('tells how many there are on all pages, where that is asked for', async () => {
    for (const name of ['dee', 'deb', 'doe']) await bed.key({ name, tags: ['counted'] })
    const totalOf = async (query: string, as?: string) =>
      (await bed.call('GET', `/v1/keys?limit=1${query}`, undefined, as)).body.total
    expect(await totalOf('&tag=counted')).toBeUndefined()
    expect(await totalOf('&tag=counted&total=false')).toBeUndefined()
    expect(await totalOf('&tag=counted&total=true')).toBe(3)
    expect(await totalOf('&tag=counted&search=de&total=true')).toBe(2)
    expect(await totalOf('&status=revoked&total=true')).toBe(0)
    const other = await bed.tenant()
    expect(await totalOf('&total=true', other.rootKey)).toBe(0)
  })

  test('another project sees none of them', async () => {
    await bed.key({ name: 'mine' })
    const other = await bed.tenant()
    expect((await bed.call('GET', '/v1/keys', undefined, other.rootKey)).body.items).toEqual([])
  })
})
