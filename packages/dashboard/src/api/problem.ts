import { texts } from '../texts/common.ts'

/** What is wrong with one value that was sent. */
export interface Fault {
  readonly in: string
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string
  readonly expected: string
}

type Told = Pick<ApiProblem, 'code' | 'faults' | 'requestId' | 'retryAfterSeconds'>

/** A problem that the service answered (RFC 9457), or that it did not answer. */
export class ApiProblem extends Error {
  /** 0: nobody answered. */
  readonly status: number
  /** Of refused credentials: id of the cause. */
  readonly code: string | null
  readonly faults: readonly Fault[]
  readonly requestId: string | null
  /** Of whoever is too quick: when asking again makes sense. */
  readonly retryAfterSeconds: number | null

  constructor(status: number, detail: string, more: Partial<Told> = {}) {
    super(detail)
    this.name = 'ApiProblem'
    this.status = status
    this.code = more.code ?? null
    this.faults = more.faults ?? []
    this.requestId = more.requestId ?? null
    this.retryAfterSeconds = more.retryAfterSeconds ?? null
  }

  static unreachable(): ApiProblem {
    return new ApiProblem(0, texts.unreachable)
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export async function problemFrom(response: Response): Promise<ApiProblem> {
  const body = ((await response.json().catch(() => null)) ?? {}) as Readonly<Record<string, unknown>>
  const detail =
    text(body['detail']) ?? text(body['message']) ?? text(body['title']) ?? texts.answeredWith(response.status)
  return new ApiProblem(response.status, detail, {
    code: text(body['code']),
    faults: Array.isArray(body['errors']) ? (body['errors'] as Fault[]) : [],
    requestId: text(body['request_id']),
    retryAfterSeconds: Number(response.headers.get('retry-after')) || null,
  })
}
