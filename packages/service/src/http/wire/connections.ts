import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

const ending = new WeakSet<Socket>()
const early = new WeakMap<Socket, IncomingMessage>()

/**
 * Ends the connection behind this answer. Node goes on handing out what stands behind the request in the same bytes; nothing of that may be
 * done (RFC 9112 section 9.6).
 */
export function endAfter(response: ServerResponse): void {
  response.setHeader('connection', 'close')
  ending.add(response.req.socket)
}

export const isEnding = (socket: Socket): boolean => ending.has(socket)

/** Keeps in mind a request that was answered before all of it was there. */
export function answeredEarly(request: IncomingMessage): void {
  early.set(request.socket, request)
}

/** Whether the request that is arriving has its answer already. */
export const isAnswered = (socket: Socket): boolean => early.get(socket)?.complete === false
