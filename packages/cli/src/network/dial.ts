import type { Route } from '@why401/core'
import type { Duplex } from 'node:stream'
import { chooseProxy, speaksHttp } from './choose-proxy.ts'
import type { Connection, ProxyServer } from './connection.ts'
import { Failure } from './failure.ts'
import type { Lifeline } from './lifeline.ts'
import { openTunnel } from './proxy-tunnel.ts'
import { secure } from './secure.ts'
import { openSocks } from './socks.ts'
import { connectToOf, openTcp, type Server } from './tcp.ts'
import type { Target } from './target.ts'

/** A stream on which a request to the target can be written. */
export interface Line {
  readonly stream: Duplex
  /** The HTTP proxy that reads the request itself, and so needs the whole URL in it. */
  readonly relay: ProxyServer | null
  /** What a proxy said when it opened a tunnel. */
  readonly said: Buffer
  /** Address at the other end of the TCP connection. */
  readonly peer: string | null
  /** Milliseconds since the epoch. */
  readonly connectedAt: number
  readonly securedAt: number | null
}

export interface DialOptions {
  readonly route: Route
  readonly headBytes: number
  readonly timeout: number
}

const none = Buffer.alloc(0)

export async function dial(
  target: Target,
  connection: Connection,
  life: Lifeline,
  options: DialOptions,
): Promise<Line> {
  const proxy = chooseProxy(target, connection, options.route)
  const redirected = connectToOf(target, connection)
  const server = redirected ?? { host: target.host, port: target.port }
  const socket = proxy === null ? await openTcp(server, connection, life) : await openProxy(proxy, connection, life)
  const connectedAt = Date.now()
  const peer = 'remoteAddress' in socket ? String(socket.remoteAddress) : null
  const isTunnel = target.isSecure || connection.proxies.tunnel || redirected !== null
  const isRelay = proxy !== null && speaksHttp(proxy) && !isTunnel
  const said = proxy === null || isRelay ? none : await passProxy(socket, proxy, server, connection, options)
  const stream = target.isSecure ? await secure(socket, target, connection.tls, life) : socket
  return {
    stream,
    relay: isRelay ? proxy : null,
    said,
    peer,
    connectedAt,
    securedAt: target.isSecure ? Date.now() : null,
  }
}

/** Whatever fails on the way to the proxy is the proxy's failure. */
async function openProxy(proxy: ProxyServer, connection: Connection, life: Lifeline): Promise<Duplex> {
  try {
    // Rules for the server's own addresses do not concern the proxy.
    const socket = await openTcp(proxy, { ...connection, unixSocket: null }, life)
    return proxy.kind === 'https' ? await secure(socket, proxy, connection.proxyTls, life) : socket
  } catch (error) {
    throw error instanceof Failure && error.reason !== 'aborted'
      ? new Failure('proxy', `the proxy ${error.message}`)
      : error
  }
}

async function passProxy(
  socket: Duplex,
  proxy: ProxyServer,
  server: Server,
  connection: Connection,
  { headBytes, timeout }: DialOptions,
): Promise<Buffer> {
  if (speaksHttp(proxy)) return await openTunnel(socket, proxy, server, connection.proxies, headBytes)
  await openSocks(socket as import('node:net').Socket, proxy, server, connection, timeout)
  return none
}
