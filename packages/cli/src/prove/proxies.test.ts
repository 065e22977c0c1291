import type { RecordingServer } from '@why401/testkit'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { answer, fine, holdsKey, kept, key, recording, recordingSecurely, refusal, why401 } from './test-bed.ts'

const proxyPassword = 'p9Xw4Lr7Tz2Qm'
const proxyPair = Buffer.from(`proxyuser:${proxyPassword}`).toString('base64')
const bearer = ['-H', `Authorization: Bearer ${key}`]

interface Tunnel {
  readonly port: number
  /** What clients said before the tunnel was open, one text for each connection. */
  readonly asked: readonly string[]
}

/** A proxy that only opens tunnels, whatever host is asked for, to one port of loopback. */
async function tunnel(to: number): Promise<Tunnel> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', (head: Buffer) => {
      asked.push(head.toString('latin1'))
      const onward = connect(to, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        socket.pipe(onward).pipe(socket)
      })
      sockets.add(onward.on('error', () => socket.destroy()))
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  kept({
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  return { port: (server.address() as AddressInfo).port, asked }
}

function proxyUser(server: RecordingServer): string {
  return server.bytes().toString().toLowerCase()
}

test('a CONNECT carries no key, and the proxy’s credentials go no further', async () => {
  const target = await recordingSecurely(() => refusal())
  const proxy = await tunnel(target.port)
  const url = 'https://api.orders.example/v1'
  await why401(['curl', '-k', '-x', `http://proxyuser:${proxyPassword}@127.0.0.1:${proxy.port}`, ...bearer, url])
  expect(proxy.asked.length).toBeGreaterThan(1)
  expect(proxy.asked.every((head) => head.startsWith('CONNECT api.orders.example:443 HTTP/1.1\r\n'))).toBe(true)
  expect(proxy.asked.every((head) => head.includes(`Proxy-Authorization: Basic ${proxyPair}`))).toBe(true)
  expect(holdsKey(proxy.asked.join(''))).toBe(false)
  expect(holdsKey(target.bytes())).toBe(true)
  expect(proxyUser(target)).not.toContain('proxy-')
  expect(holdsKey(target.bytes(), proxyPassword)).toBe(false)
})

const relayed = (proxy: RecordingServer): string[] => [
  '-x',
  `http://127.0.0.1:${proxy.port}`,
  '--proxy-user',
  `proxyuser:${proxyPassword}`,
  '--proxy-header',
  'X-Proxy-Ticket: t5Vb8Nm2Kc',
]

describe('a proxy that relays plain HTTP', () => {
  test('gets requests to the target only, and its own credentials are left out on the direct way', async () => {
    const target = await recording(() => refusal())
    const proxy = await recording(() => refusal())
    await why401(['curl', ...relayed(proxy), ...bearer, `${target.url}/v1`])
    expect(proxy.requests.length).toBeGreaterThan(1)
    expect(proxy.requests.every(({ requestLine }) => requestLine.includes(` ${target.url}/v1`))).toBe(true)
    expect(target.requests.length).toBeGreaterThan(0)
    expect(proxyUser(target)).not.toContain('proxy')
    expect(target.bytes().toString()).not.toContain('t5Vb8Nm2Kc')
    expect(holdsKey(target.bytes(), proxyPassword)).toBe(false)
  })

  test('gets no key for another site that it redirects to', async () => {
    const proxy = await recording(({ requestLine }) =>
      requestLine.includes('collector.example') ? fine : answer(302, { Location: 'http://collector.example/next' }),
    )
    await why401(['curl', '-sL', ...relayed(proxy), ...bearer, '-H', `Orders: ${key}`, 'http://api.orders.example/v1'])
    const abroad = proxy.requests.filter(({ requestLine }) => requestLine.includes('collector.example'))
    expect(abroad).toHaveLength(1)
    expect(holdsKey(JSON.stringify(abroad))).toBe(false)
  })
})

test('proxies of the environment are used, except where no_proxy says so', async () => {
  const target = await recording(() => refusal())
  const proxy = await recording(() => refusal())
  const http_proxy = `http://127.0.0.1:${proxy.port}`
  await why401(['curl', ...bearer, `${target.url}/v1`], { env: { http_proxy, no_proxy: '127.0.0.1' } })
  expect(proxy.requests).toEqual([])
  await why401(['curl', ...bearer, `${target.url}/v1`], { env: { http_proxy } })
  expect(proxy.requests.length).toBeGreaterThan(0)
})
