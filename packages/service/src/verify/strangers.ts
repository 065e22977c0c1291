import type { RefusalMembers } from '@why401/core/issuer'
import { subscriberOf } from '../model/network.ts'
import { readAddress } from './address.ts'
import type { Decision, VerifyRequest } from './decision.ts'
import type { Verdict } from './evaluate.ts'
import type { RequestIds } from './request-ids.ts'
import type { Settings } from './settings.ts'
import { ShapeReader } from './shape-reader.ts'
import { StrangerLimit } from './stranger-limit.ts'
import { unknownBeyondLimit } from './unknown.ts'

const noMembers: RefusalMembers = Object.freeze({})
const nothing: readonly never[] = Object.freeze([])

/** Refuses keys that nobody in a project knows: those that nobody issued, those of other tenants, and texts that are no keys. */
export class Strangers {
  readonly #requestIds: RequestIds
  readonly #shapes = new ShapeReader()
  readonly #limit = new StrangerLimit()

  constructor(requestIds: RequestIds) {
    this.#requestIds = requestIds
  }

  decide(settings: Settings, projectId: string, request: VerifyRequest, now: number): Decision {
    const { key, keyspace, requestId } = request
    const { failure, evaluated } =
      this.#beyondLimit(settings.unknownKeysPerMinute(projectId), projectId, request, now) ??
      this.#shapes.read(key, settings.issuer(projectId))
    return {
      valid: false,
      code: failure?.code ?? null,
      requestId: requestId ?? this.#requestIds.next(),
      evaluated,
      members: failure?.members ?? noMembers,
      key: null,
      // That of the API that was called: one that is strict must not be known by how it refuses.
      keyspace: keyspace ? settings.named(projectId, keyspace) : null,
      granted: nothing,
      remaining: null,
      limits: nothing,
      warnings: nothing,
      version: 0,
    }
  }

  /** Before the text is looked at, so that its form changes nothing. null: one more is within the limit; it is counted, unless it is a dry run. */
  #beyondLimit(
    perMinute: number | null,
    projectId: string,
    { caller, dryRun }: VerifyRequest,
    now: number,
  ): Verdict | null {
    if (perMinute === null || !caller?.address) return null
    const address = readAddress(caller.address)
    if (address === null) return null
    const waitMs = this.#limit.waitOrCount(projectId, subscriberOf(address), perMinute, now, dryRun === true)
    return waitMs === 0 ? null : unknownBeyondLimit(Math.ceil(waitMs / 1000), caller)
  }
}
