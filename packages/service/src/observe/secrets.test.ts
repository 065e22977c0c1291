import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashKey } from '../keys/hash-key.ts'
import { testBed, type TestBed } from '../http/test-bed.ts'
import { createLog } from './log.ts'

const lines: string[] = []
const log = { level: 'debug', destination: { write: (line: string) => void lines.push(line) } } as const

let bed: TestBed
beforeAll(async () => {
  bed = await testBed({ log })
})
afterAll(() => bed.close())

describe('no key and no hash', () => {
  test('in log lines, metrics and errors of a working service', async () => {
    const { text, id } = await bed.key()
    const requests = [
      ['POST', '/v1/keys/verify', { key: text }],
      ['POST', '/v1/keys/verify', { key: `${text}x` }],
      ['POST', `/v1/keys/${id}/revoke`, { note: text }],
      ['GET', `/v1/keys?search=${text}`],
      ['GET', `/v1/${text}`],
      ['POST', '/v1/keys/self-revoke', { token: text }],
    ] as const
    for (const [method, url, body] of requests) await bed.call(method, url, body)
    await bed.call('GET', '/v1/whoami', undefined, text)
    const metrics = await bed.call('GET', '/metrics', undefined, null)
    const written = lines.join('') + metrics.text
    expect(lines.length).toBeGreaterThanOrEqual(requests.length)
    for (const secret of [text, hashKey(text), bed.rootKey, hashKey(bed.rootKey)]) expect(written).not.toContain(secret)
    expect(metrics.text).not.toContain(id)
  })

  test('in what somebody else wrote into an error', () => {
    const key = 'acme_live_SYNTHETIC0000000000000000000000000000000000'
    const own: string[] = []
    const quiet = createLog({ destination: { write: (line: string) => void own.push(line) } })
    quiet.failure(new Error(`UNIQUE failed: ${hashKey(key)} for ${key}`), { text: `Bearer ${key}` })
    quiet.info(`hello ${key}`, { nested: { key: 'plain', hash: 'x' } })
    expect(own.join('')).not.toContain(key)
    expect(own.join('')).not.toContain(hashKey(key))
    expect(own[1]).toContain('[secret]')
  })
})
