import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { scope } from '../causes/perm/scope.ts'
import { providerFromOpenApi } from '../describe/openapi.ts'
import type { Observed } from '../model/observed.ts'
import { describedScopes } from './described-scopes.ts'

const described = providerFromOpenApi({
  openapi: '3.1.0',
  servers: [{ url: 'https://api.orders.example/v1' }],
  components: {
    securitySchemes: { login: { type: 'oauth2', flows: {} }, key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  },
  paths: {
    '/orders': {
      get: { security: [{ key: [] }] },
      post: { security: [{ key: [] }, { login: ['orders:write', 'orders:read'] }] },
    },
  },
})

function observed(method: string, status: number, change: Partial<Observed> = {}): Observed {
  const request = { method, url: 'https://api.orders.example/v1/orders', headers: [] }
  const provider = described.ok ? described.provider : null
  return { ...observedFor({ status, text: 'Forbidden', request }), provider, providerVia: 'host', ...change }
}

describe('scopes of the description', () => {
  test.each([
    { name: 'those of the operation', of: observed('POST', 403), scopes: ['orders:write', 'orders:read'] },
    { name: 'none where it names none', of: observed('GET', 403), scopes: null },
    { name: 'none where it has no such operation', of: observed('PUT', 403), scopes: null },
    { name: 'none where nobody described the API', of: observed('POST', 403, { provider: null }), scopes: null },
    { name: 'none of an API that is only guessed', of: observed('POST', 403, { providerVia: 'text' }), scopes: null },
  ])('$name', ({ of, scopes }) => {
    expect(describedScopes(of)).toEqual(scopes)
  })

  test('a bare 403 is suspected of them, a 401 is not', () => {
    expect(scope.examine(observed('POST', 403))).toMatchObject({
      verdict: 'suspected',
      found: { by: 'description', needed: 'orders:write, orders:read' },
    })
    expect(scope.examine(observed('POST', 401)).verdict).toBe('unknown')
  })
})
