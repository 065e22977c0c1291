import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { FastifyError } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Static } from 'typebox'
import type { Actor } from '../model/actor.ts'
import type { Decision } from '../verify/decision.ts'
import { isTracing } from '../observe/traces.ts'
import { RequestIds } from '../verify/request-ids.ts'
import { identifyAtOnce } from './authenticate.ts'
import { decisionText } from './decision-text.ts'
import { readJson } from './body.ts'
import { problemOf } from './edge.ts'
import type { Parts } from './parts.ts'
import { problemBody, problemType, type Problem } from './problem.ts'
import { styleFor } from './refuse.ts'
import { keysVerify } from './routes/keys.verify/route.ts'
import { verifyBody } from './schemas/verify.ts'
import { verifyRequestOf } from './views/decision.ts'
import { createEdge } from './wire/create-edge.ts'

const { method, url, bodyLimit = 0 } = keysVerify
const jsonType = 'application/json; charset=utf-8'

/**
 * Answers `POST /v1/keys/verify` in front of the framework: most requests are this one, and routing, hooks and replies made
 * for any request cost more than the decision. Whatever is not plainly such a request goes on to the framework before its body is
 * read: another credential than a root key that may verify, another type, no length, too long.
 */
export class DirectVerify {
  readonly #parts: Parts
  readonly #requestIds = new RequestIds()
  readonly #body = Compile(verifyBody)
  /** Spans are made by the framework's hooks: where they are taken, all goes through it. */
  #isOff = isTracing()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Makes the server of the application. */
  serve(rest: RequestListener): Server {
    return createEdge((request, response) => {
      if (request.url !== url || request.method !== method || !this.#take(request, response)) rest(request, response)
    })
  }

  /** From now on the framework answers everything: it tells connections to close. */
  stop(): void {
    this.#isOff = true
  }

  #take(request: IncomingMessage, response: ServerResponse): boolean {
    const { headers } = request
    const length = Number(headers['content-length'])
    if (this.#isOff || !(length > 0 && length <= bodyLimit) || headers.expect !== undefined) return false
    if (headers['content-type'] !== 'application/json' || headers['content-encoding'] !== undefined) return false
    const actor = identifyAtOnce(this.#parts, request, 'keys:verify')
    if (!actor) return false
    new Exchange(this.#parts, this.#body, actor, this.#requestIds.next(), response).read(request, length)
    return true
  }
}

type Body = Static<typeof verifyBody>

interface Compiled {
  Check(value: unknown): boolean
  Errors(value: unknown): readonly object[]
}

/** One request and its answer. */
class Exchange {
  readonly #parts: Parts
  readonly #schema: Compiled
  readonly #actor: Actor
  readonly #id: string
  readonly #response: ServerResponse
  readonly #startedAt = performance.now()
  #bytes: Buffer | null = null

  constructor(parts: Parts, schema: Compiled, actor: Actor, id: string, response: ServerResponse) {
    this.#parts = parts
    this.#schema = schema
    this.#actor = actor
    this.#id = id
    this.#response = response
  }

  /** The parser has made sure that no more than `length` bytes come. */
  read(request: IncomingMessage, length: number): void {
    request.on('data', (part: Buffer) => {
      this.#bytes = this.#bytes ? Buffer.concat([this.#bytes, part]) : part
      if (this.#bytes.length === length) this.#decide(this.#bytes)
    })
  }

  #decide(bytes: Buffer): void {
    try {
      const body = readJson(bytes)
      if (!this.#schema.Check(body)) return this.#wrong(body)
      const request = verifyRequestOf(body as Body, this.#id)
      const found = this.#parts.verifier.verify(this.#actor.projectId, request)
      const { keyspace } = request
      if (!(found instanceof Promise)) return this.#answer(found, keyspace)
      found.then((late) => this.#answer(late, keyspace)).catch((error: FastifyError) => this.#fail(error))
    } catch (error) {
      this.#fail(error as FastifyError)
    }
  }

  #answer(found: Decision, keyspace: string | undefined): void {
    const { metrics, warned } = this.#parts
    const style = styleFor(this.#parts, found, this.#actor.projectId, keyspace)
    metrics.verified(found.code ?? 'ok')
    if (found.warnings.length > 0) warned(found)
    this.#write(200, jsonType, decisionText(found, style))
  }

  #wrong(body: unknown): void {
    const validation = this.#schema.Errors(body) as FastifyError['validation']
    this.#problem(problemOf({ validation, validationContext: 'body' } as FastifyError))
  }

  #fail(error: FastifyError): void {
    const problem = problemOf(error)
    if (problem.status >= 500) this.#parts.log.failure(error, { request_id: this.#id, route: url })
    this.#problem(problem)
  }

  #problem(problem: Problem): void {
    if (problem.status === 503) this.#response.setHeader('retry-after', '2')
    this.#response.setHeader('cache-control', 'no-store')
    this.#write(problem.status, problemType, JSON.stringify(problemBody(problem, this.#id)))
  }

  #write(status: number, type: string, text: string): void {
    const length = Buffer.byteLength(text)
    this.#response.writeHead(status, { 'content-type': type, 'content-length': length })
    // The same bytes where all are ASCII, and copied rather than encoded.
    this.#response.end(text, length === text.length ? 'latin1' : 'utf8')
    const ms = performance.now() - this.#startedAt
    const { metrics, log } = this.#parts
    metrics.answered(method, url, status, ms / 1000)
    log.access({ id: this.#id, method, route: url, status, ms, project: this.#actor.projectId })
  }
}
