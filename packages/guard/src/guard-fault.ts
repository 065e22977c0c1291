export type FaultReason = 'unreachable' | 'timeout' | 'root-key' | 'status' | 'malformed' | 'verifier' | 'misused'

const words: Readonly<Record<FaultReason, string>> = {
  unreachable: 'The key service cannot be reached.',
  timeout: 'The key service did not answer in time.',
  'root-key': 'The key service refused the root key of this guard.',
  status: 'The key service answered with an error.',
  malformed: 'The key service answered what no key service answers.',
  verifier: 'The verifier failed.',
  misused: 'The guard was given a permission query or cost that cannot be read.',
}

/** Why a request could not be decided. Holds no key and nothing of the request; the caller is told 503, never 401. */
export class GuardFault extends Error {
  override readonly name = 'GuardFault'
  readonly reason: FaultReason
  /** Of the service's answer, where there was one. */
  readonly status: number | null

  constructor(reason: FaultReason, status: number | null = null) {
    super(status === null ? words[reason] : `${words[reason]} (${status})`)
    this.reason = reason
    this.status = status
  }
}
