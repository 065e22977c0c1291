import type { Edit, Provider } from '@why401/core'
import type { ProjectFiles } from './project.ts'
import type { Splice } from './splice.ts'
import type { TextFile } from './text-file.ts'

export type FixKind =
  | 'trim'
  | 'strip-invisible'
  | 'unquote'
  | 'unescape'
  | 'repair'
  | 'quote'
  | 'rename'
  | 'move'
  | 'remove-shadow'
  | 'map-secret'
  | 'scheme'
  | 'header-name'
  /** Nothing that can be located with certainty: lines are shown, none is touched. */
  | 'by-hand'

/** `ask`: the change could alter more than the key that was refused. */
export type Risk = 'safe' | 'ask'

/** What is to be done to one file. */
export interface Change {
  readonly file: TextFile
  readonly splices: readonly Splice[]
  /** An imperative phrase without a key: "trim the value of API_KEY". */
  readonly says: string
}

/** A line that a person has to look at. */
export interface Shown {
  readonly file: TextFile
  readonly offset: number
  /** What to do there, without a key. */
  readonly says: string
}

export interface Proposal {
  readonly changes: readonly Change[]
  readonly shown: readonly Shown[]
}

/** What is known of the refused request when its fix is planned. */
export interface FixContext {
  readonly project: ProjectFiles
  /** Variables that the key came from. */
  readonly variables: readonly string[]
  /** The header that carried the key; null where it was none. */
  readonly header: string | null
  readonly providers: readonly Provider[]
}

/** One kind of edit on files; one file each in `kinds/`. */
export interface FixRule<E extends Edit> {
  readonly kind: FixKind
  readonly risk: Risk
  /** Where the edit was proven on the request itself; absent: `risk` in any case. */
  readonly riskWhenProven?: Risk
  readonly propose: (edit: E, context: FixContext) => Proposal
}

export type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>

export const mostShown = 10

export function nothing(): Proposal {
  return { changes: [], shown: [] }
}

/** Lines of the project that speak of something, with what to do about them. */
export function shownMentions({ project }: FixContext, words: string, says: string): Proposal {
  const shown = project
    .mentions(words)
    .slice(0, mostShown)
    .map(({ file, offset }): Shown => ({ file, offset, says }))
  return { changes: [], shown }
}

export function together(proposals: readonly Proposal[]): Proposal {
  return {
    changes: proposals.flatMap(({ changes }) => changes),
    shown: proposals.flatMap(({ shown }) => shown).slice(0, mostShown),
  }
}
