import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Problem } from '../problem.ts'
import { answerRaw } from './answer-raw.ts'
import { isAnswered } from './connections.ts'

/** Node keeps the answer under way there, and looks at it itself before it writes to a connection that it cannot read on. */
interface InUse extends Socket {
  readonly _httpMessage?: ServerResponse | null
}

const problems: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: 'The header section is too large.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, detail: 'The extensions of a chunk are too large.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request did not arrive in time.' },
}

const noHttp: Problem = { status: 400, detail: 'The request cannot be read as HTTP.' }

/**
 * Answers bytes that are no HTTP request, once. Where the answer to an earlier request is under way, another one would be taken for that, so
 * the connection just ends behind it; and a request that was refused before its body came has its answer.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: InUse): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
  const { _httpMessage: current } = socket
  if (current?.req.complete) return void current.once('finish', () => socket.destroySoon())
  if (current?.headersSent || isAnswered(socket)) return void socket.destroy()
  answerRaw(socket, problems[error.code ?? ''] ?? noHttp)
}
