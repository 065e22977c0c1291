import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerRefusal, type Check, type RefusalAnswer, type RefusalStyle } from '@why401/core/issuer'
import { acceptedHere } from './accepted-here.ts'
import { noProject, type RefusalRecord } from '../model/records.ts'
import { scrub } from '../observe/scrub.ts'
import type { Unauthenticated } from './auth/authenticator.ts'
import { heldKey } from './auth/held-key.ts'
import type { Decision } from '../verify/decision.ts'
import type { Parts } from './parts.ts'
import { traceOutcome } from '../observe/traces.ts'
import { baseAskedAt, linksAt } from './links.ts'
import { styleOfKeyspace } from './views/decision.ts'

const styles = new WeakMap<Parts['settings'], RefusalStyle>()

/**
 * How this API refuses; one object for all requests. What is passed on to others names the address that was set, or none: by which
 * name a backend or gateway asks here tells nothing to its clients.
 */
export function styleOf({ settings }: Pick<Parts, 'settings'>): RefusalStyle {
  const known = styles.get(settings)
  if (known) return known
  const style = styleAt(settings.publicUrl, settings)
  styles.set(settings, style)
  return style
}

/** How it refuses whoever asks it directly: links may lead to where they asked. */
export function styleTo(parts: Pick<Parts, 'settings'>, request: FastifyRequest): RefusalStyle {
  const { settings } = parts
  const base = baseAskedAt(request, settings.publicUrl)
  return base === settings.publicUrl ? styleOf(parts) : styleAt(base, settings)
}

function styleAt(base: string | null, settings: Parts['settings']): RefusalStyle {
  return {
    profile: 'helpful',
    realm: 'why401',
    accepted: acceptedHere,
    resourceMetadata: settings.publicUrl && `${settings.publicUrl}/.well-known/oauth-protected-resource`,
    ...linksAt(base, settings),
  }
}

/** The check at which a request with a root key, or a session, failed: root keys are refused by the model of all keys. */
function evaluated({ code }: Unauthenticated): readonly Check[] {
  return [{ check: checkOf(code), verdict: 'failed', code }]
}

function checkOf(code: Unauthenticated['code']): Check['check'] {
  if (code.startsWith('send.')) return 'credential'
  if (code.startsWith('perm.')) return 'permission'
  if (code === 'limit.rate') return 'rate'
  if (code === 'key.unknown') return 'existence'
  return code === 'key.expired' || code === 'key.revoked' ? 'state' : 'shape'
}

/** A refusal, ready to be written, of whoever calls this API; its record is kept where there is somebody that it can open to. */
export function refusalAnswer(
  parts: Pick<Parts, 'settings' | 'metrics' | 'ownRefusals' | 'clock'>,
  request: FastifyRequest,
  refused: Unauthenticated,
): { readonly refusal: RefusalAnswer } {
  const { code, members } = refused
  parts.metrics.rootKeyRefused(code)
  const refusal = { code, requestId: request.id, evaluated: evaluated(refused), members }
  const style = styleTo(parts, request)
  return { refusal: answerRefusal(refusal, isKept(parts, request, refused) ? style : { ...style, refusalsBase: null }) }
}

/** Without a key, and of nobody: there is no one who could ever show that the record is theirs. */
function isKept(
  { ownRefusals, clock }: Pick<Parts, 'ownRefusals' | 'clock'>,
  request: FastifyRequest,
  refused: Unauthenticated,
): boolean {
  const { code, members, caller } = refused
  const held = heldKey(request.raw)
  const possession = 'key' in held ? held.hash : null
  if (possession === null && caller === undefined) return false
  const record = {
    requestId: request.id,
    projectId: caller?.projectId ?? noProject,
    keyspaceId: null,
    environment: 'unknown',
    at: clock(),
    code,
    keyId: caller?.id ?? null,
    fingerprint: null,
    possession,
    caller: {
      address: request.ip,
      userAgent: scrubbed(request.headers['user-agent']),
      origin: scrubbed(request.headers.origin),
    },
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    evaluated: evaluated(refused),
    members: members as RefusalRecord['members'],
  } as const
  ownRefusals.keep(record)
  return true
}

/** It is written to the store, and may hold whatever somebody sent by mistake. */
const scrubbed = (said: string | undefined): string | null => (said === undefined ? null : scrub(said).slice(0, 300))

export function writeRefusal(reply: FastifyReply, { status, headers, body }: RefusalAnswer): void {
  traceOutcome(reply.request, String(body['code']))
  void reply.code(status).headers(headers).send(body)
}

/** What was asked about a key, as far as it decides how its refusal is told. */
export interface AskedFor {
  readonly projectId: string
  /** Id or name. */
  readonly keyspace?: string | undefined
  /** Leaves no record that a link could lead to. */
  readonly dryRun?: boolean | undefined
}

/** How the API refuses that a key belongs to; where the key is of nobody, the one that was asked for. */
export function styleFor(
  parts: Pick<Parts, 'settings' | 'apis'>,
  found: Decision,
  { projectId, keyspace, dryRun = false }: AskedFor,
  base: RefusalStyle = styleOf(parts),
): RefusalStyle {
  if (found.code === null) return base
  const style = styleOfKeyspace(found.keyspace ?? parts.apis.keyspace(projectId, keyspace), base)
  return dryRun ? { ...style, refusalsBase: null } : style
}
