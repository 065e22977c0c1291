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
