import { clocksDifferMs, goneAfterMs, type Acknowledgement, type Decider } from '../model/decider.ts'
import { followBoundMs } from '../verify/follower.ts'

/** A process that has something to acknowledge does so within a fraction of that, or is not there to do it. */
export const silentAfterMs = 2000
/** Two heartbeats and a half. */
export const aliveMs = 25_000

export interface ProcessStanding {
  readonly name: string
  readonly state: 'acknowledged' | 'awaited' | 'silent'
  readonly acknowledgedAt: number | null
  readonly lastHeardAt: number
}

/** What is known of a revocation in the processes that decided on keys when it was made. */
export interface Standing {
  /** In the process that answers. */
  readonly effectiveAt: number
  /** Earliest first. */
  readonly processes: readonly ProcessStanding[]
  /** null: a process has not acknowledged it, and could still. */
  readonly everywhereAt: number | null
}

export interface Seen {
  readonly own: { readonly id: string; readonly effectiveAt: number }
  readonly deciders: readonly Decider[]
  readonly told: readonly Acknowledgement[]
  /** Of the key. */
  readonly version: number
  readonly now: number
}

/**
 * Nobody decides on a view older than `followBoundMs`. So whoever falls silent without acknowledging holds nothing up beyond that
 * bound, and whoever acknowledges later than that refused the key, or decided nothing, all the same.
 */
export function standingOf(seen: Seen): Standing {
  const { own, told, now } = seen
  const times = told.flatMap(({ at }) => at ?? [])
  // what a process has read was written by then
  const writtenBy = Math.min(own.effectiveAt, ...times)
  const processes = [...told.map((one) => ofTold(one, seen)), ...untold(seen, writtenBy)].toSorted(
    (one, other) => (one.acknowledgedAt ?? Infinity) - (other.acknowledgedAt ?? Infinity),
  )
  const bound = writtenBy + followBoundMs
  return { effectiveAt: own.effectiveAt, processes, everywhereAt: everywhere() }

  function everywhere(): number | null {
    if (processes.some(({ state }) => state === 'awaited')) return null
    if (processes.some(({ state }) => state === 'silent')) return now >= bound ? bound : null
    const known = processes.flatMap(({ acknowledgedAt }) => acknowledgedAt ?? [])
    return Math.min(bound, Math.max(writtenBy, ...known))
  }
}

/** This process knew of what it wrote itself before it followed it. */
function ofTold({ deciderId, name, at, lastHeardAt }: Acknowledgement, { own, deciders }: Seen): ProcessStanding {
  const acknowledgedAt = at !== null && deciderId === own.id ? Math.min(at, own.effectiveAt) : at
  const present = deciders.find(({ id }) => id === deciderId)
  return {
    name,
    state: acknowledgedAt === null ? 'silent' : 'acknowledged',
    acknowledgedAt,
    lastHeardAt: Math.max(lastHeardAt, present?.lastHeardAt ?? 0),
  }
}

/** Those that have not told. Whoever began later read it then, and was never to hear of it. */
function untold({ own, deciders, told, version, now }: Seen, writtenBy: number): ProcessStanding[] {
  const known = new Set(told.map(({ deciderId }) => deciderId))
  return deciders
    .filter((one) => !known.has(one.id) && one.version < version)
    .filter((one) => one.lastHeardAt + goneAfterMs >= writtenBy && one.startedAt - clocksDifferMs <= writtenBy)
    .map(({ id, name, lastHeardAt }) => {
      if (id === own.id) return { name, state: 'acknowledged', acknowledgedAt: own.effectiveAt, lastHeardAt }
      const isSilent = now - writtenBy > silentAfterMs || now - lastHeardAt > aliveMs
      const state = isSilent ? 'silent' : 'awaited'
      return { name, state, acknowledgedAt: null, lastHeardAt }
    })
}
