import type { RefusalCount } from '../model/records.ts'

export type GroupName = Omit<RefusalCount, 'count'>

interface Group {
  readonly name: GroupName
  /** In the whole hour, as far as this process saw it. */
  seen: number
  /** Not written yet. */
  fresh: number
}

/** What does not fit is counted together. */
const other = 'other'

/** Exact counts of refusals by cause, network, route and hour. Of too many networks and routes the rest is one group. */
export class RefusalGroups {
  readonly #most: number
  readonly #groups = new Map<string, Group>()
  readonly #fresh = new Set<Group>()
  #hour = 0

  /** `most`: groups that are told apart in one hour. */
  constructor(most: number) {
    this.#most = most
  }

  /** Counts, and returns the number of this refusal within its group and hour: 1, 2, 3 … */
  add(name: GroupName, count = 1): number {
    if (name.hour > this.#hour) {
      this.#groups.clear()
      this.#hour = name.hour
    }
    const group = this.#groupOf(name)
    group.fresh += count
    this.#fresh.add(group)
    return (group.seen += count)
  }

  /** What was not taken before. */
  take(): readonly RefusalCount[] {
    const counts = [...this.#fresh].map((group) => ({ ...group.name, count: group.fresh }))
    for (const group of this.#fresh) group.fresh = 0
    this.#fresh.clear()
    return counts
  }

  /** A write failed: the counts are fresh again. */
  putBack(counts: readonly RefusalCount[]): void {
    for (const { count, ...name } of counts) {
      const group = this.#groupOf(name)
      group.fresh += count
      this.#fresh.add(group)
    }
  }

  #groupOf(name: GroupName): Group {
    const id = idOf(name)
    const known = this.#groups.get(id)
    if (known) return known
    const isFull = this.#groups.size >= this.#most && name.network !== other
    return isFull ? this.#groupOf({ ...name, network: other, route: other }) : this.#begin(id, name)
  }

  #begin(id: string, name: GroupName): Group {
    const group = { name, seen: 0, fresh: 0 }
    this.#groups.set(id, group)
    return group
  }
}

function idOf({ projectId, keyspaceId, code, network, route, hour }: GroupName): string {
  return `${hour}\n${projectId}\n${keyspaceId ?? ''}\n${code}\n${network}\n${route}`
}
