import type { WireRequest } from '@why401/core'
import type { FaultyRequest, Labelled, StagedFault } from './server.ts'
import { nothingAround, type Surroundings } from './surroundings.ts'

interface Given {
  readonly surroundings?: Surroundings
  readonly sound?: WireRequest
  readonly provable?: boolean
  readonly prepare?: () => Promise<void>
}

/** A fault of a server's set-up whose request does not age. */
export function stage(told: Labelled, request: WireRequest, given: Given = {}): StagedFault {
  const { surroundings = nothingAround, sound, provable = false, prepare } = given
  const made = (one: WireRequest) => (): FaultyRequest => ({ request: one, surroundings })
  return {
    ...told,
    provableByOneChange: provable,
    faulty: made(request),
    ...(sound ? { sound: made(sound) } : {}),
    ...(prepare ? { prepare } : {}),
  }
}
