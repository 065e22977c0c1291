import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assemble } from '../../../service.ts'
import { DatabaseError } from '../../../store/sqlite/database-error.ts'
import { buildApp } from '../../app.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
let app: FastifyInstance
let keys: readonly string[]
/** A process that was started anew: it has read one of the keys, then its store went silent. */
beforeAll(async () => {
  bed = await testBed()
  keys = [(await bed.key()).text, (await bed.key()).text]
  const { parts } = await assemble(bed.store, { log: { level: 'silent' } })
  app = await buildApp(parts)
  await verify(keys[0])
  const silent = new DatabaseError({ message: 'the database of worker.ts is locked', code: 'CLOSED', extended: null })
  parts.store.keys.byHashes = () => Promise.reject(silent)
})
afterAll(async () => {
  await app.close()
  await bed.close()
})

const verify = (key = '') =>
  app.inject({
    method: 'POST',
    url: '/v1/keys/verify',
    headers: { authorization: `Bearer ${bed.rootKey}` },
    payload: { key },
  })

describe('a store that does not answer is 503, never a refusal of the key', () => {
  test('with Retry-After, and nothing of the inside', async () => {
    const { statusCode, headers, body } = await verify(keys[1])
    expect([statusCode, headers['retry-after']]).toEqual([503, '2'])
    expect(headers['content-type']).toContain('application/problem+json')
    expect(headers['www-authenticate']).toBeUndefined()
    expect(body).not.toMatch(/database|worker|\.ts/i)
  })

  test('a key that is in memory is decided all the same, and one that nobody issued, too', async () => {
    expect((await verify(keys[0])).json()).toMatchObject({ valid: true })
    expect((await verify('acme_live_nobody')).json()).toMatchObject({ valid: false })
  })
})
