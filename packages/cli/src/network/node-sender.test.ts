import { Secret, type WireRequest } from '@why401/core'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { NodeSent } from './answer.ts'
import { plainConnection, type Connection } from './connection.ts'
import { NodeSender } from './node-sender.ts'
import { answer, endless, every, startRawServer, twoParts, type Behaviour, type RawServer } from './raw-server.ts'
import { testCertificate } from './test-certificate.ts'

const servers: RawServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function serve(behave: Behaviour, options: { readonly tls?: boolean } = {}): Promise<RawServer> {
  const server = await startRawServer(behave, options)
  servers.push(server)
  return server
}

function get(url: string, change: Partial<WireRequest> = {}): WireRequest {
  return { method: 'GET', url: new Secret(url), headers: [], body: null, ...change }
}

function field(name: string, value: string): WireRequest['headers'][number] {
  return { name, value: new Secret(value) }
}

function shown(sent: NodeSent): unknown {
  if (sent.kind === 'unreachable') return sent.reason
  return { status: sent.response.status, body: sent.response.body?.reveal() }
}

async function send(url: string, connection: Partial<Connection>): Promise<NodeSent> {
  return await new NodeSender({ ...plainConnection, ...connection }, { totalMs: 3000 }).send(get(url))
}

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'

describe('what is sent', () => {
  test('order, letter case and malformed values stay as they are, as UTF-8', async () => {
    const server = await serve(answer(ok))
    const headers = [
      field('X-second', 'v'),
      field('host', 'other.example'),
      field('AUTHORIZATION', 'Bearer a\nb\r'),
      field('X-É', '密'),
      field('X-Empty', ''),
      { ...field('X-Tight', 'v'), separator: ':' as const },
    ]
    await new NodeSender().send(get(`http://u:p@127.0.0.1:${server.port}/a/../b%2f?q=ü#part`, { headers }))
    expect(server.received[0]?.toString()).toBe(
      'GET /a/../b%2f?q=ü HTTP/1.1\r\nX-second: v\r\nhost: other.example\r\nAUTHORIZATION: Bearer a\nb\r\r\n' +
        'X-É: 密\r\nX-Empty:\r\nX-Tight:v\r\n\r\n',
    )
  })

  test('only Host and Content-Length are added, and only where they are missing', async () => {
    const server = await serve(answer(ok))
    const body = Buffer.from([0, 255, 10])
    const url = `http://localhost:${server.port}?q`
    await new NodeSender().send(get(url, { method: 'POST', body }))
    await new NodeSender().send(get(url, { method: 'POST', body, headers: [field('content-length', '3')] }))
    expect(server.received.map((bytes) => bytes.toString('latin1'))).toEqual([
      `POST /?q HTTP/1.1\r\nHost: localhost:${server.port}\r\nContent-Length: 3\r\n\r\n\x00\xff\n`,
      `POST /?q HTTP/1.1\r\nHost: localhost:${server.port}\r\ncontent-length: 3\r\n\r\n\x00\xff\n`,
    ])
  })

  test('a chunked body is framed', async () => {
    const server = await serve(answer(ok))
    const headers = [field('Transfer-Encoding', 'chunked')]
    await new NodeSender().send(
      get(`http://127.0.0.1:${server.port}/`, { method: 'PUT', body: Buffer.from('abc'), headers }),
    )
    expect(server.received[0]?.toString()).toMatch(/\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n$/)
  })

  test('a body waits for 100 Continue, and goes without it after a while', async () => {
    const headers = [field('Expect', '100-continue')]
    const asked = await serve((socket) => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\n')
      socket.on('data', () => socket.end(ok))
    })
    const silent = await serve((socket) => socket.on('data', () => socket.end(ok)))
    const refusing = await serve(answer('HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n'))
    const sender = new NodeSender({ ...plainConnection, continueTimeout: 50 })
    const post = (server: RawServer) =>
      sender.send(get(`http://127.0.0.1:${server.port}/`, { method: 'POST', body: Buffer.from('abc'), headers }))
    const answers = await Promise.all([post(asked), post(silent), post(refusing)])
    expect(answers.map((sent) => (sent.kind === 'answered' ? sent.response.status : sent.reason))).toEqual([
      200, 200, 401,
    ])
    expect([asked, silent, refusing].map((server) => server.received[0]?.toString().endsWith('abc'))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('what is read', () => {
  const gzip = gzipSync('{"error":"密"}')

  test.each([
    { name: 'a length', bytes: ok, status: 200, body: 'ok' },
    {
      name: 'chunks',
      bytes: 'HTTP/1.1 401 \r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n1;x=y\r\n!\r\n0\r\nT: v\r\n\r\n',
      status: 401,
      body: 'no!',
    },
    { name: 'the end of the connection', bytes: 'HTTP/1.0 403\r\n\r\nno', status: 403, body: 'no' },
    { name: 'no body (204)', bytes: 'HTTP/1.1 204 N\r\nContent-Length: 5\r\n\r\n', status: 204, body: '' },
    { name: 'no body (304)', bytes: 'HTTP/1.1 304 N\r\nContent-Length: 5\r\n\r\n', status: 304, body: '' },
    {
      name: 'lines that are no fields',
      bytes: 'HTTP/1.1 401 No\r\nno colon\r\nA B: c\r\nX-\u00dc: d\r\nY: z\r\n folded\r\nContent-Length: 2\r\n\r\nno',
      status: 401,
      body: 'no',
    },
    { name: 'interim answers', bytes: `HTTP/1.1 103 Early\r\nLink: x\r\n\r\n${ok}`, status: 200, body: 'ok' },
    { name: 'line feeds alone', bytes: 'HTTP/1.1 401 No\nX: y\n\nno', status: 401, body: 'no' },
    { name: 'an early end', bytes: 'HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\nno', status: 401, body: 'no' },
    {
      name: 'broken chunks',
      bytes: 'HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      status: 401,
      body: '',
    },
    {
      name: 'a character set',
      bytes: 'HTTP/1.1 401 No\r\nContent-Type: text/plain; charset=utf-16le\r\n\r\nn\0o\0',
      status: 401,
      body: 'no',
    },
  ])('$name', async ({ bytes, status, body }) => {
    const server = await serve(answer(bytes))
    expect(shown(await new NodeSender().send(get(`http://127.0.0.1:${server.port}/`)))).toEqual({ status, body })
  })

  test.each([
    { coding: 'gzip', body: gzip },
    { coding: 'x-gzip', body: gzip },
    { coding: 'deflate', body: deflateSync('{"error":"密"}') },
    { coding: 'deflate', body: deflateRawSync('{"error":"密"}') },
    { coding: 'br', body: brotliCompressSync('{"error":"密"}') },
    { coding: 'br, gzip', body: gzipSync(brotliCompressSync('{"error":"密"}')) },
    { coding: 'identity', body: Buffer.from('{"error":"密"}') },
    { coding: 'unheard-of', body: Buffer.from('{"error":"密"}') },
  ])('a body coded as $coding is read as text and kept as it came', async ({ coding, body }) => {
    const head = `HTTP/1.1 401 No\r\nContent-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`
    const server = await serve(twoParts(head, body))
    const sent = await new NodeSender().send(get(`http://127.0.0.1:${server.port}/`))
    expect(shown(sent)).toEqual({ status: 401, body: '{"error":"密"}' })
    expect(sent.kind === 'answered' && [sent.raw.bytes.toString(), sent.raw.body]).toEqual([head, body])
  })

  test('an answer to HEAD has no body, whatever its length says', async () => {
    const server = await serve((socket) => void socket.write('HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\n'))
    const sent = await new NodeSender().send(get(`http://127.0.0.1:${server.port}/`, { method: 'HEAD' }))
    expect(shown(sent)).toEqual({ status: 401, body: '' })
  })

  test('header text is UTF-8, repeated fields stay apart, and the clock is read around the wait', async () => {
    const server = await serve((socket) => {
      setTimeout(
        () => socket.end('HTTP/1.1 401 No\r\nWWW-Authenticate: Bearer\r\nwww-authenticate: Basic realm="密"\r\n\r\n'),
        60,
      )
    })
    const sent = await new NodeSender().send(get(`http://127.0.0.1:${server.port}/`))
    if (sent.kind !== 'answered') throw new Error('no answer')
    expect(sent.response.headers.map(({ name, value }) => [name, value.reveal()])).toEqual([
      ['WWW-Authenticate', 'Bearer'],
      ['www-authenticate', 'Basic realm="密"'],
    ])
    expect(sent.answeredAt - sent.sentAt).toBeGreaterThanOrEqual(50)
  })

  test('a redirect is an answer', async () => {
    const server = await serve(answer('HTTP/1.1 302 Found\r\nLocation: /else\r\nContent-Length: 0\r\n\r\n'))
    expect(shown(await new NodeSender().send(get(`http://127.0.0.1:${server.port}/`)))).toEqual({
      status: 302,
      body: '',
    })
    expect(server.received).toHaveLength(1)
  })

  test('a sink gets a body that is longer than what is kept', async () => {
    const server = await serve(answer(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(500_000)}`))
    let streamed = 0
    const sent = await new NodeSender(plainConnection, { bodyBytes: 1000 }).send(
      get(`http://127.0.0.1:${server.port}/`),
      {
        onHead: ({ status }) => (status === 200 ? { write: (chunk) => (streamed += chunk.length) > 0 } : null),
      },
    )
    expect(streamed).toBe(500_000)
    expect(sent.kind === 'answered' && [sent.raw.isWhole, sent.raw.bodyBytes, sent.raw.body.length]).toEqual([
      true,
      500_000,
      1000,
    ])
  })
})

describe('hostile servers end within the limits', () => {
  const limits = { totalMs: 400, bodyBytes: 100_000 }

  test.each<{ name: string; behave: Behaviour; expected: unknown }>([
    { name: 'never answers', behave: () => {}, expected: 'timeout' },
    {
      name: 'drips its header section',
      behave: every(20, 'HTTP/1.1 200 OK\r\nX: y\r\n'.slice(0, 1)),
      expected: 'malformed-answer',
    },
    {
      name: 'drips fields',
      behave: (socket, bytes) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        every(20, 'X: y\r\n')(socket, bytes)
      },
      expected: 'timeout',
    },
    {
      name: 'drips its body',
      behave: (socket, bytes) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        every(20, 'x')(socket, bytes)
      },
      expected: 'timeout',
    },
    {
      name: 'sends a header section without end',
      behave: endless('HTTP/1.1 200 OK\r\n', `X-Y: ${'z'.repeat(1000)}\r\n`),
      expected: 'too-large',
    },
    {
      name: 'sends one header line without end',
      behave: endless('HTTP/1.1 200 OK\r\nX: ', 'z'.repeat(1000)),
      expected: 'too-large',
    },
    {
      name: 'sends interim answers without end',
      behave: endless('', 'HTTP/1.1 102 P\r\n\r\n'.repeat(100)),
      expected: 'too-large',
    },
    {
      name: 'sends a chunk size without end',
      behave: endless('HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n1;', 'x'.repeat(1000)),
      expected: { status: 401, body: '' },
    },
    {
      name: 'sends trailers without end',
      behave: endless('HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n', 'X: y\r\n'.repeat(100)),
      expected: { status: 401, body: '' },
    },
    {
      name: 'sends a body without end',
      behave: endless('HTTP/1.1 401 No\r\n\r\n', 'x'.repeat(65_536)),
      expected: { status: 401, body: 'x'.repeat(100_000) },
    },
    {
      name: 'announces 10 GB',
      behave: endless('HTTP/1.1 401 No\r\nContent-Length: 10000000000\r\n\r\n', 'x'.repeat(65_536)),
      expected: { status: 401, body: 'x'.repeat(100_000) },
    },
    { name: 'speaks no HTTP', behave: answer('SSH-2.0-OpenSSH_9.2\r\n'), expected: 'malformed-answer' },
    { name: 'speaks HTTP/0.9', behave: answer('<html>hello</html>'), expected: 'malformed-answer' },
    {
      name: 'has an invalid length',
      behave: answer('HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\nx'),
      expected: 'malformed-answer',
    },
    { name: 'closes at once', behave: (socket) => socket.destroy(), expected: 'connection-lost' },
    {
      name: 'closes in its header section',
      behave: answer('HTTP/1.1 200 OK\r\nX: y\r\n'),
      expected: 'connection-lost',
    },
    { name: 'resets the connection', behave: (socket) => socket.resetAndDestroy(), expected: 'connection-lost' },
  ])('one that $name', async ({ behave, expected }) => {
    const server = await serve(behave)
    const started = Date.now()
    const sent = await new NodeSender(plainConnection, limits).send(
      get(`http://127.0.0.1:${server.port}/?key=sk-secret`),
    )
    expect(shown(sent)).toEqual(expected)
    expect(Date.now() - started).toBeLessThan(2000)
    expect(JSON.stringify(sent)).not.toContain('sk-secret')
    await expect.poll(server.open).toBe(0)
  })

  test('a small body that unpacks to gigabytes is read up to the limit', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(50_000_000)))
    const server = await serve((socket) => {
      socket.write('HTTP/1.1 401 No\r\nContent-Encoding: gzip, gzip\r\n\r\n')
      socket.end(bomb)
    })
    const sent = await new NodeSender(plainConnection, limits).send(get(`http://127.0.0.1:${server.port}/`))
    expect(sent.kind === 'answered' && sent.response.body?.length).toBe(limits.bodyBytes)
  })

  test('one that accepts a connection and never finishes TLS', async () => {
    const server = await serve(() => {})
    const sent = await new NodeSender(plainConnection, limits).send(get(`https://127.0.0.1:${server.port}/`))
    expect(shown(sent)).toBe('timeout')
    await expect.poll(server.open).toBe(0)
  })

  test('cancelling closes the socket at once', async () => {
    const server = await serve(() => {})
    const cancel = new AbortController()
    const sending = new NodeSender().send(get(`http://127.0.0.1:${server.port}/`), { signal: cancel.signal })
    await expect.poll(() => server.received.length).toBe(1)
    cancel.abort()
    expect(shown(await sending)).toBe('aborted')
    await expect.poll(server.open).toBe(0)
    expect(shown(await new NodeSender().send(get(`http://127.0.0.1:${server.port}/`), { signal: cancel.signal }))).toBe(
      'aborted',
    )
  })
})

describe('the way to the server', () => {
  test('a port where nothing listens, and a name without address', async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const { port } = probe.address() as { port: number }
    await new Promise((resolve) => void probe.close(resolve))
    expect(await send(`http://127.0.0.1:${port}/?key=sk-secret`, {})).toEqual({
      kind: 'unreachable',
      reason: 'connection-refused',
      text: `127.0.0.1:${port} refused the connection: nothing listens there`,
    })
    expect(shown(await send('http://name.invalid/', {}))).toBe('name-not-found')
    expect(shown(await send('ftp://name.invalid/', {}))).toBe('name-not-found')
  })

  test('TLS trusts what it is told to, and says what it does not trust', async () => {
    const server = await serve(answer(ok), { tls: true })
    const url = `https://localhost:${server.port}/`
    const { tls } = plainConnection
    const trusting = { tls: { ...tls, ca: testCertificate.cert } }
    const refused = await send(url, {})
    expect(refused).toMatchObject({
      reason: 'tls',
      text: expect.stringMatching(/^localhost:\d+ is not trusted: its certificate is self-signed/),
    })
    expect(shown(await send(url, trusting))).toEqual({ status: 200, body: 'ok' })
    expect(shown(await send(url, { tls: { ...tls, verify: false } }))).toEqual({ status: 200, body: 'ok' })
    const named = { ...trusting, resolve: [{ host: 'other.test', port: server.port, addresses: ['127.0.0.1'] }] }
    expect(await send(`https://other.test:${server.port}/`, named)).toMatchObject({
      reason: 'tls',
      text: expect.stringContaining('for another name'),
    })
  })

  test('a client certificate is shown, and one that does not fit its key is a TLS failure', async () => {
    const { cert, key } = testCertificate
    const server = createTlsServer({ cert, key, requestCert: true, rejectUnauthorized: false }, (socket) => {
      socket
        .on('error', () => {})
        .once('data', () => socket.end(`HTTP/1.0 200 OK\r\n\r\n${socket.getPeerCertificate().subject?.CN}`))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const tls = { ...plainConnection.tls, ca: cert, cert: new Secret(cert) }
    expect(shown(await send(`https://localhost:${port}/`, { tls: { ...tls, key: new Secret(key) } }))).toEqual({
      status: 200,
      body: 'localhost',
    })
    expect(shown(await send(`https://localhost:${port}/`, { tls: { ...tls, key: new Secret('no key') } }))).toBe('tls')
    server.close()
  })

  test('plain HTTP behind an https address is a TLS failure', async () => {
    const server = createServer((socket) => socket.on('error', () => {}).end('HTTP/1.1 400 Bad\r\n\r\n')).listen(
      0,
      '127.0.0.1',
    )
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    expect(shown(await send(`https://127.0.0.1:${port}/`, {}))).toBe('tls')
    server.close()
  })

  test('--resolve and --connect-to lead elsewhere and leave Host alone', async () => {
    const server = await serve(answer(ok))
    const resolve = [{ host: 'API.example.test', port: 80, addresses: ['127.0.0.1'] }]
    const connectTo = [{ host: 'api.example.test', port: 80, toHost: '', toPort: server.port }]
    expect(
      shown(await send('http://api.example.test/', { connectTo, resolve: [{ ...resolve[0]!, port: server.port }] })),
    ).toEqual({ status: 200, body: 'ok' })
    expect(server.received[0]?.toString()).toContain('\r\nHost: api.example.test\r\n')
  })

  test.skipIf(process.platform === 'win32')('a Unix socket', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'why401-')), 's')
    const server = createServer((socket) => socket.on('data', () => socket.end(ok))).listen(path)
    expect(shown(await send('http://api.example.test/', { unixSocket: path }))).toEqual({ status: 200, body: 'ok' })
    server.close()
  })
})
