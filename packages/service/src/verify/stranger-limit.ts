import { backlogAfter, fits, waitOf, weightOf } from './gcra.ts'

/** Of one address. */
interface Meter {
  backlog: number
  at: number
}

/**
 * Counts the unknown keys of each address, exactly, and apart for each project, so that no tenant's callers use up another's. Its memory
 * is bounded: of too many addresses the one that was quiet for longest is forgotten. Known keys never come here.
 */
export class StrangerLimit {
  readonly #mostAddresses: number
  /** By project and address, those that were quiet for longest first. */
  readonly #meters = new Map<string, Map<string, Meter>>()

  /** `mostAddresses`: of one project, some 200 bytes each. */
  constructor(mostAddresses = 10_000) {
    this.#mostAddresses = mostAddresses
  }

  /**
   * Milliseconds until one more unknown key from this address is within the limit. 0: it is, and it is counted; what is beyond is
   * not, so that whoever never stops is still heard as often as the limit allows. A dry run is counted in no case.
   */
  waitOrCount(projectId: string, address: string, perMinute: number, now: number, isDryRun = false): number {
    const limit = { name: 'unknown-keys', limit: perMinute, windowSeconds: 60 }
    const meters = this.#metersOf(projectId)
    const meter = meters.get(address)
    const backlog = meter ? backlogAfter(limit, meter.backlog, now - meter.at) : 0
    const isWithin = fits(limit, backlog)
    if (!isDryRun) {
      const counted = isWithin ? backlog + weightOf(limit) : backlog
      // Put back at the end of the line.
      meters.delete(address)
      this.#makeRoom(meters)
      meters.set(address, { backlog: counted, at: Math.max(now, meter?.at ?? now) })
    }
    return isWithin ? 0 : waitOf(limit, backlog)
  }

  #metersOf(projectId: string): Map<string, Meter> {
    const known = this.#meters.get(projectId)
    if (known !== undefined) return known
    const made = new Map<string, Meter>()
    this.#meters.set(projectId, made)
    return made
  }

  #makeRoom(meters: Map<string, Meter>): void {
    if (meters.size >= this.#mostAddresses) meters.delete(meters.keys().next().value as string)
  }
}
