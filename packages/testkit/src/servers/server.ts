import type { CauseId, WireRequest } from '@why401/core'
import type { Credential } from './credential.ts'
import type { Surroundings } from './surroundings.ts'

/** Software that checks credentials, that this project did not write, and that runs on this machine. */
export interface RealServer {
  /** The file's name; servers of one program with different set-ups have a word behind a hyphen. */
  readonly id: string
  /** Name and version as the software itself tells them ("nginx 1.22.1"); null where it is not installed. */
  readonly software: () => Promise<string | null>
  /** A fresh instance with data of its own, on free loopback ports. */
  readonly start: () => Promise<RunningServer>
  /**
   * Faults that this software does not refuse (`fault` or `fault/request`), each with the reason. The suite checks that it really accepts them, so
   * that nothing refused is left out of the matrix.
   */
  readonly forgives?: Readonly<Record<string, string>>
  /** Faults that make of it no request to this API at all, each with the reason; they are neither tried nor counted. */
  readonly beside?: Readonly<Record<string, string>>
}

export interface RunningServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string
  /** Reading requests that are accepted with 2xx. */
  readonly healthy: readonly HealthyRequest[]
  /** The check is that of another server here, where the general faults are tried already; this one only stands before it. */
  readonly isOnlyBefore?: true
  /** Faults that only this set-up can show: its redirects, limits, rules. */
  readonly staged?: readonly StagedFault[]
  /** Ends it by its process id, or closes its socket, and waits until it is gone. */
  readonly close: () => Promise<void>
}

export interface HealthyRequest {
  readonly id: string
  /** Everything but the credential. */
  readonly base: WireRequest
  readonly credential: Credential
  readonly surroundings: Surroundings
  /** The variable in which a user of this server would keep the key. */
  readonly variable: string
  /** Other keys that the server knows, and refuses for this request. */
  readonly spoiled: readonly SpoiledKey[]
}

export interface SpoiledKey extends Labelled {
  readonly key: string
}

/** What is wrong, and which causes are a right answer. */
export interface Labelled {
  readonly id: string
  readonly cause: CauseId
  /** Causes that nobody could tell from it by what is seen from outside, or that are as true of it. */
  readonly also?: readonly CauseId[]
  /** A sentence without full stop. */
  readonly title: string
}

export interface FaultyRequest {
  readonly request: WireRequest
  readonly surroundings: Surroundings
}

export interface StagedFault extends Labelled {
  readonly provableByOneChange: boolean
  /** Brings the server into the state in which it refuses: uses up a limit, spends a nonce. */
  readonly prepare?: () => Promise<void>
  /** Made anew for each use: signatures age. */
  readonly faulty: () => FaultyRequest
  /** The same request without the fault; absent where there is none (an address that is not allowed). */
  readonly sound?: () => FaultyRequest
}
