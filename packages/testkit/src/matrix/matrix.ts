import type { CauseId } from '@why401/core'
import { faults } from '../faults/index.ts'
import type { Fault } from '../faults/fault.ts'
import { spoiledKeys } from '../faults/spoiled-key.ts'
import { credentialed } from '../servers/credential.ts'
import { servers } from '../servers/index.ts'
import type { FaultyRequest, HealthyRequest, RealServer, RunningServer, StagedFault } from '../servers/server.ts'

/** One fault put to one running server. */
export interface Cell {
  readonly server: string
  readonly software: string
  /** Id of the fault; `server/fault/request` names the cell. */
  readonly fault: string
  readonly id: string
  readonly title: string
  readonly cause: CauseId
  /** Causes that are as true, or that nobody could tell from it by what is seen from outside. */
  readonly also: readonly CauseId[]
  readonly provableByOneChange: boolean
  /** Brings the server into the state in which it refuses; to be awaited just before the request is used. */
  readonly prepare: () => Promise<void>
  /** Made anew at each call: signatures age. */
  readonly faulty: () => FaultyRequest
  /** The same without the fault; null where there is no such request. */
  readonly sound: () => FaultyRequest | null
}

/** One reading request that must be accepted, with nothing reported. */
export interface HealthyCell {
  readonly id: string
  readonly server: string
  readonly software: string
  readonly sound: () => FaultyRequest
}

/** A server that was started, with everything to be tried on it. */
export interface Column {
  readonly server: string
  readonly software: string
  readonly healthy: readonly HealthyCell[]
  readonly cells: readonly Cell[]
  /** Combinations that this software accepts all the same, as its file states. */
  readonly forgiven: readonly Cell[]
}

export interface NotInstalled {
  readonly server: string
  readonly software: null
}

const nothing = (): Promise<void> => Promise.resolve()

/**
 * Starts the servers one after another and gives what can be tried on each. A server runs until the next is asked for,
 * so its cells are to be used at once; leaving the loop ends it.
 */
export async function* matrix(of: readonly RealServer[] = servers): AsyncGenerator<Column | NotInstalled> {
  for (const server of of) {
    const software = await server.software()
    if (software === null) {
      yield { server: server.id, software }
      continue
    }
    const running = await server.start()
    try {
      yield columnOf(server, running, software)
    } finally {
      await running.close()
    }
  }
}

function columnOf(server: RealServer, running: RunningServer, software: string): Column {
  const name = { server: server.id, software }
  const healthy = running.healthy.map((one) => ({ ...name, id: `${server.id}/${one.id}`, sound: () => soundOf(one) }))
  const { forgives = {}, beside = {} } = server
  const general = running.isOnlyBefore ? [] : generic(server, running, software)
  const tried = [...general, ...staged(server, running, software)]
  const cells = tried.filter(({ fault }) => !(fault in beside))
  const isForgiven = ({ fault, id }: Cell): boolean => fault in forgives || id.slice(server.id.length + 1) in forgives
  return {
    ...name,
    healthy,
    cells: cells.filter((cell) => !isForgiven(cell)),
    forgiven: cells.filter(isForgiven),
  }
}

function generic(server: RealServer, { healthy }: RunningServer, software: string): Cell[] {
  return groups(healthy).flatMap(([first, ...rest]) => {
    const group = [first, ...rest]
    return [
      ...faults.map((fault, at) => ({ fault, request: group[at % group.length] ?? first })),
      ...spoiledKeys(first).map((fault) => ({ fault, request: first })),
    ].flatMap(({ fault, request }) => (fault.apply(request, server) ? [cellOf(server, software, fault, request)] : []))
  })
}

type Group = readonly [HealthyRequest, ...HealthyRequest[]]

/** Requests with the credential in the same place: each fault is put to one of them, in turn. */
function groups(healthy: readonly HealthyRequest[]): Group[] {
  const found = new Map<string, Group>()
  for (const request of healthy) {
    const { credential } = request
    const place = credential.kind === 'key' ? `${credential.in} ${credential.name} ${credential.scheme}` : 'signed'
    const group = found.get(place)
    found.set(place, group ? [...group, request] : [request])
  }
  return [...found.values()]
}

function cellOf(server: RealServer, software: string, fault: Fault, request: HealthyRequest): Cell {
  return {
    ...labels(server, software, fault, request.id),
    provableByOneChange: fault.provableByOneChange && canBeRemade(request),
    prepare: nothing,
    faulty: () => fault.apply(request, server) as FaultyRequest,
    sound: () => soundOf(request),
  }
}

/** Nobody but its own library signs with Hawk, so no other program can try another signature. */
function canBeRemade({ credential }: HealthyRequest): boolean {
  return credential.kind === 'key' || credential.scheme !== 'hawk'
}

function staged(server: RealServer, running: RunningServer, software: string): Cell[] {
  return (running.staged ?? []).map((fault) => ({
    ...labels(server, software, fault, 'staged'),
    prepare: fault.prepare ?? nothing,
    faulty: fault.faulty,
    sound: () => fault.sound?.() ?? null,
  }))
}

function labels(server: RealServer, software: string, fault: Fault | StagedFault, request: string) {
  const { id: name, title, cause, also = [], provableByOneChange } = fault
  return {
    server: server.id,
    software,
    fault: name,
    id: `${server.id}/${name}/${request}`,
    title,
    cause,
    also,
    provableByOneChange,
  }
}

function soundOf({ base, credential, surroundings }: HealthyRequest): FaultyRequest {
  return { request: credentialed(base, credential), surroundings }
}
