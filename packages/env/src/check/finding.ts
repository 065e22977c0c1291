import type { CauseId } from '@why401/core'
import type { Place } from '../place.ts'

/** `error`: a request with this will be refused, or the key is exposed. `warning`: may be meant so. `note`: for information. */
export type Level = 'error' | 'warning' | 'note'

/** What each rule finds, by its id. */
export const ruleTitles = {
  'value-shape': 'A value that is no working key as it stands',
  'not-loaded': 'A value that never reaches the program',
  shadowed: 'A value that another source hides',
  mangled: 'A value that its loader changes',
  'wrong-kind': 'A key of another kind than its variable is for',
  'exposed-name': 'A secret under a name that frameworks hand to the browser',
  'test-live': 'Test and live keys in one environment',
  'client-bundle': 'A secret in files that are served to browsers',
  'tracked-file': 'A file with secrets that git tracks',
  'not-ignored': 'A file with secrets that git does not ignore',
  'read-not-set': 'A variable that code reads and nothing sets',
  'set-not-read': 'A variable that nothing reads',
  refused: 'A key that its provider refuses',
} as const

export type RuleId = keyof typeof ruleTitles

/** One thing found. Holds no part of a value. */
export interface Finding {
  readonly rule: RuleId
  readonly level: Level
  readonly variable: string
  readonly message: string
  readonly place: Place | null
  /** What a refusal would be put down to. */
  readonly cause: CauseId | null
  readonly fix: string
}
