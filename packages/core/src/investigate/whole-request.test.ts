import { describe, expect, it } from 'vitest'
import { readInput } from '../intake/intake.ts'
import { wholeRequest } from './whole-request.ts'

function from(text: string, env: Readonly<Record<string, string>> = {}) {
  const read = readInput(text, 'auto')
  if (!read.ok || !read.facts[0]) throw new Error('no facts')
  return wholeRequest(read.facts[0], (name) => env[name])
}

describe('a request told in text', () => {
  it('is whole in a curl command, with variables filled in', () => {
    const whole = from('curl https://api.example.com/v1 -H "Authorization: Bearer $TOKEN"', { TOKEN: 'tok-12345678' })
    if (!whole.ok) throw new Error(whole.missing)
    expect(whole.request.url.reveal()).toBe('https://api.example.com/v1')
    expect(whole.request.headers.map(({ name, value }) => [name, value.reveal()])).toContainEqual([
      'Authorization',
      'Bearer tok-12345678',
    ])
  })

  it('is filled inside the base64 of Basic', () => {
    const whole = from('curl https://api.example.com/v1 -u "bob:$TOKEN"', { TOKEN: 'tok-12345678' })
    if (!whole.ok) throw new Error(whole.missing)
    expect(whole.request.headers.map(({ value }) => value.reveal())).toContain(`Basic ${btoa('bob:tok-12345678')}`)
    expect(from('curl https://api.example.com/v1 -u "bob:$TOKEN"')).toMatchObject({ ok: false })
  })

  it('names the variable that is not set', () => {
    expect(from('curl https://api.example.com/v1 -H "Authorization: Bearer $TOKEN"')).toEqual({
      ok: false,
      missing: 'the variable TOKEN is not set here',
    })
  })

  it('leaves out what belongs to the connection', () => {
    const whole = from(
      'GET /v1 HTTP/1.1\nHost: api.example.com\nConnection: close\nX-API-Key: key-12345678\n\nHTTP/1.1 401 Unauthorized\n\n',
    )
    if (!whole.ok) throw new Error(whole.missing)
    expect(whole.request.headers.map(({ name }) => name)).toEqual(['X-API-Key'])
    expect(whole.request.url.reveal()).toBe('https://api.example.com/v1')
  })

  it('is not whole in a bare error, nor where the key was left out', () => {
    expect(from('Error: 401 Unauthorized: invalid api key')).toMatchObject({ ok: false })
    expect(
      from('GET /v1 HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer ***\n\nHTTP/1.1 401 Unauthorized\n\n'),
    ).toEqual({
      ok: false,
      missing: 'the value of Authorization was left out in it; put $NAME there and set that variable',
    })
  })
})
