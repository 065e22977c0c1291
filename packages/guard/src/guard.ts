import {
  answerRefusal,
  checkOfUnasked,
  parsePermissionQuery,
  readCredential,
  refusedAt,
  type AcceptedPlace,
  type FieldLines,
  type Profile,
  type Refusal,
  type RefusalAnswer,
  type RefusalMembers,
  type RefusalStyle,
  type UnaskedCode,
} from '@why401/core/issuer'
import { addressReader } from './client-address.ts'
import { embeddedDecider } from './embedded-decider.ts'
import { EvenTime } from './even-time.ts'
import { callerFields } from './fields.ts'
import { grantedHeaders } from './granted-headers.ts'
import { GuardFault } from './guard-fault.ts'
import type { Demands, GuardOptions } from './options.ts'
import { KnownLinks, type Links } from './links.ts'
import { reporterOf } from './refusal-reporter.ts'
import { RememberingDecider } from './remembering-decider.ts'
import { metadataUrl, resourceMetadata, type ResourceMetadata } from './resource-metadata.ts'
import { routeLabel } from './route-label.ts'
import { serviceCall } from './service-call.ts'
import { serviceDecider } from './service-decider.ts'
import { UsageReporter } from './usage-reporter.ts'
import type { Caller, Decider, Denial, Grant, Question } from './verdict.ts'

/** A request as it arrived. */
export interface PresentedCall {
  readonly method: string
  /** URL or request target. */
  readonly url: string
  /** Prefer lines as received (Node's `rawHeaders`): a second `Authorization` is seen in them alone. */
  readonly headers: FieldLines
  /** Of the connection; null: not known. */
  readonly address: string | null
  /** The router's pattern, where it is known. */
  readonly pattern?: string | undefined
}

/** `headers` belong on the answer in both cases; those of a refusal are in it. */
export type GuardResult =
  | { readonly granted: Grant; readonly headers: Readonly<Record<string, string>> }
  | { readonly refused: RefusalAnswer }

export interface Guard {
  /** Never rejects: what cannot be decided is refused with 503. */
  check(call: PresentedCall, demands?: Demands): Promise<GuardResult>
  /** The RFC 9728 document of the API; null where no `resource` is given. */
  readonly metadata: ResourceMetadata | null
  /** Reports what is counted and not sent yet. */
  close(): Promise<void>
}

const bearer: readonly AcceptedPlace[] = [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }]
/** The service takes no longer text; no key is as long. */
const longestKey = 8192

/**
 * Guards an API by the keys of the service, and fails closed: the handler runs for a request that was granted, and for no
 * other. Throws `TypeError` for options that make no sense.
 */
export function createGuard(options: GuardOptions): Guard {
  const { keyspace, environment, accepted = bearer, prefixes = [] } = options
  const onFault = careful(options.onFault)
  const decider = deciderOf({ ...options, onFault })
  const reporter = reporterOf({ ...options, onFault })
  const style = styleOf(options, accepted)
  const addressOf = addressReader(options.trustedProxies)
  assertDemands(options)

  const links = new KnownLinks(options)
  /** Or so is a keyspace that was met. */
  let isStrict = style.profile === 'strict'

  const refuse = (refusal: Refusal, found: Links, profile: Profile = style.profile): GuardResult => ({
    refused: answerRefusal(refusal, { ...style, ...found, profile }),
  })

  const question = (call: PresentedCall, key: string, requestId: string, demands: Demands): Question => {
    const permissions = valueFor(demands.permissions, call)
    const cost = valueFor(demands.cost, call)
    const route = valueFor(demands.route, call) ?? routeOf(call)
    return {
      key,
      route,
      requestId,
      caller: callerOf(call, addressOf),
      ...(keyspace === undefined ? {} : { keyspace }),
      ...(environment === undefined ? {} : { environment }),
      ...(permissions === undefined ? {} : { permissions }),
      ...(cost === undefined ? {} : { cost }),
    }
  }

  /** Told without asking anybody; a fault of the report changes no answer. */
  const refuseUnasked = (
    call: PresentedCall,
    own: Demands,
    requestId: string,
    code: UnaskedCode,
    members: RefusalMembers,
  ): GuardResult => {
    try {
      const route = valueFor(own.route ?? options.route, call) ?? routeOf(call)
      const asked = environment === undefined ? {} : { environment }
      reporter?.report({ requestId, code, members, route, ...asked, caller: callerOf(call, addressOf) })
    } catch {
      onFault(new GuardFault('misused'))
    }
    const refusal = refusedAt(checkOfUnasked(code), requestId, code, members)
    return refuse(refusal, reporter ? links.known : links.unrecorded)
  }

  const decide = async (call: PresentedCall, own: Demands, time: EvenTime | null): Promise<GuardResult> => {
    const requestId = newRequestId()
    const read = readCredential(call, accepted, prefixes)
    if (read.kind === 'refused') return refuseUnasked(call, own, requestId, read.code, read.members)
    const key = read.key.reveal()
    if (key.length > longestKey) {
      const members = { reason: 'too-long', got_length: key.length, finding: 'is longer than any key' }
      return refuseUnasked(call, own, requestId, 'key.mistyped', members)
    }
    const verdict = await decider.decide(question(call, key, requestId, { ...options, ...own }))
    if (verdict.valid) return { granted: verdict, headers: grantedHeaders(verdict) }
    const profile = strictest(verdict, style)
    const result = refuse(verdict.refusal, links.learn(verdict.links), profile)
    if (profile === 'strict') {
      isStrict = true
      await time?.next()
    }
    return result
  }

  return {
    metadata: options.resource ? resourceMetadata(options.resource, accepted) : null,
    check: async (call, demands = {}) => {
      const time = isStrict ? new EvenTime() : null
      try {
        return await decide(call, demands, time)
      } catch (error) {
        onFault(error instanceof GuardFault ? error : new GuardFault('misused'))
        const refusal: Refusal = { code: 'server.fault', requestId: newRequestId(), evaluated: [], members: {} }
        return refuse(refusal, links.unrecorded)
      } finally {
        time?.end()
      }
    },
    close: async () => void (await Promise.all([decider.close(), reporter?.close()])),
  }
}

function deciderOf({ service, embedded, onFault = () => {} }: GuardOptions): Decider {
  if (embedded && !service) return embeddedDecider(embedded)
  if (!service || embedded) throw new TypeError('A guard needs one of `service` and `embedded`.')
  const call = serviceCall(service)
  const decider = serviceDecider(call)
  const { remember } = service
  return remember ? new RememberingDecider(decider, new UsageReporter(call, onFault), remember) : decider
}

function styleOf(options: GuardOptions, accepted: readonly AcceptedPlace[]): RefusalStyle {
  const { profile = 'helpful', realm = 'api', resource } = options
  return { profile, realm, accepted, docsBase: null, resourceMetadata: resource ? metadataUrl(resource) : null }
}

/** When a guard is set up, not when it is asked. Throws `TypeError` for a query or cost that cannot be read. */
export function assertDemands({ permissions, cost }: Demands): void {
  if (typeof cost === 'number' && !(Number.isSafeInteger(cost) && cost >= 0))
    throw new TypeError('cost: not a number of uses')
  if (typeof permissions !== 'string') return
  const parsed = parsePermissionQuery(permissions)
  if (!parsed.ok) throw new TypeError(`permissions: ${parsed.problem.kind} at character ${parsed.problem.at + 1}`)
}

function valueFor<Value>(wanted: Value | ((call: PresentedCall) => Value), call: PresentedCall): Value {
  return typeof wanted === 'function' ? (wanted as (call: PresentedCall) => Value)(call) : wanted
}

function routeOf({ method, url, pattern }: PresentedCall): string {
  return pattern === undefined ? routeLabel(method, url) : `${method} ${pattern}`
}

function callerOf({ headers, address }: PresentedCall, addressOf: ReturnType<typeof addressReader>): Caller {
  const { origin, referrer, userAgent, forwarded } = callerFields(headers)
  return { ...addressOf(address, forwarded), origin, referrer, userAgent }
}

function strictest({ profile }: Denial, style: RefusalStyle): Profile {
  return profile === 'strict' ? 'strict' : style.profile
}

function newRequestId(): string {
  return `req_${crypto.randomUUID().replaceAll('-', '')}`
}

/** A listener that throws changes no answer. */
function careful(onFault: (fault: GuardFault) => void = () => {}): (fault: GuardFault) => void {
  return (fault) => {
    try {
      onFault(fault)
    } catch {
      // Its own affair.
    }
  }
}
