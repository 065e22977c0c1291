import type { HeaderField, HttpResponse } from './facts.ts'
import type { Secret } from './secret.ts'

/**
 * A request exactly as it goes over the wire (RFC 9112). The sender adds nothing but what is not in `headers` and HTTP/1.1
 * cannot do without: `Host`, and `Content-Length` where there is a body.
 */
export interface WireRequest {
  readonly method: string
  /** Absolute `http:` or `https:` URL; its path and query are sent byte for byte. */
  readonly url: Secret
  /** Field lines in order, names in their letter case, values unchanged. */
  readonly headers: readonly HeaderField[]
  readonly body: Uint8Array | null
}

/** How the request leaves this machine: as it was asked for (proxy, `--connect-to`, …), or round the proxy. */
export type Route = 'as-given' | 'direct'

/** What an `AbortSignal` is to the engine, which knows no runtime. */
export interface Cancellation {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

export interface SendOptions {
  readonly route?: Route
  /** Milliseconds until the whole answer must be there. */
  readonly timeout?: number
  readonly signal?: Cancellation
  /** How often the request may be sent at most, where the sender repeats it by itself; absent: once. */
  readonly most?: number
}

/** Why no HTTP answer came. */
export type Unreachable =
  | 'name-not-found'
  | 'connection-refused'
  | 'connection-lost'
  | 'timeout'
  | 'tls'
  | 'proxy'
  | 'malformed-answer'
  | 'too-large'
  | 'aborted'

export type Sent =
  | {
      readonly kind: 'answered'
      /** `status` is never null; `body` is the decoded text, cut at the sender's bound. */
      readonly response: HttpResponse & { readonly status: number }
      /** Milliseconds since the epoch: just before the first byte left, and when the header section had come. */
      readonly sentAt: number
      readonly answeredAt: number
      /** How often it was sent until this came of it; absent: once. */
      readonly attempts?: number
    }
  | {
      readonly kind: 'unreachable'
      readonly reason: Unreachable
      /** One sentence without a key: what failed, where. */
      readonly text: string
      readonly attempts?: number
    }

/**
 * The network, as small as the engine needs it. One call sends one request, once unless its caller is known to want it
 * repeated, and follows no redirect;
 * failures are values. The same investigation runs on a socket, on a page's `fetch`, and on a script of answers in tests.
 */
export interface Sender {
  send(request: WireRequest, options?: SendOptions): Promise<Sent>
}

/**
 * Signs a request anew where an experiment changes what is signed. Null: this request carries no signature that can be
 * made again here (no secret at hand, or not a signed request).
 */
export interface Signer {
  resign(request: WireRequest, change: SigningChange): Promise<WireRequest | null>
}

export interface SigningChange {
  /** Milliseconds since the epoch to sign with; absent: the time of the call. */
  readonly at?: number
  /** AWS: another region or service in the credential scope. */
  readonly region?: string
  readonly service?: string
}
