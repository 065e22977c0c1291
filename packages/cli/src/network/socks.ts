import { lookup } from 'node:dns/promises'
import { isIP, type Socket } from 'node:net'
import type { Connection, ProxyServer } from './connection.ts'
import { Failure, failureOf } from './failure.ts'
import type { Server } from './tcp.ts'
import { placeOf } from './target.ts'

/** Asks a SOCKS proxy on `socket` to connect on to the server; the socket then leads there. */
export async function openSocks(
  socket: Socket,
  proxy: ProxyServer,
  server: Server,
  { family }: Connection,
  timeout: number,
): Promise<void> {
  const { SocksClient } = await import('socks')
  // The `h` and `a` variants leave the name to the proxy, the others find the address here.
  const resolvesHere = proxy.kind === 'socks5' || proxy.kind === 'socks4'
  const host = resolvesHere && isIP(server.host) === 0 ? await addressOf(server.host, proxy, family) : server.host
  try {
    await SocksClient.createConnection({
      proxy: {
        host: proxy.host,
        port: proxy.port,
        type: proxy.kind.startsWith('socks4') ? 4 : 5,
        ...(proxy.user === null ? {} : { userId: proxy.user, password: proxy.password?.reveal() ?? '' }),
      },
      command: 'connect',
      destination: { host, port: server.port },
      existing_socket: socket,
      timeout,
    })
  } catch {
    // The package's messages may repeat what was sent to the proxy.
    throw new Failure('proxy', `the proxy ${placeOf(proxy)} did not connect to ${placeOf(server)}`)
  }
}

async function addressOf(host: string, { kind }: ProxyServer, family: 4 | 6 | null): Promise<string> {
  try {
    return (await lookup(host, { family: kind === 'socks4' ? 4 : (family ?? 0) })).address
  } catch (error) {
    throw failureOf(error, host)
  }
}
