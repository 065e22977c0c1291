import { createServer, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Socket } from 'node:net'
import { RequestIds } from '../../verify/request-ids.ts'
import { answerAndEnd, answerRaw } from './answer-raw.ts'
import { endAfter, isEnding } from './connections.ts'
import { malformed } from './malformed.ts'

/** Longer than load balancers keep an idle connection, so that it is they who close it. */
export const keepAliveMs = 72_000

/** Milliseconds in which a header section, and a whole request, has to be there. */
const times = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 }

/** A server that hands on nothing that could be read as another request by somebody else, and answers all the rest with problems. */
export function createEdge(listener: RequestListener): Server {
  const requestIds = new RequestIds()
  const server = createServer(
    { ...times, keepAliveTimeout: keepAliveMs, requireHostHeader: false },
    (request, response) => {
      if (isEnding(request.socket)) return
      const problem = malformed(request)
      if (problem) return answerAndEnd(response, problem, requestIds.next())
      // Node reads nothing behind a request to speak another protocol, and this server speaks none
      if (request.headers.upgrade !== undefined) endAfter(response)
      listener(request, response)
    },
  )
  server.maxHeadersCount = 0
  server.on('checkExpectation', (_request, response) =>
    answerAndEnd(response, { status: 417, detail: 'Only 100-continue can be expected.' }, requestIds.next()),
  )
  server.on('connect', (_request, socket: Duplex) =>
    answerRaw(socket as Socket, { status: 405, detail: 'This is no proxy.' }),
  )
  return server
}
