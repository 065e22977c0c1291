import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { baseAskedAt } from './links.ts'
import { testBed, type TestBed } from './test-bed.ts'

const asked = { headers: {}, host: 'keys.example.com', protocol: 'http', raw: { httpVersion: '1.1' } } as const
const viaProxy = {
  'x-forwarded-for': '192.0.2.1',
  'x-forwarded-host': 'keys.example.com',
  'x-forwarded-proto': 'https',
}
const trusted = { ...asked, headers: viaProxy, protocol: 'https', ips: ['127.0.0.1', '192.0.2.1'] } as const

describe('the address at which a request was asked', () => {
  test('is the one that was set, whatever the request says', () => {
    expect(baseAskedAt({ ...asked, host: 'evil.example' }, 'https://k.example')).toBe('https://k.example')
  })

  test('is the host of a request that came directly', () => {
    expect(baseAskedAt(asked, null)).toBe('http://keys.example.com')
    expect(baseAskedAt({ ...asked, host: '[::1]:8401' }, null)).toBe('http://[::1]:8401')
    expect(baseAskedAt({ ...asked, host: 'key_service:8401' }, null)).toBe('http://key_service:8401')
  })

  test('is what a trusted proxy tells', () => {
    expect(baseAskedAt(trusted, null)).toBe('https://keys.example.com')
  })

  test.each([
    ['a proxy that is not trusted', { ...asked, headers: viaProxy }],
    ['a trusted proxy that tells no host', { ...trusted, headers: { 'x-forwarded-for': '192.0.2.1' } }],
    [
      'a trusted proxy that tells no protocol',
      { ...trusted, headers: { ...viaProxy, 'x-forwarded-proto': undefined } },
    ],
    ['a proxy that names itself alone', { ...asked, headers: { via: '1.1 gw' } }],
    ['HTTP/1.0, as nginx asks', { ...asked, raw: { httpVersion: '1.0' } }],
    ['a host that is none', { ...asked, host: 'a"><b' }],
    ['a host with a path', { ...asked, host: 'keys.example.com/x' }],
    ['a host with a name of somebody', { ...asked, host: 'a@keys.example.com' }],
    ['a port that is none', { ...asked, host: 'keys.example.com:99999' }],
    ['an address that is none', { ...asked, host: '[:::1]' }],
    ['no host', { ...asked, host: '' }],
  ])('is not known behind %s', (_name, request) => expect(baseAskedAt(request, null)).toBeNull())
})

describe('links in refusals', () => {
  let bed: TestBed
  let url: string
  beforeAll(async () => {
    bed = await testBed({ settings: { trustProxy: ['127.0.0.1'] } })
    url = await bed.app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(() => bed.close())

  const refusedHere = async (headers: Record<string, string> = {}) =>
    (await (await fetch(`${url}/v1/keys`, { headers })).json()) as Record<string, unknown>

  test('of this API lead to where it was asked', async () => {
    const body = await refusedHere()
    expect(body['docs']).toBe(`${url}/causes/send.absent`)
    const page = await fetch(String(body['docs']))
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('send.absent')])
    expect((await refusedHere(viaProxy))['docs']).toBe('https://keys.example.com/causes/send.absent')
    expect(Object.keys(await refusedHere({ 'x-forwarded-for': '192.0.2.1' }))).not.toContain('docs')
  })

  test('that a backend passes on name no address by which the backend alone reaches the service', async () => {
    const { text } = await bed.key()
    const ask = async (fields: Record<string, string> = {}) => {
      const answer = await fetch(`${url}/v1/keys/verify`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bed.rootKey}`, 'content-type': 'application/json', ...fields },
        body: JSON.stringify({ key: text, permissions: 'a:write' }),
      })
      return (await answer.json()) as { answer: { body: object } }
    }
    for (const fields of [{}, viaProxy]) {
      const { answer } = await ask(fields)
      expect(answer.body).toMatchObject({ code: 'perm.scope', type: 'https://why401.example/causes/perm.scope' })
      expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|keys\.example\.com|"docs"|"instance"/)
    }
  })

  test('are none for a request in HTTP/1.0, over the socket', async () => {
    const { hostname, port } = new URL(url)
    const text = await new Promise<string>((resolve, reject) => {
      let got = ''
      const socket = connect(Number(port), hostname, () =>
        socket.write('GET /v1/keys HTTP/1.0\r\nHost: upstream\r\n\r\n'),
      )
      socket
        .on('data', (bytes) => (got += bytes))
        .on('end', () => resolve(got))
        .on('error', reject)
    })
    expect(text).toContain('send.absent')
    expect(text).not.toContain('upstream')
  })
})
