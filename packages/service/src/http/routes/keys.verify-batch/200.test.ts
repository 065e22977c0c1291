import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const batch = async (items: object[]) => (await bed.call('POST', '/v1/keys/verify-batch', { items })).body.items

describe('POST /v1/keys/verify-batch', () => {
  test('decides a hundred, in order', async () => {
    const { text } = await bed.key()
    const items = Array.from({ length: 100 }, (_, at) => ({ key: at % 2 === 0 ? text : 'acme_live_nobody' }))
    const found = await batch(items)
    expect(found.map(({ valid }: { valid: boolean }) => valid)).toEqual(items.map((_, at) => at % 2 === 0))
    expect(new Set(found.map((one: { request_id: string }) => one.request_id)).size).toBe(100)
  })

  test('a key that stands twice is charged twice', async () => {
    const { id, text } = await bed.key({ uses: { remaining: 2 } })
    const found = await batch([{ key: text }, { key: text, dry_run: true }, { key: text }, { key: text }])
    expect(found.map(({ remaining }: { remaining: number }) => remaining)).toEqual([1, 1, 0, 0])
    expect(found.at(-1)).toMatchObject({ valid: false, code: 'account.billing', answer: { status: 402 } })
    await bed.assembled.verifier.flush()
    const { body } = await bed.call('GET', `/v1/keys/${id}/usage`)
    expect(body.total).toBe(3)
  })

  test('each is asked in its own words, and a key of another project is known to none', async () => {
    const { text } = await bed.key({ permissions: ['a'] })
    const other = await bed.tenant()
    const foreign = await bed.call('POST', '/v1/keys', { keyspace: 'acme', environment: 'live' }, other.rootKey)
    const found = await batch([
      { key: text, permissions: 'a', request_id: 'mine-1' },
      { key: text, permissions: 'b' },
      { key: text, environment: 'test' },
      { key: foreign.body.text },
    ])
    expect(found.map(({ code }: { code: string }) => code)).toEqual([
      null,
      'perm.scope',
      'env.test_live',
      'key.unknown',
    ])
    expect(found[0].request_id).toBe('mine-1')
  })

  test('changes nothing that owners are told of', async () => {
    const { text } = await bed.key()
    const told = await listen(bed)
    await batch([{ key: text }])
    expect(await told()).toEqual([])
  })
})
