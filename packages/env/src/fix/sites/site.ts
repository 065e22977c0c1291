import type { Span } from '../splice.ts'
import type { TextFile } from '../text-file.ts'

/** One place of a program or a document that says which header is sent with which value. */
export interface HeaderSite {
  readonly file: TextFile
  /** As written, without quotes. */
  readonly name: string
  /** Of the name; an unquoted property name stands for itself. */
  readonly nameAt: Span
  /** How another name is written at that place. */
  readonly writeName: (name: string) => string
  /** The whole value as written. */
  readonly value: Span
  /** Literal text that the value begins with, without its quotes; null where it begins with an expression. */
  readonly lead: Span | null
  /** The value is that literal text and nothing else. */
  readonly isLiteral: boolean
  /** What to put before and behind the value so that a word and a blank precede it; null where that is not certain. */
  readonly wrap: ((word: string) => readonly [before: string, after: string]) | null
}

/** How one kind of file is read. Null: it cannot be read with certainty. */
export type SiteReader = (file: TextFile) => readonly HeaderSite[] | null

/** Names that can only be meant as header names, wherever they stand. */
export function isEvidentName(name: string): boolean {
  return /^(?:proxy-)?authorization$/i.test(name) || /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/.test(name)
}

/** What may be written into a file as a header name without any escaping. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z][\w.-]{0,99}$/.test(name)
}

export function isPlainScheme(scheme: string): boolean {
  return /^[A-Za-z][\w-]{0,39}$/.test(scheme)
}
