import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemBody, problemType, type Problem } from '../http/problem.ts'
import { writeRefusal } from '../http/refuse.ts'
import type { Parts } from '../http/parts.ts'
import { addressHeader, basePath } from './conventions.ts'
import { passwordFault } from './password.ts'
import { tooManyAttempts } from './too-many.ts'

type Body = Readonly<Record<string, unknown>>

interface Endpoint {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Whose password is tried: what is slowed down. */
  readonly account?: (body: Body, request: FastifyRequest) => string
  /** What is wrong with the body, before anything is looked up. */
  readonly fault?: (body: Body) => string | null
  /** The body that is passed on. */
  readonly passed?: (body: Body) => Body
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const faultOfNewPassword = ({ newPassword }: Body): string | null => {
  const fault = passwordFault(text(newPassword))
  return fault && `/newPassword: expected ${fault}.`
}

/** All that is reachable of better-auth. */
export const endpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/sign-in/email',
    account: ({ email }) => text(email).toLowerCase(),
    passed: ({ email, password, rememberMe }) => ({ email, password, rememberMe }),
  },
  {
    method: 'POST',
    path: '/change-password',
    account: (_body, { headers }) => headers.cookie ?? '',
    fault: faultOfNewPassword,
    // whoever knew the old password is out
    passed: ({ currentPassword, newPassword }) => ({ currentPassword, newPassword, revokeOtherSessions: true }),
  },
  { method: 'GET', path: '/get-session' },
  { method: 'GET', path: '/list-sessions' },
  { method: 'POST', path: '/sign-out' },
  { method: 'POST', path: '/revoke-session' },
  { method: 'POST', path: '/revoke-sessions' },
  { method: 'POST', path: '/revoke-other-sessions' },
]

export function mountAccounts(app: FastifyInstance, parts: Parts): void {
  for (const endpoint of endpoints)
    app.route({
      method: endpoint.method,
      url: `${basePath}${endpoint.path}`,
      schema: { hide: true },
      config: { ownPages: true },
      bodyLimit: 8192,
      handler: (request, reply) => answer(parts, endpoint, request, reply),
    })
}

async function answer(
  parts: Parts,
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body: Body = typeof request.body === 'object' && request.body !== null ? (request.body as Body) : {}
  const fault = endpoint.fault?.(body)
  if (fault) return problem(reply, { status: 400, detail: fault })
  const account = endpoint.account?.(body, request)
  if (account === undefined) return write(reply, await parts.accounts.respond(requestTo(endpoint, request, body)))

  const { guard } = parts.accounts
  const wait = guard.attempt(account, request.ip, parts.clock())
  if (wait > 0) {
    writeRefusal(reply, tooManyAttempts(parts, request, wait))
    return reply
  }
  const response = await parts.accounts.respond(requestTo(endpoint, request, body))
  if (response.ok) guard.succeeded(account, request.ip)
  return write(reply, response)
}

/** Of the request's own headers only those that are needed. */
function requestTo({ method, path, passed }: Endpoint, request: FastifyRequest, body: Body): Request {
  const { cookie, 'user-agent': userAgent } = request.headers
  const headers = {
    [addressHeader]: request.ip,
    ...(cookie === undefined ? {} : { cookie }),
    ...(userAgent === undefined ? {} : { 'user-agent': userAgent.slice(0, 300) }),
    ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
  }
  const sent = method === 'POST' ? { body: JSON.stringify(passed?.(body) ?? body) } : {}
  return new Request(`http://localhost${basePath}${path}`, { method, headers, ...sent })
}

/** Errors become problems, as everywhere here. */
async function write(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) void reply.header('set-cookie', cookies)
  if (!response.ok) return problem(reply, { status: response.status, detail: await messageOf(response) })
  return reply
    .code(response.status)
    .type('application/json; charset=utf-8')
    .send(await response.text())
}

async function messageOf(response: Response): Promise<string> {
  if (response.status >= 500) return 'Something failed here. The log has it.'
  const { message } = (await response.json().catch(() => ({}))) as { message?: unknown }
  return typeof message === 'string' ? message : 'The request cannot be answered.'
}

const problem = (reply: FastifyReply, found: Problem): FastifyReply =>
  reply.code(found.status).type(problemType).send(problemBody(found, reply.request.id))
