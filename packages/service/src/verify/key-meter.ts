import type { KeyRecord, RateLimit } from '../model/key.ts'
import type { Meter } from '../model/records.ts'
import { periodStart, nextPeriod } from './calendar.ts'
import { arrivalOf, backlogOf } from './gcra.ts'

/** Before any use. No small integer: V8 keeps those in another way, and meters of two shapes are slower to read. */
const neverSpent = -(2 ** 40)

/** What is counted down while a key is used. Belongs to one process; saved behind the decisions. */
export class KeyMeter {
  /** null: unlimited. */
  remaining: number | null
  refilledAt: number
  /** When uses come back; Infinity: never. */
  refillsAt: number
  /** Of each limit of the policy, in its order: see `gcra.ts`. */
  backlogs: number[]
  /** When the backlogs stood so. */
  spentAt: number
  /** Uses granted since the last save. */
  unsaved: number

  constructor({ remaining, refilledAt, refillsAt }: UsesLeft, backlogs: number[], spentAt: number, unsaved: number) {
    this.remaining = remaining
    this.refilledAt = refilledAt
    this.refillsAt = refillsAt
    this.backlogs = backlogs
    this.spentAt = spentAt
    this.unsaved = unsaved
  }
}

/** The meter of a key as it was saved; null for a key that nothing is counted of. */
export function makeMeter(record: KeyRecord, limits: readonly RateLimit[], saved: Meter | null): KeyMeter | null {
  if (record.uses === null && limits.length === 0) return null
  const spentAt = saved?.lastUsedAt ?? neverSpent
  const backlogs = limits.map((limit) => backlogOf(limit, saved?.arrivals[limit.name] ?? spentAt, spentAt))
  return new KeyMeter(usesOf(record, saved), backlogs, spentAt, 0)
}

type UsesLeft = Readonly<Pick<KeyMeter, 'remaining' | 'refilledAt' | 'refillsAt'>>

/** Of what the owner set and what was counted, the one that was refilled later holds. */
function usesOf({ uses }: KeyRecord, counted: Pick<Meter, 'remaining' | 'refilledAt'> | null): UsesLeft {
  if (uses === null) return { remaining: null, refilledAt: 0, refillsAt: Infinity }
  const isSet = counted === null || counted.remaining === null || uses.refilledAt > counted.refilledAt
  const { remaining, refilledAt } = isSet ? uses : counted
  return { remaining, refilledAt, refillsAt: uses.refill ? nextPeriod(uses.refill.interval, refilledAt) : Infinity }
}

/** The meter of a key whose record was changed: what was spent stays spent, limit by limit of the same name. */
export function changedMeter(
  record: KeyRecord,
  limits: readonly RateLimit[],
  old: KeyMeter | null,
  oldLimits: readonly RateLimit[],
): KeyMeter | null {
  if (old === null) return makeMeter(record, limits, null)
  if (record.uses === null && limits.length === 0) return null
  const backlogs = limits.map((limit) => {
    const at = oldLimits.findIndex(({ name }) => name === limit.name)
    const before = oldLimits[at]
    return before ? backlogOf(limit, arrivalOf(before, old.backlogs[at] ?? 0, old.spentAt), old.spentAt) : 0
  })
  return new KeyMeter(usesOf(record, old), backlogs, old.spentAt, old.unsaved)
}

/** What its predecessor had left when it was rotated is what a key begins with: the store may not have heard of the last uses. */
export function inheritUses(meter: KeyMeter, before: KeyMeter): void {
  if (meter.remaining === null || before.remaining === null || before.refilledAt < meter.refilledAt) return
  const isSamePeriod = before.refilledAt === meter.refilledAt
  meter.remaining = isSamePeriod ? Math.min(meter.remaining, before.remaining) : before.remaining
  meter.refilledAt = before.refilledAt
  meter.refillsAt = before.refillsAt
  meter.unsaved += before.unsaved
}

const noArrivals = Object.freeze({})

/** What is written of a meter. */
export function savedMeter(
  keyId: string,
  limits: readonly RateLimit[],
  meter: KeyMeter | null,
  lastUsedAt: number,
): Meter {
  if (meter === null) return { keyId, remaining: null, refilledAt: 0, arrivals: noArrivals, lastUsedAt }
  const arrivals = limits.map((limit, at) => [limit.name, arrivalOf(limit, meter.backlogs[at] ?? 0, meter.spentAt)])
  const { remaining, refilledAt } = meter
  return { keyId, remaining, refilledAt, arrivals: Object.fromEntries(arrivals), lastUsedAt }
}

/** Brings uses back when their time has come. A refill fills up to its amount and takes nothing from who has more. */
export function refill(meter: KeyMeter, record: KeyRecord, now: number): void {
  const rule = record.uses?.refill
  if (now < meter.refillsAt || !rule) return
  meter.remaining = Math.max(meter.remaining ?? 0, rule.amount)
  meter.refilledAt = periodStart(rule.interval, now)
  meter.refillsAt = nextPeriod(rule.interval, now)
}
