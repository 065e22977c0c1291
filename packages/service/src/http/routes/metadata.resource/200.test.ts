import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopes } from '../../../model/actor.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const path = '/.well-known/oauth-protected-resource'

test('GET /.well-known/oauth-protected-resource tells anybody where a credential goes', async () => {
  const { status, body } = await bed.inject({ method: 'GET', url: path, headers: { host: 'keys.example.com' } })
  expect(status).toBe(200)
  expect(body).toEqual({
    resource: 'http://keys.example.com',
    bearer_methods_supported: ['header'],
    scopes_supported: [...scopes],
    resource_documentation: 'http://keys.example.com/openapi.json',
  })
})

test('the public address counts where the service knows it, not the host that was named', async () => {
  const known = await testBed({ settings: { publicUrl: 'https://keys.example.com' } })
  const { body } = await known.inject({ method: 'GET', url: path, headers: { host: 'evil.example' } })
  expect(body.resource).toBe('https://keys.example.com')
  await known.close()
})

test.each(['keys.example.com:8401', '[2001:db8::1]:8401', 'localhost', 'key_service'])(
  'without one it is letter by letter what the client asked, which compares it (RFC 9728 section 3.3): %s',
  async (host) => {
    const { body } = await bed.inject({ method: 'GET', url: path, headers: { host } })
    expect(body.resource).toBe(`http://${host}`)
    expect(new URL(path, body.resource).href).toBe(new URL(`http://${host}${path}`).href)
  },
)

test('behind a trusted proxy it is what that proxy was asked', async () => {
  const behind = await testBed({ settings: { trustProxy: ['127.0.0.1'] } })
  const forwarded = {
    'x-forwarded-for': '192.0.2.1',
    'x-forwarded-host': 'keys.example.com',
    'x-forwarded-proto': 'https',
  }
  const { body } = await behind.inject({ method: 'GET', url: path, headers: { host: 'upstream', ...forwarded } })
  expect(body.resource).toBe('https://keys.example.com')
  await behind.close()
})
