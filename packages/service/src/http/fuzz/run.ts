import * as fc from 'fast-check'
import { firstOwner, fromOwnPage } from '../../accounts/people-bed.ts'
import { scopes } from '../../model/actor.ts'
import { testBed, type TestBed } from '../test-bed.ts'
import { OverHttp, type HttpAnswer } from './over-http.ts'
import { requestsOf, type Credentials, type FuzzRequest, type Known } from './requests.ts'

export interface FuzzReport {
  readonly requests: number
  /** Answers by status. */
  readonly statuses: Readonly<Record<number, number>>
  /** Verifications as backends send them, which have a way of their own through the service. */
  readonly plain: number
}

/** Sends so many generated requests to a service on a store of its own. Rejects at the first answer that breaks the rules, with the request. */
export async function fuzz(requests: number, seed?: number): Promise<FuzzReport> {
  let failures = ''
  const log = { level: 'error', destination: { write: (line: string) => void (failures += line) } } as const
  const bed = await testBed({ log, settings: { githubKeysUrl: 'http://127.0.0.1:1/' } })
  const http = new OverHttp(await bed.app.listen({ port: 0, host: '127.0.0.1' }))
  try {
    const { body: document } = await bed.call('GET', '/openapi.json', undefined, null)
    const known = await furnish(bed)
    const credentials = await callers(bed, known['key']?.[0] ?? '')
    const statuses: Record<number, number> = {}
    let plain = 0
    const property = fc.asyncProperty(requestsOf(document, known, credentials), async (request) => {
      const answer = await http.send(request)
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
      if (isPlain(request)) plain++
      const broken = failures === '' ? brokenRule(request, answer) : 'a failure in the log'
      if (broken) throw new Error(`${broken}: ${answer.status} ${answer.text} ${failures}`)
    })
    await fc.assert(property, { numRuns: requests, endOnFailure: true, ...(seed === undefined ? {} : { seed }) })
    return { requests, statuses, plain }
  } finally {
    http.close()
    await bed.close()
  }
}

/** What requests can be about, by the names of their parameters and members. */
async function furnish(bed: TestBed): Promise<Known> {
  const keys = [await bed.key(), await bed.key({ permissions: ['user:read'], uses: { remaining: 5 } })]
  const make = async (method: string, url: string, body: object) => (await bed.call(method, url, body)).body
  const hook = await make('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: ['key.created'] })
  const spare = await make('POST', '/v1/root-keys', { name: 'spare', scopes: ['keys:read'] })
  const invitation = await make('POST', '/v1/invitations', { email: 'g@example.com', role: 'viewer' })
  await make('PUT', '/v1/roles/reader', { permissions: ['a'] })
  const refused = await make('POST', '/v1/keys/verify', { key: keys[0]?.text, permissions: 'not:granted' })
  const texts = keys.map(({ text }) => text)
  return {
    key_id: keys.map(({ id }) => id),
    keyspace_id: [bed.keyspaceId],
    keyspace: ['acme', bed.keyspaceId],
    webhook_id: [hook.webhook.id],
    root_key_id: [spare.root_key.id],
    invitation_id: [invitation.invitation.id],
    request_id: [refused.request_id],
    name: ['reader', 'acme'],
    key: texts,
    token: texts,
    url: ['https://hooks.example.com/x', 'https://paste.example/1'],
    permissions: [],
  }
}

/** Most by a root key for everything; the others by one that may only read, a person, the holder of a key, nobody. */
async function callers(bed: TestBed, key: string): Promise<readonly Credentials[]> {
  const lesser = await bed.rootKeyWith(scopes.filter((scope) => scope.endsWith(':read')))
  const owner = await firstOwner(bed)
  const root = { authorization: `Bearer ${bed.rootKey}` }
  const person = { cookie: owner.cookie, ...fromOwnPage }
  const others = [`Bearer ${lesser}`, `Bearer ${key}`, 'Basic eDp5'].map((authorization) => ({ authorization }))
  return [...Array.from({ length: 6 }, () => root), person, ...others, {}]
}

const isPlain = ({ url, headers, payload }: FuzzRequest): boolean =>
  url === '/v1/keys/verify' &&
  payload !== undefined &&
  Object.keys(headers).length === 2 &&
  headers['content-type'] === 'application/json' &&
  /^Bearer .*_root_/.test(headers['authorization'] ?? '')

/** What an answer does that none may; null: it keeps the rules. */
export function brokenRule(
  { url }: Pick<FuzzRequest, 'url'>,
  { status, headers, text }: Pick<HttpAnswer, 'status' | 'headers' | 'text'>,
): string | null {
  if (status < 400) return null
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return status < 500 ? 'no problem+json' : 'a server error'
  const problem = JSON.parse(text) as Problem
  if (status >= 500 && !isStrangeGateway(url, problem)) return 'a server error'
  // nginx passes one status on alone: the refusal with its own is in this header
  return problem.status === status || 'why401-answer' in headers ? null : 'a status that is not its own'
}

interface Problem {
  readonly status?: number
  readonly code?: string
}

/**
 * A gateway that does not say who it is, or is set up wrongly, hears 503 by design: the caller behind it must not be told that its key
 * is bad. Any other trouble of the service there is answered alike, but stands in the log as a failure.
 */
function isStrangeGateway(url: string, { status, code }: Problem): boolean {
  return status === 503 && code === 'server.fault' && /^\/v1\/authorize(?:[/?]|$)/.test(url)
}
