import { regex } from '../../model/regex.ts'

/** What one place shows of a variable: all of it, its beginning or end, how long it is, or that it is empty. */
export type View =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'start'; readonly text: string }
  | { readonly kind: 'end'; readonly text: string }
  /** `slack`: the command counts a line end of its own (`echo $KEY | wc -c`). */
  | { readonly kind: 'length'; readonly length: number; readonly slack: number }
  /** Sums of the same value are the same: `printf %s "$KEY" | md5sum`. */
  | { readonly kind: 'digest'; readonly text: string }
  | { readonly kind: 'missing' }

/** A variable as written in a setting, or as it was when something that runs printed it. */
export interface ShownValue {
  readonly name: string
  readonly by: 'setting' | 'process'
  readonly view: View
  /** Where in the paste, to tell what was set between two outputs. */
  readonly line: number
  /** Set by a command, so that it holds from there on: `export NAME=value`. */
  readonly isTyped?: boolean
  /** What a log writes before a value that it names by no variable. */
  readonly label?: string
}

const none = regex`^(?:undefined|null|None|nil|NULL|\(null\)|bool\(false\)|""|''|\[\]|<>|<nil>|\(?empty\)?|\(nothing\)|%[A-Z_]{2,60}%)?$`

export function isNothing(text: string): boolean {
  return none.test(text.trim())
}
