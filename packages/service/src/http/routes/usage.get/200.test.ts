import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const usage = async (query = '', as?: string) => (await bed.call('GET', `/v1/usage${query}`, undefined, as)).body

test('GET /v1/usage adds up all keys of the project, by hour and outcome', async () => {
  expect(await usage()).toEqual({ items: [], total: 0 })
  const [one, two] = [await bed.key(), await bed.key()]
  for (const { text } of [one, one, two]) await verdictOn(bed, text)
  await verdictOn(bed, two.text, { permissions: 'not:granted' })
  await bed.assembled.verifier.flush()
  const { items, total } = await usage()
  expect(total).toBe(4)
  const sums = new Map<string, number>()
  for (const { outcome, count } of items) sums.set(outcome, (sums.get(outcome) ?? 0) + count)
  expect(Object.fromEntries(sums)).toEqual({ ok: 3, 'perm.scope': 1 })
  expect(await usage('?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z')).toEqual({ items: [], total: 0 })
  expect(await usage('', (await bed.tenant()).rootKey)).toEqual({ items: [], total: 0 })
})
