import { describe, expect, test } from 'vitest'
import { hopsIn, losesHeader } from './headers-lost.ts'

describe('hopsIn', () => {
  test.each([
    'https://a.example:443 "GET /x HTTP/1.1" 302 None\nhttps://b.example:443 "GET /x HTTP/1.1" 401 35',
    'HTTP Request: GET https://a.example/x "HTTP/1.1 302 Found"\nHTTP Request: GET https://b.example/x "HTTP/1.1 401 Unauthorized"',
    'GET https://a.example/x -> 302\nGET https://b.example/x -> 401',
  ])('%s', (text) => {
    expect(hopsIn(text)).toEqual([
      { origin: 'https://a.example', status: 302 },
      { origin: 'https://b.example', status: 401 },
    ])
  })

  test('no status, no hop', () => {
    expect(hopsIn('see https://a.example/x for 3 reasons')).toEqual([])
  })
})

describe('losesHeader', () => {
  const first = "r.history[0].request.headers -> {'Authorization': 'Bearer ***'}\n"

  test('the second dump has no key', () => {
    expect(losesHeader(`${first}r.request.headers -> {'Accept': '*/*'}`)).toBe(true)
  })

  test.each([
    `${first}r.request.headers -> {'Authorization': 'Bearer ***'}`,
    `${first}r.request.headers -> {'Accept': '*/*', ...}`,
    first,
  ])('kept, or not known: %s', (text) => {
    expect(losesHeader(text)).toBe(false)
  })
})
