import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const hourMs = 3_600_000
const always = 'from=2020-01-01T00:00:00Z&to=2100-01-01T00:00:00Z'

describe('GET /v1/keys/{key_id}/usage', () => {
  test('counts by hour and outcome', async () => {
    const { text, id } = await bed.key({ permissions: ['a'] })
    for (const permissions of ['a', 'a', 'b']) await verdictOn(bed, text, { permissions })
    await verdictOn(bed, text, { dry_run: true })
    await bed.assembled.verifier.flush()
    const { status, body } = await bed.call('GET', `/v1/keys/${id}/usage?${always}`)
    expect([status, body.total]).toEqual([200, 3])
    const counted = body.items.map(({ outcome, count }: { outcome: string; count: number }) => [outcome, count])
    expect(Object.fromEntries(counted)).toEqual({ ok: 2, 'perm.scope': 1 })
    for (const { hour } of body.items) expect(Date.parse(hour) % hourMs).toBe(0)
  })

  test('of this key alone, in this span alone', async () => {
    const [busy, quiet] = [await bed.key(), await bed.key()]
    await verdictOn(bed, busy.text)
    await bed.assembled.verifier.flush()
    expect((await bed.call('GET', `/v1/keys/${quiet.id}/usage`)).body).toEqual({ items: [], total: 0 })
    expect((await bed.call('GET', `/v1/keys/${busy.id}/usage`)).body.total).toBe(1)
    const past = 'from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z'
    expect((await bed.call('GET', `/v1/keys/${busy.id}/usage?${past}`)).body).toEqual({ items: [], total: 0 })
  })
})
