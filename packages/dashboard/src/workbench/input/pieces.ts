import type { Span } from '../engine/messages.ts'

export interface Piece {
  readonly text: string
  /** Null between the marks. */
  readonly span: Span | null
}

/**
 * The text cut where marks begin and end. Of marks that overlap the one that is shown stays, else the first; empty ones and
 * those beyond the end go.
 */
export function piecesOf(text: string, spans: readonly Span[], shown: Span | null = null): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const beside = shown ? spans.filter(({ start, end }) => end <= shown.start || start >= shown.end) : spans
  for (const span of [...beside, ...(shown ? [shown] : [])].toSorted((a, b) => a.start - b.start)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), span: null })
    pieces.push({ text: text.slice(span.start, span.end), span })
    at = span.end
  }
  return at < text.length ? [...pieces, { text: text.slice(at), span: null }] : pieces
}
