/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Puts `text` in the place of a stretch. It may hold a part of a key: never print one. */
export interface Splice extends Span {
  readonly text: string
}

/** @throws where two splices overlap: each change was planned without knowing of the other. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.start - other.start || one.end - other.end)
  let at = 0
  let out = ''
  for (const { start, end, text: put } of ordered) {
    if (start < at || end < start || end > text.length) throw new RangeError('splices overlap or leave the text')
    out += text.slice(at, start) + put
    at = end
  }
  return out + text.slice(at)
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
