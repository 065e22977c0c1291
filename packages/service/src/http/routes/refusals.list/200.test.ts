import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

interface Item {
  readonly request_id: string
  readonly code: string
  readonly key_id: string | null
  readonly route: string
}

let key: { readonly id: string; readonly text: string }
beforeAll(async () => {
  key = await bed.key({ permissions: ['a'] })
  await verdictOn(bed, 'acme_live_nobody', { route: 'GET /a', request_id: 'first', caller: { address: '203.0.113.7' } })
  bed.pass(1000)
  await verdictOn(bed, key.text, { permissions: 'b', route: 'GET /b', request_id: 'second' })
  await verdictOn(bed, key.text, { permissions: 'a', request_id: 'granted' })
  await bed.assembled.verifier.flush()
})

const list = async (query = '', as?: string): Promise<readonly Item[]> =>
  (await bed.call('GET', `/v1/refusals${query}`, undefined, as)).body.items
const ids = (items: readonly Item[]) => items.map(({ request_id }) => request_id)

describe('GET /v1/refusals', () => {
  test('newest first, without what was granted, without any key', async () => {
    const { status, body, text } = await bed.call('GET', '/v1/refusals')
    expect([status, ids(body.items)]).toEqual([200, ['second', 'first']])
    expect(body.items[0]).toMatchObject({ code: 'perm.scope', key_id: key.id, environment: 'live' })
    expect(body.items[0].members).toMatchObject({ required: 'b' })
    expect(body.items[1]).toMatchObject({ key_id: null, caller: { address: '203.0.113.7' } })
    expect(text).not.toContain(key.text)
    expect(text).not.toContain('possession')
  })

  test.each([
    ['code=perm.scope', ['second']],
    ['route=GET%20/a', ['first']],
    ['network=203.0.113.0/24', ['first']],
    ['environment=live&route=GET%20/b', ['second']],
    ['from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z', []],
  ])('%s', async (query, expected) => {
    expect(ids(await list(`?${query}`))).toEqual(expected)
  })

  test('of a key, of a keyspace, in pages', async () => {
    expect(ids(await list(`?key_id=${key.id}`))).toEqual(['second'])
    expect(ids(await list(`?keyspace_id=${bed.keyspaceId}`))).toContain('second')
    const { body } = await bed.call('GET', '/v1/refusals?limit=1')
    expect(ids(await list(`?limit=1&cursor=${body.cursor}`))).toEqual(['first'])
  })

  test('another project sees none of them', async () => {
    expect(await list('', (await bed.tenant()).rootKey)).toEqual([])
  })
})
