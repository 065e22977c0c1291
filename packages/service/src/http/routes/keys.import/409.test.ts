import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const importing = (...texts: string[]) =>
  bed.call('POST', '/v1/keys/import', { keyspace: 'acme', environment: 'live', keys: texts.map((text) => ({ text })) })

test('all or none: one key that exists, and nothing is imported', async () => {
  await importing('imported-before-000000')
  const before = await lastLine(bed)
  const again = await importing('imported-later-0000000', 'imported-before-000000')
  expect(again.status).toBe(409)
  expect(again.text).not.toContain('imported-before')
  expect((await verdictOn(bed, 'imported-later-0000000')).valid).toBe(false)
  expect((await verdictOn(bed, 'imported-before-000000')).valid).toBe(true)
  expect(await lastLine(bed)).toEqual(before)
})

test('a key that another project has is a conflict, too: its text can be told to one alone', async () => {
  await importing('imported-here-00000000')
  const { rootKey } = await bed.tenant()
  const keys = [{ text: 'imported-here-00000000' }]
  const body = { keyspace: 'acme', environment: 'live', keys }
  expect((await bed.call('POST', '/v1/keys/import', body, rootKey)).status).toBe(409)
})
