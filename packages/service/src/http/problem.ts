import { STATUS_CODES } from 'node:http'

/** What is wrong with one value of a request: where it stands, and what was expected there. Never the value. */
export interface Fault {
  readonly in: string
  /** JSON Pointer. */
  readonly pointer: string
  readonly expected: string
}

export interface Problem {
  readonly status: number
  readonly detail: string
  readonly errors?: readonly Fault[]
}

export const problemType = 'application/problem+json; charset=utf-8'

/** `about:blank`: the status says all there is to the type (RFC 9457 section 4.2.1). */
export function problemBody({ status, detail, errors }: Problem, requestId: string) {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(errors?.length ? { errors } : {}),
    request_id: requestId,
  }
}
