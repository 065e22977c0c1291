import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('the audit log', () => {
  test('has a line for every change, in a chain that can be checked', async () => {
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
    const { body } = await bed.call('GET', '/v1/audit/verify')
    expect(body).toEqual({
      intact: true,
      last: { sequence: entries.length, hash: entries.at(-1).hash },
      broken_at: null,
      reason: null,
    })
    const list = await bed.call('GET', '/v1/audit?limit=1')
    expect(list.body.items[0]).toMatchObject({ action: 'settings.update', actor: { kind: 'root-key' } })
  })
})
