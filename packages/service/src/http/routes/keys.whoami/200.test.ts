import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const whoami = (key: string | null, query = '') => bed.call('GET', `/v1/whoami${query}`, undefined, key)

describe('GET /v1/whoami', () => {
  test('tells the holder how the key stands, and nothing of its owner', async () => {
    const { text } = await bed.key({
      permissions: ['user:read'],
      owner: 'Ada',
      external_id: 'cust_1',
      metadata: { plan: 'x' },
    })
    const { status, body, text: raw } = await whoami(text)
    expect(status).toBe(200)
    expect(body).toMatchObject({ valid: true, granted: ['user:read'], environment: 'live' })
    expect(raw).not.toMatch(/Ada|cust_1|plan/)
  })

  test('spends nothing', async () => {
    const { text } = await bed.key({ uses: { remaining: 1 } })
    for (let at = 0; at < 3; at++) expect((await whoami(text)).body.remaining).toBe(1)
  })
})
