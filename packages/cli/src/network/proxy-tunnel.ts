import type { Duplex } from 'node:stream'
import type { ProxyRules, ProxyServer } from './connection.ts'
import { Failure, failureOf } from './failure.ts'
import { headEnd, parseStatus } from './head.ts'
import { basicField } from './proxy-fields.ts'
import { placeOf } from './target.ts'

/** Asks an HTTP proxy for a tunnel (RFC 9110, 9.3.6). Returns what the proxy said, for showing. */
export async function openTunnel(
  stream: Duplex,
  proxy: ProxyServer,
  server: { readonly host: string; readonly port: number },
  rules: ProxyRules,
  headBytes: number,
): Promise<Buffer> {
  stream.write(connectRequest(proxy, placeOf(server), rules))
  const said = await readHead(stream, proxy, headBytes)
  const status = parseStatus(said)
  if (status === null) throw new Failure('proxy', `the proxy ${placeOf(proxy)} answered with what is not HTTP/1.1`)
  if (status >= 200 && status < 300) return said
  const says = status === 407 ? 'asks for credentials (407)' : `refused a tunnel to ${placeOf(server)} (${status})`
  throw new Failure('proxy', `the proxy ${placeOf(proxy)} ${says}`)
}

function connectRequest(proxy: ProxyServer, authority: string, { fields }: ProxyRules): string {
  const basic = basicField(proxy)
  return [
    `CONNECT ${authority} HTTP/1.1`,
    `Host: ${authority}`,
    ...(basic === null ? [] : [`Proxy-Authorization: ${basic.reveal()}`]),
    ...fields.map((field) => field.reveal()),
    '',
    '',
  ].join('\r\n')
}

/** Reads to the end of the header section; bytes behind it go back to the stream. */
function readHead(stream: Duplex, proxy: ProxyServer, headBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0)
    const leave = (failure: Failure | null): void => {
      stream.off('data', take).off('end', lost).off('close', lost).off('error', broken)
      stream.pause()
      if (failure) reject(failure)
    }
    const lost = (): void =>
      leave(new Failure('proxy', `the proxy ${placeOf(proxy)} closed the connection instead of opening a tunnel`))
    const broken = (error: Error): void =>
      leave(new Failure('proxy', failureOf(error, `the proxy ${placeOf(proxy)}`).message))
    const take = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk])
      const end = headEnd(bytes, 0)
      if (end === null && bytes.length > headBytes)
        leave(new Failure('proxy', `the proxy ${placeOf(proxy)} sent a header section that is too large`))
      if (end === null) return
      leave(null)
      if (end < bytes.length) stream.unshift(bytes.subarray(end))
      resolve(bytes.subarray(0, end))
    }
    stream.on('data', take).once('end', lost).once('close', lost).once('error', broken)
  })
}
