import type { Secret } from './secret.ts'

/** One field line as sent: name in its original letter case, value as a `Secret` because any field may carry a credential. */
export interface HeaderField {
  readonly name: string
  readonly value: Secret
  /** Meant for the proxy on the way, and never sent past it. */
  readonly forProxy?: true
}

export interface HttpRequest {
  readonly method: string | null
  /** Absolute where known; may carry a key in query or userinfo. */
  readonly url: Secret
  readonly headers: readonly HeaderField[]
  readonly body: Secret | null
  /** Whoever recorded it leaves out headers that carry credentials: that none is among `headers` tells nothing. */
  readonly isSanitised?: true
}

export interface HttpResponse {
  /** HTTP status code, or null where only the error text is known. */
  readonly status: number | null
  readonly headers: readonly HeaderField[]
  readonly body: Secret | null
}

export type CredentialPlace = 'header' | 'query' | 'cookie' | 'userinfo' | 'body' | 'variable' | 'argument' | 'bare'

/** One credential and where it sits. */
export interface Credential {
  readonly place: CredentialPlace
  /** Header, parameter or variable name as written; null for a bare key. */
  readonly name: string | null
  /** Scheme word before the key, as written ("Bearer", "token"); null when there is none. */
  readonly scheme: string | null
  /** The key without scheme, otherwise byte for byte as found: spaces and quotes are kept. */
  readonly value: Secret
  /** How the place keeps the value, where that is not what a program gets: base64 in a Secret of Kubernetes. */
  readonly written?: Secret
  /** The value stands for a key (a variable that a shell or program fills in, the name of a user): its characters are not those of the key. */
  readonly reference?: boolean
}

/** A variable of a tool that a credential names and that has no value in the file; `withheld`: an export leaves it out. */
export type UnfilledVariable = {
  readonly name: string
  readonly state: 'unset' | 'disabled' | 'withheld'
  /** A variable that is set, of nearly the same name. */
  readonly near: string | null
}

/** What the input was recognised as. */
export type InputKind = 'text' | 'curl' | 'http' | 'har' | 'postman' | 'case' | 'key'

/** What a browser asks with OPTIONS before it sends a request of another origin, and the answer. */
export interface Preflight {
  readonly request: HttpRequest
  readonly response: HttpResponse
}

/** A redirect on the way to the refused request, as a capture shows it. */
export interface RedirectHop {
  readonly method: string | null
  readonly status: number
  readonly from: Secret
  readonly to: Secret
  /** Headers with a credential that the request had before it and not after it, as written. */
  readonly lost: readonly string[]
}

/**
 * Everything known about one refusal. Any part can be missing; a single pasted error line is a legal set of facts.
 * Raw text is wrapped in `Secret`, since users paste their keys along with it.
 */
export interface Facts {
  readonly kind: InputKind
  /** Error output as printed: log, stack trace, console line. Of a paste all of it, in its order. */
  readonly text: Secret | null
  /** The lines of `text` that came back, where it holds settings, code and sentences as well; null where all of it came back. */
  readonly printed: Secret | null
  readonly request: HttpRequest | null
  readonly response: HttpResponse | null
  /** The browser's own question before `request`, where the capture has it. */
  readonly preflight: Preflight | null
  /** Redirects that led to `request`, first one first. */
  readonly hops: readonly RedirectHop[]
  /** The user's code or configuration lines that matter. */
  readonly code: Secret | null
  /** .env, shell and settings lines. */
  readonly config: Secret | null
  /** The user's own observations, one short sentence each ("same key works with curl"). */
  readonly remarks: readonly Secret[]
  /** Every credential found in request, code and config. */
  readonly credentials: readonly Credential[]
  /** Variables of the tool that sent the request which have no value there. */
  readonly unfilled: readonly UnfilledVariable[]
}

export const noFacts: Facts = {
  kind: 'text',
  text: null,
  printed: null,
  request: null,
  response: null,
  preflight: null,
  hops: [],
  code: null,
  config: null,
  remarks: [],
  credentials: [],
  unfilled: [],
}
