import { createServer, type AddressInfo, type Socket } from 'node:net'
import { closing } from './recording-server.ts'

export interface HostileServer {
  /** `http://127.0.0.1:port` */
  readonly url: string
  /** Connections open now: none once the client has given up. */
  readonly open: () => number
  /** Bytes that were taken off its hands: a client that keeps reading is seen by it. */
  readonly sent: () => number
  readonly close: () => Promise<void>
}

/** What is done with a connection once the first bytes of a request are there. */
type Behaviour = (socket: Socket, url: string) => void

const chunk = Buffer.alloc(64 * 1024, 'a')

/** Ways in which a server does harm without breaking off. Each must end in a clear message, in bounded time and memory. */
const behaviours = {
  'never answers': () => {},
  'drips a byte a second': (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n'),
  'drips its body': (socket) => {
    socket.write('HTTP/1.1 401 Unauthorized\r\nContent-Length: 1000000\r\n\r\n')
    drip(socket, 'a'.repeat(1_000_000))
  },
  'sends an endless body': (socket) => {
    socket.write('HTTP/1.1 401 Unauthorized\r\nContent-Type: text/plain\r\n\r\n')
    flood(socket)
  },
  'promises ten gigabytes': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n')
    flood(socket)
  },
  'sends an endless header': (socket) => {
    socket.write('HTTP/1.1 401 Unauthorized\r\nX-Long: ')
    flood(socket)
  },
  'sends header lines without end': (socket) => {
    socket.write('HTTP/1.1 401 Unauthorized\r\n')
    flood(socket, Buffer.from('X-Line: a\r\n'.repeat(4096)))
  },
  'redirects in a circle': (socket, url) => {
    socket.end(`HTTP/1.1 302 Found\r\nLocation: ${url}/again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
  },
  'redirects ever deeper': (socket, url) => {
    const deeper = Math.random().toString(36).slice(2)
    socket.end(
      `HTTP/1.1 307 Temporary Redirect\r\nLocation: ${url}/${deeper}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    )
  },
  'speaks no HTTP': (socket) => {
    socket.end('\u0000\u0001SSH-2.0-OpenSSH_9.2\r\nnothing of this is HTTP\r\n\r\n')
  },
  'sends a broken status line': (socket) => {
    socket.end('HTTP/1.1 abc Maybe\r\nContent-Length: 0\r\n\r\n')
  },
  'sends a broken chunk size': (socket) => {
    socket.end('HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbody\r\n0\r\n\r\n')
  },
  'sends two lengths': (socket) => {
    socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 3\r\nContent-Length: 30\r\n\r\nabcdefghij')
  },
  'sends interim answers without end': (socket) =>
    flood(socket, Buffer.from('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(512))),
  'breaks off in the header': (socket) => {
    socket.end('HTTP/1.1 401 Unauth')
  },
  'breaks off in the body': (socket) => {
    socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 100\r\n\r\n{"error":')
  },
  'hangs up': (socket) => {
    socket.resetAndDestroy()
  },
  'sends terminal escapes': (socket) => {
    const body = '\u001b]0;owned\u0007\u001b[2J\u001b[31mInvalid API key\u001b[0m'
    socket.end(
      `HTTP/1.1 401 Unauthorized\r\nX-Note: \u001b[2J\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    )
  },
} satisfies Record<string, Behaviour>

export type Hostility = keyof typeof behaviours

export const hostilities = Object.keys(behaviours) as readonly Hostility[]

export async function startHostileServer(kind: Hostility): Promise<HostileServer> {
  const sockets = new Set<Socket>()
  let sent = 0
  let url = ''
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      sent += socket.bytesWritten
      sockets.delete(socket)
    })
    socket.on('error', () => socket.destroy())
    socket.once('data', () => behaviours[kind](socket, url))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    open: () => sockets.size,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, sent),
    close: () => closing(server, sockets),
  }
}

/** As fast as the client takes it, never more than one piece ahead. */
function flood(socket: Socket, piece: Buffer = chunk): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece)) if (socket.writableLength > piece.length) break
    if (!socket.destroyed) socket.once('drain', more)
  }
  more()
}

function drip(socket: Socket, text: string): void {
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed || at >= text.length) clearInterval(timer)
    else socket.write(text.charAt(at++))
  }, 1000)
  socket.once('close', () => clearInterval(timer))
}
