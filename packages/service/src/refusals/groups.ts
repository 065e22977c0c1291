import type { RefusalCode } from '@why401/core/issuer'
import type { RefusalCount, SeenEnvironment } from '../model/records.ts'

export type GroupName = Omit<RefusalCount, 'count'>

interface Group {
  readonly name: GroupName
  /** In the whole hour, as far as this process saw it. */
  seen: number
  /** Not written yet. */
  fresh: number
}

/** What does not fit is counted together. */
export const other = 'other'

/** Groups by project, keyspace, cause, route and network: maps in maps, so that nothing is put together to find one. */
type Tree = Map<string, Tree | Group>

/** Exact counts of refusals by cause, network, route and hour. Of too many networks and routes the rest is one group. */
export class RefusalGroups {
  readonly #most: number
  /** By environment, of which there are few: no look-up. */
  readonly #roots: Readonly<Record<SeenEnvironment, Tree>> = { live: new Map(), test: new Map(), unknown: new Map() }
  #size = 0
  #fresh: Group[] = []
  #hour = 0

  /** `most`: groups that are told apart in one hour. */
  constructor(most: number) {
    this.#most = most
  }

  /** Counts, and returns the number of this refusal within its group and hour: 1, 2, 3 … Makes no object: it is called in floods. */
  count(
    projectId: string,
    keyspaceId: string | null,
    environment: SeenEnvironment,
    code: RefusalCode,
    route: string,
    network: string,
    hour: number,
    times = 1,
  ): number {
    if (hour !== this.#hour) this.#begin(hour)
    const group = this.#groupOf(projectId, keyspaceId, environment, code, route, network)
    if (group.fresh === 0) this.#fresh.push(group)
    group.fresh += times
    return (group.seen += times)
  }

  /** What was not taken before. */
  take(): readonly RefusalCount[] {
    const counts = this.#fresh.map(({ name, fresh }) => ({ ...name, count: fresh }))
    for (const group of this.#fresh) group.fresh = 0
    this.#fresh = []
    return counts
  }

  /** A write failed: the counts are fresh again. Those of hours that are over stand by themselves. */
  putBack(counts: readonly RefusalCount[]): void {
    for (const { count, ...name } of counts) {
      const isNow = name.hour === this.#hour
      const group = isNow ? this.#named(name) : { name, seen: 0, fresh: 0 }
      if (group.fresh === 0) this.#fresh.push(group)
      group.fresh += count
    }
  }

  #begin(hour: number): void {
    this.#hour = hour
    for (const root of Object.values(this.#roots)) root.clear()
    this.#size = 0
  }

  #named({ projectId, keyspaceId, environment, code, route, network }: GroupName): Group {
    return this.#groupOf(projectId, keyspaceId, environment, code, route, network)
  }

  #groupOf(
    projectId: string,
    keyspaceId: string | null,
    environment: SeenEnvironment,
    code: RefusalCode,
    route: string,
    network: string,
  ): Group {
    const routes = below(below(below(this.#roots[environment], projectId), keyspaceId ?? ''), code)
    const known = routes.get(route)
    const group = known instanceof Map ? known.get(network) : undefined
    if (group !== undefined) return group as Group
    if (this.#size >= this.#most && network !== other)
      return this.#groupOf(projectId, keyspaceId, environment, code, other, other)
    const name = { projectId, keyspaceId, environment, code, network, route, hour: this.#hour }
    return this.#make(below(routes, route), name)
  }

  #make(networks: Tree, name: GroupName): Group {
    const group: Group = { name, seen: 0, fresh: 0 }
    networks.set(name.network, group)
    this.#size++
    return group
  }
}

function below(tree: Tree, name: string): Tree {
  const known = tree.get(name)
  if (known instanceof Map) return known
  const made: Tree = new Map()
  tree.set(name, made)
  return made
}
