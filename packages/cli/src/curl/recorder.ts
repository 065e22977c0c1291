import type { Socket } from 'node:net'
import { startRawServer, type RawServer } from '../network/raw-server.ts'

/**
 * For tests: a server that takes whole requests, through a tunnel to itself too. It gives its answers in turn, and `ok`
 * where none is given.
 */
export function startRecorder(...answers: readonly string[]): Promise<RawServer> {
  let count = 0
  return startRawServer((socket, first) => {
    const answer = answers[count++ % answers.length] ?? 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'
    let bytes = first
    if (/^expect: 100-continue\r$/im.test(headOf(bytes))) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
    if (headOf(bytes).startsWith('CONNECT ')) {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      socket.once('data', () => socket.end(answer))
      return
    }
    const check = (): void => {
      if (isWhole(bytes)) end(socket, answer)
    }
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk])
      check()
    })
    check()
  })
}

function end(socket: Socket, answer: string): void {
  if (!socket.writableEnded) socket.end(answer)
}

export function headOf(bytes: Buffer): string {
  return bytes.toString('utf8', 0, bytes.indexOf('\r\n\r\n') + 4)
}

function isWhole(bytes: Buffer): boolean {
  const head = headOf(bytes)
  const body = bytes.subarray(Buffer.byteLength(head))
  if (/^transfer-encoding: chunked\r$/im.test(head)) return body.includes('0\r\n\r\n')
  return body.length >= Number(/^content-length: *(\d+)\r$/im.exec(head)?.[1] ?? 0)
}
