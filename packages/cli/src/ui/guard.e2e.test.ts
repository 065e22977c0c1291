import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longestBody } from './body.ts'
import { problemIn, startUiUnderTest, type UiUnderTest } from './ui-under-test.ts'

let ui: UiUnderTest
beforeAll(async () => {
  ui = await startUiUnderTest()
})
afterAll(() => ui?.end())

const own = () => ({ host: `127.0.0.1:${ui.port}`, authorization: `Bearer ${ui.token}` })
const json = { 'content-type': 'application/json' }

describe('the page', () => {
  test('is served without a token, under a policy that lets it talk to this server alone', async () => {
    const { status, headers, text } = await ui.raw('/')
    expect(status).toBe(200)
    expect(text).toContain('id="root"')
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('brings its files, as what they are', async () => {
    const files = [...(await ui.raw('/')).text.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    )
    expect(files.length).toBeGreaterThan(2)
    for (const path of files) {
      const { status, headers } = await ui.raw(path)
      expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/(?:javascript|css);/)])
    }
  })

  test.each([
    '/assets/../local.html',
    '/assets/..%2flocal.html',
    '/assets/%2e%2e/%2e%2e/why401.cjs',
    '/assets/',
    '/index.html',
    '//etc/passwd',
    '/local',
  ])('there is nothing at %s', async (path) => {
    expect((await ui.raw(path)).status).toBe(404)
  })
})

describe('what is below /local/ is refused', () => {
  const guarded = ['/local/session', '/local/check', '/local/env', '/local/nothing']

  test.each(guarded)('at %s without the token', async (path) => {
    const { host } = own()
    for (const authorization of [
      '',
      'Bearer',
      `Bearer ${'A'.repeat(ui.token.length)}`,
      `Basic ${ui.token}`,
      `Bearer ${ui.token}A`,
    ])
      expect((await ui.raw(path, { headers: authorization ? { host, authorization } : { host } })).status).toBe(401)
    expect((await ui.raw(`${path}?token=${ui.token}`, { headers: { host } })).status).toBe(401)
  })

  test.each([
    ['a name that leads here', 'rebound.example'],
    ['the port of another server', '127.0.0.1:1'],
    ['no port', '127.0.0.1'],
    ['another address of this machine', '127.0.0.2:PORT'],
    ['a name that begins like ours', 'localhost.evil.example:PORT'],
  ])('under %s, the page too', async (_, host) => {
    const headers = { ...own(), host: host.replace('PORT', String(ui.port)) }
    expect((await ui.raw('/local/session', { headers })).status).toBe(421)
    expect((await ui.raw('/', { headers })).status).toBe(421)
  })

  test('without a host', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(ui.port, '127.0.0.1', () => void socket.write('GET / HTTP/1.0\r\n\r\n'))
      socket.on('data', (chunk) => resolve(chunk.toString()))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 421 /)
  })

  test.each<[string, Record<string, string>]>([
    ['a page elsewhere', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a page at another port', { origin: 'http://127.0.0.1:1' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this site', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('from %s, token or not', async (_, more) => {
    expect((await ui.raw('/local/session', { headers: { ...own(), ...more } })).status).toBe(403)
  })

  test('in another way than it is asked', async () => {
    expect((await ui.raw('/local/prove', { headers: own() })).status).toBe(405)
    expect((await ui.raw('/local/session', { method: 'DELETE', headers: own() })).status).toBe(405)
    expect((await ui.raw('/', { method: 'POST', headers: { host: own().host } })).status).toBe(405)
    expect((await ui.get('/local/nothing')).status).toBe(404)
  })
})

test('the page itself is answered, under each of its names', async () => {
  for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
    const host = `${name}:${ui.port}`
    const headers = { ...own(), host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
    expect((await ui.raw('/local/session', { headers })).status).toBe(200)
  }
})

describe('a body', () => {
  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'input=x', 415],
    ['plain text', { 'content-type': 'text/plain' }, '{"input":"x"}', 415],
    ['broken JSON', json, '{"input":"acme_live_q7Rk2ZtVw9XbN4mLp8', 415],
    ['a list', json, '[]', 415],
    ['an input that is no text', json, '{"input":1}', 422],
    ['a kind that is not known', json, '{"input":"x","as":"pdf"}', 422],
    ['no number of a refusal', json, '{"input":"x","refusal":-1}', 422],
    ['an agreement that is none', json, '{"input":"x","agreed":[]}', 422],
    ['what tells of no request', json, '{"input":"401 Unauthorized: invalid api key"}', 422],
  ])('that is %s is a problem that repeats nothing of it', async (_, headers, body, expected) => {
    const answer = await ui.raw('/local/prove', { method: 'POST', headers: { ...own(), ...headers }, body })
    expect(answer.status).toBe(expected)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(problemIn(answer)).toMatchObject({ status: expected, detail: expect.stringMatching(/^["A-Z].*\.$/) })
    expect(answer.text).not.toContain('acme_live_')
  })

  test('that says it is too long is not waited for', async () => {
    const headers = { ...own(), ...json, 'content-length': String(longestBody + 1) }
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(ui.port, '127.0.0.1', () => {
        const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
        socket.write(`POST /local/prove HTTP/1.1\r\n${fields.join('')}\r\n`)
      })
      socket.on('data', (chunk) => resolve(chunk.toString()))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('that gets too long is not read to its end', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'a')
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(ui.port, '127.0.0.1', () => {
        const fields = Object.entries({ ...own(), ...json, 'transfer-encoding': 'chunked' })
        socket.write(
          `POST /local/prove HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
        )
        for (let count = 0; count < 64; count++) {
          socket.write(`${chunk.length.toString(16)}\r\n`)
          socket.write(chunk)
          socket.write('\r\n')
        }
      })
      socket.on('error', () => {})
      socket.once('data', (data) => resolve(data.toString()))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })
})

test('it listens on loopback alone, and says nothing but its address', async () => {
  const other = await startUiUnderTest()
  await other.get('/local/check')
  await other.raw('/local/session')
  const { code, stdout, stderr } = await other.end()
  expect(code).toBe(0)
  expect(stdout.match(/http:\S+/g)).toEqual([other.url])
  expect(stderr).toBe('')
})
