import type { CauseId, InputKind, Purpose, Report } from '@why401/core'

/** What the page of `why401 ui` and its server say to each other. Types alone: the page imports them from here. */

/** The answer to anything that went wrong (RFC 9457). */
export interface LocalProblem {
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: LocalProblemCode
}

export type LocalProblemCode =
  | 'not-found'
  | 'wrong-method'
  | 'wrong-host'
  | 'wrong-origin'
  | 'no-token'
  | 'not-json'
  | 'too-large'
  | 'invalid'
  | 'cannot'
  | 'offline'
  | 'busy'
  | 'other-plan'
  | 'defect'

/** Where the server runs; `GET /local/session`. */
export interface LocalSession {
  readonly directory: string
  readonly version: string
  /** Started with `--offline`: nothing can be proven. */
  readonly offline: boolean
  /** A proof sends so many requests at most. */
  readonly maxRequests: number
  /** The fix that undo would take back; null where there is none. */
  readonly undoable: { readonly says: readonly string[]; readonly files: readonly string[] } | null
}

/** `POST /local/prove`; the answer is a `ProofEvent` on each line. */
export interface ProveAsked {
  readonly input: string
  readonly as?: InputKind
  /** Which of several refusals in the input, from 0; absent: the first with a request. */
  readonly refusal?: number
  readonly agreed?: Agreed
}

/** What a person has agreed to. */
export interface Agreed {
  /** For a request that may change something: send it once, or also once for each change. */
  readonly send?: 'once' | 'repeatedly'
  /** Variables that may be filled in from files of the project. */
  readonly fill?: readonly string[]
}

export type Ask =
  | { readonly kind: 'may-change'; readonly method: string; readonly url: string }
  /** The request names a variable that only a file sets: its value would be sent to `host`. */
  | { readonly kind: 'fill'; readonly variable: string; readonly place: string; readonly host: string }

export type ProofEvent =
  /** Nothing was sent yet: this has to be agreed to first. */
  | { readonly type: 'asks'; readonly asks: readonly Ask[] }
  | {
      readonly type: 'sending'
      /** Counts from 1. */
      readonly number: number
      readonly purpose: Purpose
      /** The change in words; null where nothing was changed yet. */
      readonly change: string | null
      /** Number of the request that this one is a change of; null for what nothing stands before. */
      readonly against: number | null
      readonly request: readonly string[]
    }
  | {
      readonly type: 'answered'
      readonly number: number
      /** Null where no answer came; then `lines` says why. */
      readonly status: number | null
      readonly lines: readonly string[]
      /** Until the header section had come; null without an answer. */
      readonly milliseconds: number | null
    }
  /** What a change has shown, when all requests that it takes are answered. */
  | { readonly type: 'judged'; readonly number: number; readonly verdict: string; readonly cause: CauseId | null }
  | { readonly type: 'beliefs'; readonly causes: readonly Belief[] }
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'failed'; readonly detail: string }

export interface Belief {
  readonly id: CauseId
  readonly title: string
  readonly probability: number
}

/** `POST /local/fix`: about the last diagnosis of this directory, or after explaining this input. */
export interface FixAsked {
  readonly input?: string
  readonly refusal?: number
}

export interface FixPlan {
  /** To be sent back: what is applied is what was shown. */
  readonly plan: string
  readonly cause: CauseId
  readonly summary: string
  readonly isProven: boolean
  readonly status: number | null
  readonly changes: readonly PlannedEdit[]
  /** Lines that only a person can change. */
  readonly shown: readonly ShownLine[]
  /** What is sent once more when the changes are made; null where it is not known any more. */
  readonly resend: { readonly method: string; readonly url: string } | null
}

export interface PlannedEdit {
  readonly kind: string
  /** `ask`: it could alter more than the key that was refused. */
  readonly risk: 'safe' | 'ask'
  readonly file: string
  readonly line: number
  readonly says: string
  /** Unified, without a key: `@@ …`, `-…`, `+…`. */
  readonly diff: readonly string[]
}

export interface ShownLine {
  readonly file: string
  readonly line: number
  readonly says: string
  readonly text: string
}

/** `POST /local/fix/apply` */
export interface ApplyAsked {
  readonly plan: string
  /** Of the plan's changes, from 0. */
  readonly changes: readonly number[]
  readonly resend: boolean
}

export interface AppliedFix {
  readonly says: readonly string[]
  readonly files: readonly string[]
  /** Null where the request was not sent again. */
  readonly proof: {
    readonly before: number | null
    readonly after: number | null
    readonly outcome: Report['outcome']
    readonly cause: { readonly id: CauseId; readonly title: string } | null
  } | null
}

/** `POST /local/undo` */
export interface UndoneFix {
  readonly says: readonly string[]
  readonly files: readonly string[]
}

/** `GET /local/check`, as `why401 check --json` (schema/check-1.schema.json). */
export interface CheckDocument {
  readonly keys: readonly {
    readonly variable: string
    readonly state: 'healthy' | 'not-set' | CheckLevel
    readonly kind: string | null
    readonly masked: string | null
    readonly place: string | null
  }[]
  readonly findings: readonly CheckFinding[]
}

export type CheckLevel = 'error' | 'warning' | 'note'

export interface CheckFinding {
  readonly rule: string
  readonly level: CheckLevel
  readonly variable: string
  readonly message: string
  readonly cause: CauseId | null
  readonly fix: string
  readonly file: string | null
  readonly line: number | null
}

/** `GET /local/env` */
export interface VariablesDocument {
  readonly variables: readonly { readonly name: string; readonly isCredential: boolean }[]
}

/** `GET /local/env?variable=NAME`: what `why401 env NAME` tells. */
export interface EnvDocument {
  readonly variable: string
  readonly loader: { readonly id: string; readonly because: string; readonly place: string | null } | null
  readonly effective: EnvValue | null
  readonly sources: readonly EnvSource[]
  /** The file that the loaders were asked about. */
  readonly file: string | null
  readonly loaders: readonly {
    readonly id: string
    readonly title: string
    readonly value: EnvValue | null
    readonly note: string | null
  }[]
  readonly notes: readonly string[]
}

export interface EnvValue {
  readonly masked: string
  /** In bytes. */
  readonly length: number
  /** Equal values have the same one, within one answer. */
  readonly fingerprint: string
}

export interface EnvSource {
  readonly kind: string
  readonly file: string | null
  readonly line: number | null
  readonly value: EnvValue | null
  readonly state: 'wins' | 'shadowed' | 'not-read'
  readonly differs: string | null
  readonly note: string | null
}
