import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../test-bed.ts'

let bed: TestBed
let base: string
beforeAll(async () => {
  bed = await testBed({ settings: { publicUrl: 'https://keys.example.com' } })
  base = await bed.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => bed.close())

const plain = { 'content-type': 'application/json' }

/** Over a socket, so that the direct way is taken. */
async function directly(payload: string | Buffer, headers: Record<string, string>) {
  const answer = await fetch(`${base}/v1/keys/verify`, { method: 'POST', body: payload, headers })
  return {
    status: answer.status,
    headers: lasting([...answer.headers]),
    body: (await answer.json()) as { code?: string },
  }
}

/** Injected, which the framework alone answers. */
async function byFramework(payload: string | Buffer, headers: Record<string, string>) {
  const {
    status,
    headers: answered,
    body,
  } = await bed.inject({ method: 'POST', url: '/v1/keys/verify', payload, headers })
  return { status, headers: lasting(Object.entries(answered)), body }
}

/** Fields that say the same each time; those of the connection are not of an answer that was injected. */
function lasting(fields: readonly (readonly [string, unknown])[]): Readonly<Record<string, string>> {
  const passing = new Set(['date', 'connection', 'keep-alive', 'content-length'])
  const kept = fields.filter(([name]) => !passing.has(name)).map(([name, value]) => [name, String(value)])
  return Object.fromEntries(kept.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

/** What differs between two requests that say the same. */
function comparable(answer: { body: unknown }) {
  const text = JSON.stringify(answer)
    .replaceAll(/req_[0-9A-Za-z]+/g, 'req')
    .replaceAll(/"reset_seconds":[\d.]+/g, '"reset_seconds":0')
  return JSON.parse(text)
}

describe('verifying directly says what the framework would have said', () => {
  test('for decisions of every kind', async () => {
    const good = await bed.key({
      name: 'é"\\',
      tags: ['a'],
      metadata: { x: [1, null] },
      permissions: ['user:read'],
      owner: null,
    })
    const warned = await bed.key({
      expires_at: new Date(bed.now() + 86_400_000).toISOString(),
      uses: { remaining: 9, refill: { amount: 100, interval: 'month' } },
      limits: [{ name: 'burst', limit: 1000, window_seconds: 60 }],
    })
    const revoked = await bed.key({ restrictions: { ips: ['198.51.100.1'], origins: null } })
    await bed.call('POST', `/v1/keys/${revoked.id}/revoke`, { reason: 'leaked' })
    for (const body of [
      { key: good.text },
      { key: good.text, permissions: 'user:read', environment: 'live', keyspace: 'acme', request_id: 'my-1' },
      { key: good.text, permissions: 'admin and user:read', environment: 'test' },
      { key: warned.text, dry_run: true, caller: { address: '203.0.113.7', user_agent: 'x' } },
      { key: revoked.text, caller: { address: '203.0.113.7' }, dry_run: true },
      { key: `acme_live_${'0'.repeat(42)}` },
      { key: '' },
      { key: `"${good.text}"` },
    ]) {
      const headers = { ...plain, authorization: `Bearer ${bed.rootKey}` }
      const [direct, framework] = [
        await directly(JSON.stringify(body), headers),
        await byFramework(JSON.stringify(body), headers),
      ]
      expect(direct.status).toBe(200)
      expect(comparable(direct)).toEqual(comparable(framework as never))
    }
  })

  test('and brings up what its characters show', async () => {
    const { text } = await bed.key()
    const headers = { ...plain, authorization: `Bearer ${bed.rootKey}` }
    const { body } = await directly(JSON.stringify({ key: text.slice(0, -2) }), headers)
    expect(body.code).toBe('key.truncated')
  })

  test.each([
    ['malformed JSON', '{', {}],
    ['an unknown member', '{"key":"a","b":1}', {}],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), {}],
    ['a body that is too long', JSON.stringify({ key: 'x'.repeat(70_000) }), {}],
    ['another type', 'key=a', { 'content-type': 'text/plain' }],
    ['a query that cannot be read', '{"key":"KEY","permissions":"("}', {}],
    ['no root key', '{"key":"a"}', { authorization: '' }],
    ['a root key that may not', '{"key":"a"}', { authorization: 'LESSER' }],
  ])('for %s', async (_name, payload, headers) => {
    const lesser = `Bearer ${await bed.rootKeyWith(['keys:read'])}`
    const sent = { ...plain, authorization: `Bearer ${bed.rootKey}`, ...(headers as Record<string, string>) }
    if (sent.authorization === 'LESSER') sent.authorization = lesser
    const { text } = await bed.key()
    const body = typeof payload === 'string' ? payload.replace('KEY', text) : payload
    const direct = await directly(body, sent)
    expect(direct.status).toBeGreaterThanOrEqual(400)
    expect(comparable(direct)).toEqual(comparable((await byFramework(body, sent)) as never))
  })

  test.each(['plain', 'after another request'])('with the same fields: %s', async (way) => {
    const { text } = await bed.key()
    const body = JSON.stringify({ key: text })
    const verify = `POST /v1/keys/verify HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${bed.rootKey}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    const parts = way === 'plain' ? [verify] : ['GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n', verify]
    const answer = (await spoken(parts)).split(/(?=HTTP\/1\.1 )/).at(-1) ?? ''
    const lines = answer.slice(0, answer.indexOf('\r\n\r\n')).split('\r\n').slice(1)
    const fields = lines.map((line) => line.split(': ') as [string, string])
    const { headers } = await byFramework(body, { ...plain, authorization: `Bearer ${bed.rootKey}` })
    expect(lasting(fields.map(([name, value]) => [name.toLowerCase(), value]))).toEqual(headers)
    const names = fields.map(([name]) => name.toLowerCase())
    expect(names).toEqual(expect.arrayContaining(['date', 'connection', 'keep-alive', 'content-length']))
    expect(new Set(names).size).toBe(names.length)
  })

  test('a session that comes along is looked at before anything is answered', async () => {
    const { text } = await bed.key()
    const sent = { ...plain, authorization: `Bearer ${bed.rootKey}`, cookie: 'better-auth.session_token=x' }
    const body = JSON.stringify({ key: text })
    const direct = await directly(body, { ...sent, origin: 'https://elsewhere.example' })
    expect(comparable(direct)).toEqual(
      comparable((await byFramework(body, { ...sent, origin: 'https://elsewhere.example' })) as never),
    )
  })

  test('a body that comes in pieces, and requests one behind the other', async () => {
    const { text } = await bed.key()
    const body = JSON.stringify({ key: text, metadata: undefined })
    const head = `POST /v1/keys/verify HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${bed.rootKey}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
    const answer = await spoken([head + body.slice(0, 5), body.slice(5), head + body + head + body])
    expect(answer.match(/"valid":true/g)).toHaveLength(3)
  })
})

describe('bytes that are no request', () => {
  test.each([
    ['garbage', 'hello\r\n\r\n', 400],
    ['a header section without end', `GET / HTTP/1.1\r\nHost: x\r\n${'X-A: 1234567890\r\n'.repeat(10_000)}\r\n`, 431],
    [
      'two lengths',
      'POST /v1/keys/verify HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n{}',
      400,
    ],
    [
      'length and chunks',
      'POST /v1/keys/verify HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a bare line feed in a name', 'GET / HTTP/1.1\r\nHost: x\r\nX\n: 1\r\n\r\n', 400],
  ])('%s', async (_name, bytes, status) => {
    const answer = await spoken([bytes])
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json')
  })
})

/** Everything that is answered until nothing more comes. */
function spoken(parts: readonly string[]): Promise<string> {
  const { port } = new URL(base)
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port), '127.0.0.1')
    const done = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(700, done).on('close', done).on('error', done)
    socket.on('data', (bytes) => (answer += bytes.toString()))
    socket.on('connect', async () => {
      for (const part of parts) {
        socket.write(part)
        await new Promise((next) => setTimeout(next, 30))
      }
    })
  })
}
