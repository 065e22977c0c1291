import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const make = (body: object) => bed.call('POST', '/v1/root-keys', { name: 'ci', ...body })

test('POST /v1/root-keys shows the text once; the key may what it was given, and nothing else', async () => {
  const { status, body } = await make({ scopes: ['keys:verify', 'keys:read'] })
  expect(status).toBe(201)
  expect(body.root_key).toMatchObject({ name: 'ci', hint: body.text.slice(-4), revoked_at: null, last_used_at: null })
  const line = await lastLine(bed)
  const details = { name: 'ci', scopes: ['keys:read', 'keys:verify'] }
  expect(line).toMatchObject({ action: 'root-key.create', target: body.root_key.id, details })
  expect(body.root_key.created_by).toBe(line.actor.id)
  const again = await bed.call('GET', `/v1/root-keys/${body.root_key.id}`)
  expect(JSON.stringify([line, again.body])).not.toContain(body.text)
  expect((await bed.call('GET', '/v1/keys', undefined, body.text)).status).toBe(200)
  expect((await bed.call('GET', '/v1/webhooks', undefined, body.text)).status).toBe(403)
})

test('one that ends is refused from then on', async () => {
  const expires_at = new Date(bed.now() + 60_000).toISOString()
  const { body } = await make({ scopes: ['keys:read'], expires_at })
  expect((await bed.call('GET', '/v1/keys', undefined, body.text)).status).toBe(200)
  bed.pass(61_000)
  expect((await bed.call('GET', '/v1/keys', undefined, body.text)).body.code).toBe('key.expired')
})
