import { describe, expect, test } from 'vitest'
import { brokenRule, fuzz } from './run.ts'

test('2,000 generated requests: no server error, every error a problem', async () => {
  const { statuses, plain } = await fuzz(2000)
  const answered = Object.values(statuses).reduce((sum, count) => sum + count, 0)
  expect(answered).toBe(2000)
  expect(plain).toBeGreaterThan(5)
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '404']))
}, 120_000)

describe('the rules', () => {
  const headers = { 'content-type': 'application/problem+json; charset=utf-8' }
  const broken = (url: string, status: number, problem: object) =>
    brokenRule({ url }, { status, headers, text: JSON.stringify({ status, ...problem }) })
  const strange = { code: 'server.fault' }

  test.each(['/v1/authorize', '/v1/authorize?keyspace=acme', '/v1/authorize/envoy/x', '/v1/authorize/answer'])(
    'a gateway that does not say who it is hears 503 at %s, in its own words',
    (url) => {
      expect(broken(url, 503, strange)).toBeNull()
      expect(broken(url, 503, { detail: 'The store does not answer.' })).toBe('a server error')
      expect(broken(url, 500, strange)).toBe('a server error')
      expect(broken(url, 502, { ...strange, status: 503 })).not.toBeNull()
    },
  )

  test('nowhere else', () => {
    for (const url of ['/v1/keys/verify', '/v1/authorized', '/v1/keys?next=/v1/authorize'])
      expect(broken(url, 503, strange)).toBe('a server error')
  })

  test('a server error that is no problem, a refusal that is none, one of another status', () => {
    const page = { headers: { 'content-type': 'text/html' }, text: '<h1>Bad Gateway</h1>' }
    expect(brokenRule({ url: '/v1/authorize' }, { status: 503, ...page })).toBe('a server error')
    expect(brokenRule({ url: '/v1/keys' }, { status: 404, ...page })).toBe('no problem+json')
    expect(broken('/v1/keys', 404, { status: 400 })).toBe('a status that is not its own')
    expect(broken('/v1/keys', 404, {})).toBeNull()
  })
})
