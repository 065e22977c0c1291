import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../model/actor.ts'
import { Readable } from 'node:stream'
import type { Answer, ProblemAnswer, RefusedAnswer, StreamAnswer } from './answer.ts'
import { authenticateHook, nobody } from './authenticate.ts'
import { documentOf } from './document.ts'
import type { Parts } from './parts.ts'
import { problemBody, problemType } from './problem.ts'
import { writeRefusal } from './refuse.ts'
import type { Route } from './route.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null
    /** The bytes of the body, on routes that ask for them. */
    bytes: Buffer | null
  }
  interface FastifyContextConfig {
    rawBody?: boolean
    form?: boolean
  }
}

function write(reply: FastifyReply, answer: Answer | ProblemAnswer | RefusedAnswer | StreamAnswer): void {
  if ('refusal' in answer) return writeRefusal(reply, answer.refusal)
  if (answer.headers) void reply.headers(answer.headers)
  if ('stream' in answer) return void reply.send(Readable.from(answer.stream))
  if (!('problem' in answer)) return void reply.code(answer.status).send(answer.body)
  const { problem } = answer
  void reply.code(problem.status).type(problemType).send(problemBody(problem, reply.request.id))
}

/** Registers a route: its schemas, its access, and a handler that writes what the route answers. */
export function register(app: FastifyInstance, parts: Parts, route: Route): void {
  const onRequest = authenticateHook(parts, route.access)
  const call = (request: FastifyRequest) => ({
    parts,
    actor: request.actor ?? nobody,
    params: request.params,
    query: request.query,
    body: request.body,
    request,
    requestId: request.id,
    now: parts.clock(),
  })
  app.route({
    method: route.method,
    url: route.url,
    schema: documentOf(route),
    config: { rawBody: route.rawBody ?? false, form: route.form ?? false, ownPages: route.ownPages ?? false },
    ...(route.bodyLimit ? { bodyLimit: route.bodyLimit } : {}),
    ...(onRequest ? { onRequest } : {}),
    handler: (request, reply) => {
      const answer = route.handle(call(request) as never)
      if (answer instanceof Promise) answer.then((late) => write(reply, late)).catch((error) => void reply.send(error))
      else write(reply, answer)
    },
  })
}
