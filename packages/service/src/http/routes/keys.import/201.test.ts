import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const importing = (keys: object[]) =>
  bed.call('POST', '/v1/keys/import', { keyspace: 'acme', environment: 'live', keys })

const hash = (text: string) => createHash('sha256').update(text)

describe('POST /v1/keys/import', () => {
  test('takes text, hex and base64url hashes; all of them verify', async () => {
    const texts = ['legacy-key-number-one-0001', 'legacy-key-number-two-0002', 'legacy-key-number-three-03']
    const { status, body, text } = await importing([
      { text: texts[0], name: 'raw' },
      { hash: hash(texts[1] as string).digest('hex'), hint: '0002' },
      { hash: hash(texts[2] as string).digest('base64url') },
    ])
    expect(status).toBe(201)
    expect(body.items.map((item: { hint: string }) => item.hint)).toEqual(['0001', '0002', ''])
    expect(text).not.toContain(texts[0])
    for (const key of texts) {
      const verified = await bed.call('POST', '/v1/keys/verify', { key })
      expect(verified.body.valid).toBe(true)
    }
  })
})
