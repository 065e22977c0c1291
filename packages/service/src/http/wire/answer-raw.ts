import { STATUS_CODES, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { problemBody, problemType, type Problem } from '../problem.ts'
import { endAfter } from './connections.ts'

/** For so long what a client still sends is read and dropped: a reset would take the answer away from it (RFC 9112 section 9.6). */
const lingerMs = 1000

/** Ends a connection whose bytes can no longer be told apart into requests. Written by hand: there is no request that this answers. */
export function answerRaw(socket: Socket, problem: Problem): void {
  const body = JSON.stringify(problemBody(problem, 'none'))
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\nContent-Type: ${problemType}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  )
  socket.resume()
  setTimeout(() => socket.destroy(), lingerMs).unref()
}

/** Answers a request that goes no further, and ends its connection. */
export function answerAndEnd(response: ServerResponse, problem: Problem, requestId: string): void {
  const body = JSON.stringify(problemBody(problem, requestId))
  endAfter(response)
  response.writeHead(problem.status, {
    'content-type': problemType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}
