import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (body: { readonly key?: string }) => string | Promise<string>

/** `node:http` and nothing more: parses the body, and answers what is said of it. */
export async function serveBare(answer: Answer): Promise<{ readonly url: string; close(): Promise<void> }> {
  const type = 'application/json; charset=utf-8'
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const text = answer(JSON.parse(Buffer.concat(parts).toString()) as object)
      if (typeof text === 'string') write(text)
      else void text.then(write)
    })
    const write = (text: string): void => {
      response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) })
      response.end(text)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => void (server.close(() => resolve()), server.closeAllConnections()))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
