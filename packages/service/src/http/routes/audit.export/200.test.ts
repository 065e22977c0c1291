import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('the audit log', () => {
  test('has a line for every change, in a chain, of this project alone', async () => {
    await bed.key()
    await bed.call('PATCH', '/v1/settings', { contact: 'mailto:help@example.com' })
    const { text, headers } = await bed.call('GET', '/v1/audit/export')
    expect(headers['content-type']).toContain('application/x-ndjson')
    const entries = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, at) => at + 1))
    expect(entries.slice(1).map((entry) => entry.previous_hash)).toEqual(entries.slice(0, -1).map(({ hash }) => hash))
    const { text: other } = await bed.call('GET', '/v1/audit/export', undefined, (await bed.tenant()).rootKey)
    expect(other).not.toContain(bed.keyspaceId)
  })
})
