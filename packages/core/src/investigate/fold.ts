/** Lower-cases and folds each run of white space to one space: the form that all wordings are matched on. */
export function fold(raw: string): string {
  return raw.toLowerCase().replace(unfolded, ' ')
}

/** White space but a single space, which most of it is and which stays as it is. */
const unfolded = /\s{2,}|[^\S ]/g

export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a span of `fold(raw)` stands in `raw`. Walks once; only used for the few spans that are shown. */
export function unfoldSpan(raw: string, folded: Span): Span {
  let at = 0
  let start = 0
  let inSpace = false
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i] as string
    const isSpace = /\s/.test(char)
    const width = isSpace ? (inSpace ? 0 : 1) : char.toLowerCase().length
    inSpace = isSpace
    if (at <= folded.start) start = i
    at += width
    if (at >= folded.end) return { start, end: i + 1 }
  }
  return { start, end: raw.length }
}
