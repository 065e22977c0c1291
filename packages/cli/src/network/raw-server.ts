import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { testCertificate } from './test-certificate.ts'

/** For tests: a server on this machine that speaks bytes, and remembers those it got. */
export interface RawServer {
  readonly port: number
  /** What each connection sent so far, in the order in which they came. */
  readonly received: readonly Buffer[]
  /** Connections that are open now. */
  readonly open: () => number
  readonly close: () => Promise<void>
}

/** What is done once a whole header section has come. @param bytes what the connection sent so far. */
export type Behaviour = (socket: Socket, bytes: Buffer) => void

export const answer =
  (text: string): Behaviour =>
  (socket) =>
    void socket.end(text)

export const twoParts =
  (head: string, body: Buffer): Behaviour =>
  (socket) => {
    socket.write(head)
    socket.end(body)
  }

/** Says the same again and again, slowly. */
export const every =
  (ms: number, text: string): Behaviour =>
  (socket) => {
    const timer = setInterval(() => socket.write(text), ms)
    socket.on('close', () => clearInterval(timer))
  }

/** Says the same again and again, as fast as it is read. */
export const endless =
  (head: string, piece: string): Behaviour =>
  (socket) => {
    const more = (): void => {
      while (!socket.destroyed && socket.write(piece));
    }
    socket.on('drain', more).write(head)
    more()
  }

export async function startRawServer(behave: Behaviour, options: { readonly tls?: boolean } = {}): Promise<RawServer> {
  const received: Buffer[] = []
  const sockets = new Set<Socket>()
  const serve = (socket: Socket): void => {
    const at = received.push(Buffer.alloc(0)) - 1
    let isAnswered = false
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    socket.on('data', (chunk: Buffer) => {
      const bytes = Buffer.concat([received[at] ?? Buffer.alloc(0), chunk])
      received[at] = bytes
      if (isAnswered || !bytes.includes('\r\n\r\n')) return
      isAnswered = true
      behave(socket, bytes)
    })
  }
  const server = options.tls === true ? createTlsServer(testCertificate, serve) : createServer(serve)
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    received,
    open: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
