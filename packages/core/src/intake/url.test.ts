import { describe, expect, test } from 'vitest'
import { percentDecoded, splitUrl } from './url.ts'

describe('splitUrl', () => {
  test('takes an address apart', () => {
    expect(splitUrl('HTTPS://kim:p%40ss@API.Example.com:8443/v1/a%20b?x=1&y=%26&x=+#top')).toEqual({
      scheme: 'https',
      userinfo: 'kim:p%40ss',
      host: 'api.example.com',
      port: '8443',
      path: '/v1/a%20b',
      query: [
        { name: 'x', value: '1' },
        { name: 'y', value: '&' },
        { name: 'x', value: '+' },
      ],
      fragment: 'top',
    })
  })

  test.each([
    ['https://a.example', { host: 'a.example', path: '', query: [] }],
    ['https://a.example?x', { host: 'a.example', path: '', query: [{ name: 'x', value: '' }] }],
    ['api.example.com/v1', { scheme: null, host: 'api.example.com', path: '/v1' }],
    ['localhost:3000/v1', { host: 'localhost', port: '3000' }],
    ['//a.example/x', { host: 'a.example', path: '/x' }],
    ['http://[2001:db8::1]:80/x', { host: '[2001:db8::1]', port: '80' }],
    ['/v1/me?a=b', { host: null, path: '/v1/me' }],
    ['not an address', { host: null, path: 'not an address' }],
    ['', { host: null, path: '' }],
    [
      'https://a.example/?u=https://b.example/',
      { host: 'a.example', query: [{ name: 'u', value: 'https://b.example/' }] },
    ],
  ])('%s', (url, parts) => {
    expect(splitUrl(url)).toMatchObject(parts)
  })

  test('leaves broken percent-encoding as it is', () => {
    expect(percentDecoded('%E0%A4%A')).toBe('%E0%A4%A')
  })
})
