import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, ServiceProblem, type Client } from './client.ts'
import { guardBed, type GuardBed } from './testing/guard-bed.ts'

let bed: GuardBed
let client: Client
beforeAll(async () => {
  bed = await guardBed()
  client = createClient({ url: `${bed.url}/`, rootKey: bed.rootKey })
})
afterAll(() => bed.close())

test('the life of a key', async () => {
  const { text, key } = await client.keys.create({
    keyspace: 'acme',
    environment: 'live',
    name: 'one',
    permissions: ['a'],
  })
  expect(await client.keys.verify({ key: text, permissions: 'a' })).toMatchObject({ valid: true, key: { id: key.id } })
  expect((await client.keys.list({ limit: 10 })).items.map(({ id }) => id)).toContain(key.id)
  expect(await client.keys.update(key.id, { name: 'two' })).toMatchObject({ name: 'two' })
  expect(await client.keys.disable(key.id)).toMatchObject({ status: 'disabled' })
  expect(await client.keys.enable(key.id)).toMatchObject({ id: key.id, disabled_at: null })
  const rotated = await client.keys.rotate(key.id)
  expect(rotated.key.id).not.toBe(key.id)
  const receipt = await client.keys.revoke(rotated.key.id, { reason: 'compromised' })
  expect((await client.keys.get(rotated.key.id)).version).toBe(receipt.version)
  const refused = await client.keys.verify({ key: rotated.text })
  expect(refused).toMatchObject({ valid: false, code: 'key.revoked', answer: { status: 401 } })
  expect(await client.keys.restore(rotated.key.id)).toMatchObject({ revoked_at: null })
})

test('what the service does not do is a problem that quotes nothing of the request', async () => {
  const error = await client.keys.get('key_none').catch((one: unknown) => one)
  expect(error).toBeInstanceOf(ServiceProblem)
  expect(error).toMatchObject({ status: 404, problem: { title: 'Not Found' } })
  const stranger = createClient({ url: bed.url, rootKey: 'SYNTHETIC-ROOT-KEY' })
  const refused = (await stranger.keys.list().catch((one: unknown) => one)) as ServiceProblem
  expect(refused.status).toBe(401)
  expect(JSON.stringify([refused.message, refused.stack, refused.problem])).not.toContain('SYNTHETIC')
})
