import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BadCursor, StoreConflict } from '../store/store.ts'
import { PermissionQueryError } from '../verify/queries.ts'
import { HttpError } from './http-error.ts'
import { isPage, sendDashboard } from './pages.ts'
import type { Parts } from './parts.ts'
import { problemBody, problemType, type Problem } from './problem.ts'
import { faultsOf } from './validation.ts'
import { endAfter } from './wire/connections.ts'
import { answerUnreadable } from './wire/unreadable.ts'

/** What the framework finds wrong with a request, in our words; the status is its own. */
const framework: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too large.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The media type of the body is not one that this route takes.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'Content-Length does not fit the body.',
  FST_ERR_CTP_EMPTY_TYPE: 'The body has no Content-Type.',
  FST_ERR_BAD_URL: 'The path is not a valid URL.',
  FST_ERR_MAX_PARAM_LENGTH: 'A part of the path is too long.',
}

/** What a store that cannot be reached, is locked, full or gone rejects with. */
const isStoreTrouble = ({ name }: Error): boolean => name === 'DatabaseError' || name === 'StoreUnavailable'

export function problemOf(error: FastifyError): Problem {
  if (error.validation) {
    const errors = faultsOf(error.validation, error.validationContext)
    const [first] = errors
    const where = first && `${first.in}${first.pointer}`
    return {
      status: 400,
      detail: first ? `${where}: expected ${first.expected}.` : 'The request is malformed.',
      errors,
    }
  }
  if (error instanceof HttpError) return { status: error.statusCode, detail: error.message }
  if (error instanceof PermissionQueryError)
    return {
      status: 400,
      detail: error.message,
      errors: [
        { in: 'body', pointer: '/permissions', expected: 'a query such as user:read and (billing:write or admin)' },
      ],
    }
  if (error instanceof BadCursor)
    return {
      status: 400,
      detail: 'The cursor is not one of this list.',
      errors: [{ in: 'query', pointer: '/cursor', expected: 'the cursor of the page before, in the same order' }],
    }
  if (error instanceof StoreConflict) return { status: 409, detail: 'Somebody else changed the same thing.' }
  if (isStoreTrouble(error)) return { status: 503, detail: 'The store does not answer.' }
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) return { status, detail: framework[error.code] ?? 'The request cannot be read.' }
  return { status: 500, detail: 'Something failed here. The log has it under the id of this request.' }
}

function writeProblem(reply: FastifyReply, problem: Problem): void {
  if (problem.status === 503) void reply.header('retry-after', '2')
  endWhereNeeded(reply)
  void reply
    .code(problem.status)
    .headers({ 'cache-control': 'no-store' })
    .type(problemType)
    .send(problemBody(problem, reply.request.id))
}

/** The framework wants connections closed behind any body it could not read; only where more of it may come there is a need. */
function endWhereNeeded(reply: FastifyReply): void {
  if (reply.getHeader('connection') !== 'close') return
  void reply.removeHeader('connection')
  if (!reply.request.raw.complete) endAfter(reply.raw)
}

/** Options of the server that decide how it answers what never reaches a route. */
export const edgeOptions = {
  clientErrorHandler: answerUnreadable,
  frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void =>
    writeProblem(reply, problemOf(error)),
}

/** The one place where errors become answers. */
export function guardEdge(app: FastifyInstance, parts: Parts): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error)
    if (problem.status >= 500)
      parts.log.failure(error, { request_id: request.id, route: request.routeOptions.url ?? null })
    writeProblem(reply, problem)
  })
  app.setNotFoundHandler((request, reply) => {
    const allowed = allowedMethods(app, request.url)
    if (allowed.length === 0 && isPage(parts.settings, request)) return sendDashboard(request, reply)
    // a path that answers this method, and found nothing to send
    const isMissing = allowed.length === 0 || (allowed as readonly string[]).includes(request.method)
    if (isMissing) return writeProblem(reply, { status: 404, detail: 'There is nothing at this path.' })
    void reply.header('allow', allowed.join(', '))
    writeProblem(reply, { status: 405, detail: `This path answers ${allowed.join(', ')}.` })
  })
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Which methods a path answers; asked of the router itself, and only when nothing was found. */
function allowedMethods(app: FastifyInstance, url: string): readonly string[] {
  const path = url.split('?')[0] ?? '/'
  return methods.filter((method) => app.findRoute({ method, url: path }) !== null)
}
