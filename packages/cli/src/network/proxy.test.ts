import { Secret, type WireRequest } from '@why401/core'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plainConnection, type Connection, type ProxyKind, type ProxyServer } from './connection.ts'
import { NodeSender } from './node-sender.ts'
import { isExcepted } from './no-proxy.ts'
import { answer, startRawServer, type RawServer } from './raw-server.ts'
import { testCertificate } from './test-certificate.ts'

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'

let origin: RawServer
let secureOrigin: RawServer
const others: { close: () => unknown }[] = []
beforeEach(async () => {
  origin = await startRawServer(answer(ok))
  secureOrigin = await startRawServer(answer(ok), { tls: true })
})
afterEach(async () => {
  await Promise.all([origin, secureOrigin, ...others.splice(0)].map((server) => server.close()))
})

/** A proxy that opens a tunnel to where it is asked for, and answers everything else itself. */
async function startProxy(accept: (head: string) => string, tls = false): Promise<RawServer> {
  const proxy = await startRawServer(
    (socket, bytes) => {
      const head = bytes.toString()
      const said = accept(head)
      if (!head.startsWith('CONNECT') || !said.startsWith('HTTP/1.1 200')) return void socket.end(said)
      const port = Number(/^CONNECT \S+:(\d+)/.exec(head)?.[1])
      const onward = connect(port, '127.0.0.1', () => {
        socket.write(said)
        socket.pipe(onward).pipe(socket)
      })
      onward.on('error', () => socket.destroy())
      socket.on('close', () => onward.destroy())
    },
    { tls },
  )
  others.push(proxy)
  return proxy
}

/** SOCKS 4, 4a and 5 (RFC 1928, 1929) as far as a connection needs them; notes what was asked for. */
async function startSocks(asked: string[]): Promise<number> {
  const server: Server = createServer((socket) => void serveSocks(socket, asked).catch(() => socket.destroy()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  others.push(server)
  return (server.address() as AddressInfo).port
}

async function serveSocks(socket: Socket, asked: string[]): Promise<void> {
  socket.on('error', () => {})
  let bytes = await next(socket)
  const isFive = bytes[0] === 5
  if (isFive) {
    socket.write(bytes.includes(2, 2) ? '\x05\x02' : '\x05\x00')
    bytes = await next(socket)
    if (bytes[0] === 1) {
      asked.push(bytes.toString('latin1', 2).replace(/[\x00-\x1f]/g, ' '))
      socket.write('\x01\x00')
      bytes = await next(socket)
    }
  }
  const port = isFive ? bytes.readUInt16BE(bytes.length - 2) : bytes.readUInt16BE(2)
  asked.push(
    isFive
      ? bytes[3] === 3
        ? bytes.toString('latin1', 5, bytes.length - 2)
        : 'address'
      : bytes[4] === 0
        ? 'name'
        : 'address',
  )
  const onward = connect(port, '127.0.0.1', () => {
    socket.write(isFive ? Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 1]) : Buffer.from([0, 90, 0, 1, 127, 0, 0, 1]))
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
}

async function next(socket: Socket): Promise<Buffer> {
  const [chunk] = (await once(socket, 'data')) as [Buffer]
  return chunk
}

function proxyAt(port: number, kind: ProxyKind = 'http', user: string | null = null): ProxyServer {
  return { kind, host: '127.0.0.1', port, user, password: user === null ? null : new Secret('pw') }
}

function through(proxy: ProxyServer, change: Partial<Connection['proxies']> = {}): Connection {
  return {
    ...plainConnection,
    proxies: { ...plainConnection.proxies, http: proxy, https: proxy, ...change },
    tls: { ...plainConnection.tls, ca: testCertificate.cert },
    proxyTls: { verify: true, ca: testCertificate.cert },
  }
}

const request = (url: string, headers: WireRequest['headers'] = []): WireRequest => ({
  method: 'GET',
  url: new Secret(url),
  headers,
  body: null,
})

async function status(connection: Connection, url: string, route: 'as-given' | 'direct' = 'as-given') {
  const sent = await new NodeSender(connection, { totalMs: 3000 }).send(request(url), { route })
  return sent.kind === 'answered' ? sent.response.status : `${sent.reason}: ${sent.text}`
}

describe('an HTTP proxy', () => {
  test('reads plain HTTP itself, with the whole URL and its own credentials', async () => {
    const proxy = await startProxy(() => ok)
    expect(await status(through(proxyAt(proxy.port, 'http', 'me')), 'http://api.example.test/v1?q')).toBe(200)
    expect(proxy.received[0]?.toString()).toBe(
      'GET http://api.example.test/v1?q HTTP/1.1\r\nHost: api.example.test\r\nProxy-Authorization: Basic bWU6cHc=\r\n\r\n',
    )
  })

  test.each([false, true])('opens a tunnel for TLS, and never sees the request (itself over TLS: %s)', async (tls) => {
    const proxy = await startProxy(() => 'HTTP/1.1 200 Go\r\nX-Via: p\r\n\r\n', tls)
    const connection = through(proxyAt(proxy.port, tls ? 'https' : 'http', 'me'), { fields: [new Secret('X-P: 1')] })
    expect(await status(connection, `https://localhost:${secureOrigin.port}/secret`)).toBe(200)
    const seen = proxy.received[0]?.toString('latin1') ?? ''
    expect(
      seen.startsWith(
        `CONNECT localhost:${secureOrigin.port} HTTP/1.1\r\nHost: localhost:${secureOrigin.port}\r\nProxy-Authorization: Basic bWU6cHc=\r\nX-P: 1\r\n\r\n`,
      ),
    ).toBe(true)
    expect(seen).not.toContain('/secret')
    expect(secureOrigin.received[0]?.toString()).not.toMatch(/proxy/i)
  })

  test('opens a tunnel for plain HTTP when told to', async () => {
    const proxy = await startProxy(() => 'HTTP/1.1 200 Go\r\n\r\n')
    expect(await status(through(proxyAt(proxy.port), { tunnel: true }), `http://localhost:${origin.port}/`)).toBe(200)
    expect(origin.received).toHaveLength(1)
  })

  test.each([
    { says: 'HTTP/1.1 407 Auth\r\n\r\n', expected: /^proxy: the proxy 127.0.0.1:\d+ asks for credentials \(407\)$/ },
    { says: 'HTTP/1.1 503 No\r\n\r\n', expected: /^proxy: the proxy .* refused a tunnel to localhost:\d+ \(503\)$/ },
    { says: 'hello\r\n\r\n', expected: /^proxy: .* what is not HTTP/ },
    { says: '', expected: /^proxy: .* closed the connection instead of opening a tunnel$/ },
    { says: `HTTP/1.1 200 OK\r\nX: ${'y'.repeat(100_000)}`, expected: /^proxy: .* too large$/ },
  ])('that answers CONNECT with $says is named', async ({ says, expected }) => {
    const proxy = await startProxy(() => says)
    expect(await status(through(proxyAt(proxy.port)), `https://localhost:${secureOrigin.port}/`)).toMatch(expected)
    expect(secureOrigin.received).toHaveLength(0)
  })

  test('that is not there is a failure of the proxy', async () => {
    const { port } = origin
    await origin.close()
    expect(await status(through(proxyAt(port)), 'http://localhost/')).toMatch(
      /^proxy: the proxy 127.0.0.1:\d+ refused the connection/,
    )
    origin = await startRawServer(answer(ok))
  })

  test('is left out on the direct route, and what was meant for it too', async () => {
    const proxy = await startProxy(() => ok)
    const headers = [
      { name: 'Proxy-Authorization', value: new Secret('Basic x') },
      { name: 'X-A', value: new Secret('b') },
    ]
    const sender = new NodeSender(through(proxyAt(proxy.port, 'http', 'me')))
    await sender.send(request(`http://127.0.0.1:${origin.port}/`, headers), { route: 'direct' })
    expect(origin.received[0]?.toString()).toBe(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${origin.port}\r\nX-A: b\r\n\r\n`)
    expect(proxy.received).toHaveLength(0)
  })

  test('is left out for hosts that are excepted', async () => {
    const proxy = await startProxy(() => ok)
    expect(
      await status(through(proxyAt(proxy.port), { except: 'x.test, localhost' }), `http://localhost:${origin.port}/`),
    ).toBe(200)
    expect([proxy.received.length, origin.received.length]).toEqual([0, 1])
  })
})

describe('a SOCKS proxy', () => {
  test.each<{ kind: ProxyKind; user: string | null; asked: readonly string[] }>([
    { kind: 'socks5', user: null, asked: ['address'] },
    { kind: 'socks5h', user: null, asked: ['localhost'] },
    { kind: 'socks5h', user: 'me', asked: ['me pw', 'localhost'] },
    { kind: 'socks4', user: null, asked: ['address'] },
    { kind: 'socks4a', user: null, asked: ['name'] },
  ])('$kind as $user', async ({ kind, user, asked }) => {
    const seen: string[] = []
    const proxy = proxyAt(await startSocks(seen), kind, user)
    expect(await status(through(proxy), `https://localhost:${secureOrigin.port}/`)).toBe(200)
    expect(seen).toEqual(asked)
  })

  test('that breaks off, or never answers, is named', async () => {
    const broken = await startRawServer((socket) => socket.destroy())
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    others.push(broken, silent)
    const closing = createServer((socket) => void socket.on('data', () => socket.destroy())).listen(0, '127.0.0.1')
    await once(closing, 'listening')
    others.push(closing)
    const { port } = closing.address() as AddressInfo
    expect(await status(through(proxyAt(port, 'socks5h')), 'http://localhost/')).toMatch(
      /^proxy: .* did not connect to localhost:80$/,
    )
    const sender = new NodeSender(through(proxyAt((silent.address() as AddressInfo).port, 'socks5h')), { totalMs: 300 })
    expect(await sender.send(request('http://localhost/'))).toMatchObject({
      reason: expect.stringMatching(/timeout|proxy/),
    })
  })
})

test.each([
  ['api.example.com', 'example.com', true],
  ['api.example.com', '.example.com', true],
  ['example.com', '.example.com', true],
  ['badexample.com', 'example.com', false],
  ['API.EXAMPLE.COM.', 'other, example.com.', true],
  ['anything', '*', true],
  ['anything', 'x,*', false],
  ['anything', '', false],
  ['10.1.2.3', '10.0.0.0/8', true],
  ['10.1.2.3', '10.1.2.3', true],
  ['10.1.2.3', '1.2.3', false],
  ['11.1.2.3', '10.0.0.0/8', false],
  ['10.1.2.3', '10.0.0.0/99', false],
  ['::1', '[::1]', true],
  ['fd00::7', 'fd00::/8', true],
  ['host', 'host other', true],
] as const)('no proxy for %s by %s: %s', (host, except, expected) => {
  expect(isExcepted(host, except)).toBe(expected)
})
