import type { FastifyError } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Static } from 'typebox'
import type { Actor } from '../../model/actor.ts'
import type { Decision, VerifyRequest } from '../../verify/decision.ts'
import { readJson, readJsonText } from '../body.ts'
import { decisionText } from '../decision-text.ts'
import { problemOf } from '../edge.ts'
import type { Parts } from '../parts.ts'
import { problemBody, problemType, type Problem } from '../problem.ts'
import { styleFor } from '../refuse.ts'
import { keysVerify } from '../routes/keys.verify/route.ts'
import { verifyBody } from '../schemas/verify.ts'
import { verifyRequestOf } from '../views/decision.ts'

type Fields = Readonly<Record<string, string>>

/** Writes an answer to wherever its request came from. */
export interface Replier {
  /** `text` has `length` bytes as UTF-8. */
  reply(status: number, fields: Fields, text: string, length: number): void
}

const { method, url } = keysVerify
const schema = Compile(verifyBody)

const decided: Fields = { 'content-type': 'application/json; charset=utf-8' }
const refused: Fields = { 'content-type': problemType }
const unavailable: Fields = { 'content-type': problemType, 'retry-after': '2' }

/** One request to verify, from its body to its answer and what is counted and logged of it. */
export class Exchange {
  readonly #parts: Parts
  readonly #actor: Actor
  readonly #id: string
  readonly #replier: Replier
  readonly #startedAt = performance.now()

  constructor(parts: Parts, actor: Actor, id: string, replier: Replier) {
    this.#parts = parts
    this.#actor = actor
    this.#id = id
    this.#replier = replier
  }

  /** Takes a body as bytes, or as text where that was ASCII. Replies before it returns, where nothing has to be fetched. */
  decide(sent: Buffer | string): void {
    try {
      const body = typeof sent === 'string' ? readJsonText(sent) : readJson(sent)
      if (!schema.Check(body)) return this.#wrong(body)
      const request = verifyRequestOf(body as Static<typeof verifyBody>, this.#id)
      const found = this.#parts.verifier.verify(this.#actor.projectId, request)
      if (!(found instanceof Promise)) return this.#answer(found, request)
      found.then((late) => this.#answer(late, request)).catch((error: FastifyError) => this.#fail(error))
    } catch (error) {
      this.#fail(error as FastifyError)
    }
  }

  #answer(found: Decision, { keyspace, dryRun }: VerifyRequest): void {
    const { metrics, warned } = this.#parts
    const style = styleFor(this.#parts, found, { projectId: this.#actor.projectId, keyspace, dryRun })
    metrics.verified(found.code ?? 'ok')
    if (found.warnings.length > 0) warned(found)
    this.#reply(200, decided, decisionText(found, style))
  }

  #wrong(body: unknown): void {
    const validation = schema.Errors(body) as object as FastifyError['validation']
    this.#problem(problemOf({ validation, validationContext: 'body' } as FastifyError))
  }

  #fail(error: FastifyError): void {
    const problem = problemOf(error)
    if (problem.status >= 500) this.#parts.log.failure(error, { request_id: this.#id, route: url })
    this.#problem(problem)
  }

  #problem(problem: Problem): void {
    const text = JSON.stringify(problemBody(problem, this.#id))
    this.#reply(problem.status, problem.status === 503 ? unavailable : refused, text)
  }

  #reply(status: number, fields: Fields, text: string): void {
    this.#replier.reply(status, fields, text, Buffer.byteLength(text))
    const ms = performance.now() - this.#startedAt
    const { metrics, log } = this.#parts
    metrics.answered(method, url, status, ms / 1000)
    log.access({ id: this.#id, method, route: url, status, ms, project: this.#actor.projectId })
  }
}
