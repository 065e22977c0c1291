import { describe, expect, test } from 'vitest'
import type { Facts } from '../model/facts.ts'
import { readPostman } from './postman.ts'

const refused = { code: 401, header: [], body: '{"message":"Bad credentials"}' }

function collection(auth: object, variable: object[] = []): object {
  return {
    info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ request: { method: 'GET', url: 'https://api.example.com/v1/me', auth }, response: [refused] }],
    variable,
  }
}

function bearer(token: string): object {
  return { type: 'bearer', bearer: [{ key: 'token', value: token }] }
}

function values(scope: 'environment' | 'globals', entries: Record<string, string>): object {
  return {
    values: Object.entries(entries).map(([key, value]) => ({ key, value, enabled: true })),
    _postman_variable_scope: scope,
  }
}

function factsOf(...documents: object[]): Facts {
  const facts = readPostman(JSON.stringify(documents), () => false)?.facts[0]
  if (!facts) throw new Error('nothing was read')
  return facts
}

function sent(facts: Facts): string | undefined {
  return facts.request?.headers.find(({ name }) => name === 'Authorization')?.value.reveal()
}

describe('variables of one name', () => {
  const globals = values('globals', { token: 'of-globals' })
  const environment = values('environment', { token: 'of-environment' })

  test.each([
    { name: 'an environment wins over globals', documents: [collection(bearer('{{token}}')), environment, globals] },
    { name: 'in any order', documents: [globals, environment, collection(bearer('{{token}}'))] },
  ])('$name', ({ documents }) => {
    const facts = factsOf(...documents)
    expect(sent(facts)).toBe('Bearer of-environment')
    expect(facts.config?.reveal()).toBe('token=of-environment')
  })

  test('those of the collection win over globals, and not over an environment', () => {
    const own = collection(bearer('{{token}}'), [{ key: 'token', value: 'of-collection' }])
    expect(sent(factsOf(own, globals))).toBe('Bearer of-collection')
    expect(sent(factsOf(own, environment))).toBe('Bearer of-environment')
  })

  test('globals alone do not show that a name is missing', () => {
    expect(factsOf(collection(bearer('{{key}}')), globals).credentials[0]).toMatchObject({ reference: true })
  })
})

describe('the helper for Basic', () => {
  const basic = {
    type: 'basic',
    basic: [
      { key: 'username', value: 'dev' },
      { key: 'password', value: '{{apiToken}}' },
    ],
  }

  test('encodes a pair in which a variable is left, as Postman does', () => {
    expect(sent(factsOf(collection(basic), values('environment', { api_token: 'x' })))).toBe(
      `Basic ${btoa('dev:{{apiToken}}')}`,
    )
  })

  test('without an environment, its credential stands for one that is not known', () => {
    expect(factsOf(collection(basic)).credentials[0]).toMatchObject({ scheme: 'Basic', reference: true })
    const filled = values('globals', { apiToken: 'x' })
    expect(factsOf(collection(basic), filled).credentials[0]).not.toHaveProperty('reference')
  })
})
