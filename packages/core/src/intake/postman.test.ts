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

function environment(entry: object): object {
  return { values: [entry], _postman_variable_scope: 'environment' }
}

describe('a variable without a value', () => {
  const asked = collection(bearer('{{token}}'))
  const scripted = {
    ...asked,
    event: [{ listen: 'prerequest', script: { exec: ["pm.environment.set('token', pm.environment.get('x'))"] } }],
  }
  const other = environment({ key: 'other', value: 'x' })

  test.each([
    { name: 'that is not there', documents: [asked, other], unfilled: ['token', 'unset', null] },
    {
      name: 'of another spelling',
      documents: [asked, values('globals', { Tokn: 'x' })],
      unfilled: ['token', 'unset', 'Tokn'],
    },
    {
      name: 'that is switched off',
      documents: [asked, environment({ key: 'token', value: 'x', enabled: false })],
      unfilled: ['token', 'disabled', null],
    },
  ])('$name was sent by its name', ({ documents, unfilled: [name, state, near] }) => {
    const facts = factsOf(...documents)
    expect(facts.unfilled).toEqual([{ name, state, near }])
    expect(facts.credentials[0]).not.toHaveProperty('reference')
  })

  test.each([
    { name: 'that a script sets', documents: [scripted, other] },
    { name: 'of a vault', documents: [collection(bearer('{{vault:token}}')), other] },
    { name: 'that may be in an environment', documents: [asked] },
  ])('$name is open', ({ documents }) => {
    const facts = factsOf(...documents)
    expect(facts.unfilled).toEqual([])
    expect(facts.credentials[0]).toMatchObject({ reference: true })
  })

  test('that the export left out is not empty', () => {
    const facts = factsOf(asked, environment({ key: 'token', value: '' }))
    expect(facts.unfilled).toEqual([{ name: 'token', state: 'withheld', near: null }])
    expect(facts.credentials[0]).toMatchObject({ reference: true })
    expect(facts.config).toBeNull()
  })

  test('in the path is left empty', () => {
    const item = { request: { url: 'https://api.example.com/{{version}}/me?key={{version}}' }, response: [refused] }
    const facts = factsOf({ info: {}, item: [item] }, environment({ key: 'version', value: '' }))
    expect(facts.request?.url.reveal()).toBe('https://api.example.com//me?key={{version}}')
  })
})
