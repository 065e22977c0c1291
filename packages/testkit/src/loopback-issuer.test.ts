import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLoopbackIssuer, type LoopbackIssuer } from './loopback-issuer.ts'

const key = ['sk', 'loop', 'a1b2c3d4e5f6a7b8c9d0'].join('-')
let issuer: LoopbackIssuer
beforeAll(async () => {
  issuer = await startLoopbackIssuer({ key })
})
afterAll(() => issuer.close())

describe('the issuer on this machine', () => {
  test.each([
    { name: 'the key', authorization: `Bearer ${key}`, status: 200, says: 'model-1' },
    { name: 'no key', authorization: undefined, status: 401, says: "You didn't provide an API key" },
    { name: 'the key without scheme', authorization: key, status: 401, says: 'Expected' },
    { name: 'another scheme', authorization: `Token ${key}`, status: 401, says: 'Expected' },
    {
      name: 'the key in quotes',
      authorization: `Bearer "${key}"`,
      status: 401,
      says: 'Incorrect API key provided: \\"sk-loop',
    },
    {
      name: 'another key',
      authorization: 'Bearer nonsense',
      status: 401,
      says: 'Incorrect API key provided: nonsense',
    },
  ])('answers $status to $name', async ({ authorization, status, says }) => {
    const before = issuer.answered()
    const response = await fetch(`${issuer.url}/v1/models`, {
      headers: authorization === undefined ? {} : { authorization },
    })
    const body = await response.text()
    expect({ status: response.status, asked: issuer.answered() - before }).toEqual({ status, asked: 1 })
    expect(body).toContain(says)
    expect(response.headers.get('www-authenticate') !== null).toBe(status === 401)
    expect(body).not.toContain(key)
  })
})
