import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** One request as it came over the wire. */
export interface Recorded {
  /** Lower-case, without port; empty where the field is missing. */
  readonly host: string
  readonly requestLine: string
  /** Field lines in order, names and values as they came. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

export interface RecordingServer {
  /** `http://127.0.0.1:port`, or `https:` where it has a certificate. */
  readonly url: string
  readonly port: number
  /** Everything that came, in order. */
  readonly requests: readonly Recorded[]
  /** For one host name, where several lead here. */
  readonly to: (host: string) => readonly Recorded[]
  /** Every byte of every connection, also those that were no HTTP. */
  readonly bytes: () => Buffer
  /** Number of connections that were ever made, and that are open now. */
  readonly connections: () => { readonly made: number; readonly open: number }
  readonly close: () => Promise<void>
}

/** Raw bytes of an answer, for the request and how many came before it. */
export type Script = (request: Recorded, before: number) => string

const empty: Script = () => 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'

/** PEM. */
export interface ServerCertificate {
  readonly cert: string
  readonly key: string
}

/** A loopback server on bare TCP that keeps all it is sent: what must not arrive can be searched for in every byte. */
export async function startRecordingServer(
  script: Script = empty,
  certificate: ServerCertificate | null = null,
): Promise<RecordingServer> {
  const requests: Recorded[] = []
  const chunks: Buffer[] = []
  const sockets = new Set<Socket>()
  let made = 0
  const serve = (socket: Socket): void => {
    made++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    record(socket, chunks, (request) => {
      requests.push(request)
      socket.write(script(request, requests.length - 1))
    })
  }
  const server = certificate ? createTlsServer(certificate, serve) : createServer(serve)
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    requests,
    to: (host) => requests.filter((request) => request.host === host),
    bytes: () => Buffer.concat(chunks),
    connections: () => ({ made, open: sockets.size }),
    close: () => closing(server, sockets),
  }
}

/** Ends every connection first: a server waits for them otherwise. */
export function closing(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy()
  return new Promise((resolve) => void server.close(() => resolve()))
}

/** First byte of a TLS handshake (RFC 8446, section 5.1): a server of plain HTTP ends such a connection and does not wait. */
const handshake = 0x16

function record(socket: Socket, chunks: Buffer[], take: (request: Recorded) => void): void {
  let pending = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    if (pending.length === 0 && chunk[0] === handshake) return void socket.destroy()
    pending = Buffer.concat([pending, chunk])
    for (let read = firstRequest(pending); read; read = firstRequest(pending)) {
      pending = pending.subarray(read.length)
      take(read.request)
    }
  })
}

/** The first whole request and its length in bytes; bodies are those that `Content-Length` tells. */
function firstRequest(bytes: Buffer): { readonly request: Recorded; readonly length: number } | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [requestLine = '', ...lines] = bytes.toString('utf8', 0, end).split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
  })
  const field = (name: string): string => headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? ''
  const length = end + 4 + Number(field('content-length') || 0)
  if (bytes.length < length) return null
  const host = field('host').toLowerCase().replace(/:\d+$/, '')
  return { request: { host, requestLine, headers, body: bytes.toString('utf8', end + 4, length) }, length }
}
