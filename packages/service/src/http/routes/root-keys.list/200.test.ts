import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('tells when a root key was used last; a refused one was not used', async () => {
  const [used, late] = [await bed.rootKeyWith(['keys:read']), await bed.rootKeyWith(['keys:read'])]
  const byUse = async () => {
    await bed.assembled.rootKeys.flush()
    const { body } = await bed.call('GET', '/v1/root-keys')
    return Object.fromEntries(
      body.items.map((one: { hint: string; last_used_at: string }) => [one.hint, one.last_used_at]),
    )
  }
  expect((await byUse())[used.slice(-4)]).toBeNull()
  await bed.call('GET', '/v1/keys', undefined, used)
  await bed.call('GET', '/v1/keys', undefined, `${late.slice(0, -1)}${late.endsWith('A') ? 'B' : 'A'}`)
  const after = await byUse()
  expect(Date.parse(after[used.slice(-4)])).toBeGreaterThan(bed.now() - 60_000)
  expect(after[late.slice(-4)]).toBeNull()
})
