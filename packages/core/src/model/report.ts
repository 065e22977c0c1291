import type { CauseId } from '../causes/ids.gen.ts'
import type { Fix } from './cause.ts'
import type { Zone } from './observed.ts'

export type Outcome = 'refused' | 'accepted' | 'unreachable' | 'no-exchange'

/** A line of the user's own input with the part that matters marked; secrets in it are masked already. */
export interface Quote {
  readonly zone: Exclude<Zone, 'all'>
  /** 1-based line within that zone. */
  readonly line: number
  readonly text: string
  /** 0-based column and length of the marked part in `text`, in UTF-16 code units. */
  readonly column: number
  readonly length: number
}

export interface EvidenceItem {
  /** `wording`, `remark`, `structure`, `documented`, `statistics` */
  readonly kind: string
  readonly text: string
  readonly quote?: Quote
  /** Page that states it, for documented evidence. */
  readonly source?: string
}

export interface ReportedCause {
  readonly id: CauseId
  readonly status: 'proven' | 'likely' | 'possible'
  /** Of the answers given p, the share p is right (see bench/accuracy.md for the measured calibration). */
  readonly probability: number
  readonly title: string
  readonly explanation: string
  readonly evidence: readonly EvidenceItem[]
  readonly fix: Fix
}

export interface ReportedExperiment {
  readonly id: string
  readonly change: string
  readonly statusBefore: number | null
  readonly statusAfter: number | null
  readonly verdict: string
}

export interface NextStep {
  readonly kind: 'question' | 'probe' | 'manual'
  readonly text: string
  readonly tells: readonly CauseId[]
}

/** A credential seen in the input, described without revealing it. */
export interface ReportedKey {
  readonly place: string
  readonly name: string | null
  /** Public prefix and at most the last four characters. */
  readonly masked: string
  readonly length: number
  /** "Anthropic API key", most likely first. */
  readonly looksLike: readonly string[]
  /** Defects in words, each naming position or count. */
  readonly defects: readonly string[]
}

/** The stable answer, `schema: "why401/1"`. */
export interface Report {
  readonly schema: 'why401/1'
  readonly outcome: Outcome
  readonly provider: string | null
  readonly status: number | null
  readonly causes: readonly ReportedCause[]
  readonly keys: readonly ReportedKey[]
  readonly experiments: readonly ReportedExperiment[]
  readonly requestsSent: number
  readonly next: readonly NextStep[]
}
