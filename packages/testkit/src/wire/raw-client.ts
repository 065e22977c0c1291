import type { WireRequest } from '@why401/core'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Surroundings } from '../servers/surroundings.ts'

export interface RawAnswer {
  readonly status: number
  /** Status line and header section. */
  readonly head: string
  readonly body: string
}

const within = 10_000
const largest = 4 * 1024 * 1024

/**
 * Puts a request on a socket byte for byte and reads one answer; follows nothing and adds only `Host`, `Content-Length`
 * and, towards a proxy, the absolute address. For checking servers, independent of the program that is tested on them.
 */
export async function sendRaw(request: WireRequest, surroundings: Surroundings): Promise<RawAnswer> {
  const url = new URL(request.url.reveal())
  const socket = await open(url, surroundings)
  try {
    socket.write(serialized(request, url, surroundings.proxy !== null))
    return await answer(socket, request.method)
  } finally {
    socket.destroy()
  }
}

async function open(url: URL, { proxy, connectTo, certificate }: Surroundings): Promise<Socket> {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const target =
    proxy === null ? (connectTo[`${url.hostname}:${port}`] ?? `${url.hostname}:${port}`) : new URL(proxy).host
  const split = target.lastIndexOf(':')
  const socket = connect(Number(target.slice(split + 1)), target.slice(0, split))
  await ready(socket, 'connect')
  if (url.protocol !== 'https:') return socket
  const secure = connectTls({ socket, servername: url.hostname, ...(certificate === null ? {} : { ca: certificate }) })
  await ready(secure, 'secureConnect')
  return secure
}

function ready(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve())
    socket.once('error', reject)
  })
}

/** The address as written, not as a URL parser would spell it. */
function serialized({ method, url, headers, body }: WireRequest, parsed: URL, isProxied: boolean): Buffer {
  const written = url.reveal().replace(/#.*$/s, '')
  const path = written.replace(/^[a-z]+:\/\/[^/?]*/i, '')
  const target = isProxied ? written : path.startsWith('/') ? path : `/${path}`
  const has = (name: string): boolean => headers.some((field) => field.name.toLowerCase() === name)
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...(has('host') ? [] : [`Host: ${parsed.host}`]),
    ...headers.map(({ name, value }) => `${name}: ${value.reveal()}`),
    ...(body === null || has('content-length') ? [] : [`Content-Length: ${body.length}`]),
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8'), body ?? Buffer.alloc(0)])
}

function answer(socket: Socket, method: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0)
    const timer = setTimeout(() => reject(new Error('no answer in time')), within)
    const finish = (isEnded: boolean): void => {
      const read = parsed(bytes.toString('latin1'), method, isEnded)
      if (!read && !isEnded && bytes.length < largest) return
      clearTimeout(timer)
      if (read) resolve(read)
      else reject(new Error('the connection ended before an answer came'))
    }
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk])
      finish(false)
    })
    socket.once('end', () => finish(true))
    socket.once('error', () => finish(true))
  })
}

/** One whole answer, null while there is more to come; interim answers (1xx) are passed over. */
function parsed(text: string, method: string, isEnded: boolean): RawAnswer | null {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = text.slice(0, end)
  const rest = text.slice(end + 4)
  const status = Number(/^HTTP\/\d\.\d (\d{3})/.exec(head)?.[1])
  if (status < 200) return parsed(rest, method, isEnded)
  const done = { status, head, body: rest }
  if (isEnded || method === 'HEAD' || status === 204 || status === 304) return done
  if (/^transfer-encoding:.*chunked/im.test(head)) return /(?:^|\r\n)0\r\n(?:.+\r\n)*\r\n$/.test(rest) ? done : null
  const length = /^content-length: *(\d+)/im.exec(head)?.[1]
  return length !== undefined && rest.length >= Number(length) ? done : null
}
