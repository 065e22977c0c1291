import type { HeaderField, Sent } from '@why401/core'

/** The header section of the final answer, known before its body. */
export interface AnswerHead {
  readonly status: number
  readonly headers: readonly HeaderField[]
  /** Header sections byte for byte: of interim answers and of a proxy's tunnel too, the final one last. */
  readonly bytes: Buffer
}

/** Takes the body of an answer as it comes, at any length. */
export interface BodySink {
  /** False: nothing more is wanted, and the connection is closed. Awaited before more is read. */
  readonly write: (chunk: Buffer) => boolean | Promise<boolean>
  /** The default time limit does not hold for this body, as it does not for curl; `--max-time` still does. */
  readonly patient?: boolean
}

/** Milliseconds since the epoch; null where it did not come to that. */
export interface Times {
  readonly started: number
  readonly connected: number
  readonly secured: number | null
  readonly sent: number
  readonly answered: number
  readonly ended: number
}

/** What a `Sent` has no room for: the answer byte for byte. */
export interface RawAnswer extends AnswerHead {
  /** The body without the framing of HTTP/1.1 and otherwise as sent: compressed where the server compressed it. */
  readonly body: Buffer
  /** False: the connection ended before the body did, or was closed where no more of it was wanted. */
  readonly isWhole: boolean
  /** Bytes of body that came; `body` holds the first of them, up to the limit. */
  readonly bodyBytes: number
  /** The body went into the caller's sink. */
  readonly wasStreamed: boolean
  readonly peer: string | null
  readonly times: Times
  /** Bytes of the header section that was sent, and of the body. */
  readonly sentBytes: { readonly head: number; readonly body: number }
}

export type NodeSent =
  | (Extract<Sent, { kind: 'answered' }> & { readonly raw: RawAnswer })
  | Extract<Sent, { kind: 'unreachable' }>
