import { describe, expect, it } from 'vitest'
import type { Json } from '../model/json.ts'
import { operationFor, providerFromOpenApi } from './openapi.ts'

const modern: Json = {
  openapi: '3.1.0',
  info: { title: 'Orders' },
  servers: [{ url: 'https://{region}.orders.example/v1', variables: { region: { default: 'eu' } } }],
  security: [{ key: [] }],
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Orders-Key' },
      login: { $ref: '#/components/shared/oauth' },
    },
    shared: { oauth: { type: 'oauth2', flows: {} } },
    parameters: {
      version: { name: 'Orders-Version', in: 'header', required: true, schema: { type: 'string', enum: ['2026-01'] } },
    },
  },
  paths: {
    '/status': { get: { security: [] } },
    '/orders': {
      get: {},
      post: { security: [{ login: ['orders:write'] }], parameters: [{ $ref: '#/components/parameters/version' }] },
    },
    '/orders/{id}': { get: {} },
    '/orders/mine': { get: {} },
  },
}

function described(document: Json, home: string | null = null) {
  const result = providerFromOpenApi(document, home)
  if (!result.ok) throw new Error(result.reason)
  return result.provider
}

describe('an OpenAPI 3 document', () => {
  const provider = described(modern)

  it('gives hosts and places, the most used first', () => {
    expect(provider.hosts).toEqual(['eu.orders.example'])
    expect(provider.placements).toEqual([
      { in: 'header', name: 'X-Orders-Key', scheme: null },
      { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    ])
  })

  it('gives the scopes and the headers of an operation', () => {
    const post = operationFor(provider, 'post', '/v1/orders')
    expect(post?.security).toEqual([[{ placement: provider.placements[1], scopes: ['orders:write'] }]])
    expect(post?.headers).toEqual([{ name: 'Orders-Version', value: '2026-01' }])
  })

  it('finds the operation of a path, fixed parts before parameters', () => {
    expect(operationFor(provider, 'GET', '/v1/orders/17')?.path).toBe('/v1/orders/{id}')
    expect(operationFor(provider, 'GET', '/v1/orders/mine')?.path).toBe('/v1/orders/mine')
    expect(operationFor(provider, 'GET', '/v1/nothing')).toBeNull()
    expect(operationFor(provider, 'GET', '/v1/orders/')).toBeNull()
  })

  it('proposes a plain read that needs a key', () => {
    expect(provider.probe).toMatchObject({ method: 'GET', url: 'https://eu.orders.example/v1/orders' })
  })
})

describe('a Swagger 2 document', () => {
  it('gives hosts, base path and places', () => {
    const provider = described({
      swagger: '2.0',
      host: 'old.example:8443',
      basePath: '/api/',
      schemes: ['https'],
      securityDefinitions: { basic: { type: 'basic' }, key: { type: 'apiKey', in: 'query', name: 'apikey' } },
      security: [{ key: [] }],
      paths: { '/things': { get: {} } },
    })
    expect(provider.hosts).toEqual(['old.example'])
    expect(provider.placements).toEqual([{ in: 'query', name: 'apikey', scheme: null }])
    expect(provider.probe?.url).toBe('https://old.example:8443/api/things')
  })
})

describe('the address in use', () => {
  it('stands in for relative servers, and counts beside foreign ones', () => {
    expect(described({ openapi: '3.0.0', paths: {} }, 'http://127.0.0.1:9000/x').hosts).toEqual(['127.0.0.1'])
    expect(described(modern, 'http://localhost:9000/').hosts).toEqual(['eu.orders.example', 'localhost'])
  })
})

describe('what is no such document', () => {
  it.each([null, [], 'text', {}, { openapi: 3 }] as Json[])('%j is refused with a reason', (document) => {
    expect(providerFromOpenApi(document)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('OpenAPI') as string,
    })
  })

  it('survives wrong types everywhere and circular references', () => {
    const odd: Json = {
      openapi: '3.0.0',
      servers: [7, { url: 5 }],
      components: { securitySchemes: { a: { $ref: '#/components/securitySchemes/a' }, b: 3 } },
      paths: { '/x': { get: { security: 'no', parameters: [1, { $ref: 'other.yaml' }] } }, '/y': null },
    }
    expect(described(odd).placements).toEqual([])
  })
})
