import { edges, findEdgeWhitespace } from './defects/whitespace.ts'
import { invisibleLength } from './defects/invisible.ts'
import { findQuotes } from './defects/quoted.ts'
import type { KeyDefect } from './reading.ts'

/** What is left of a value without blanks, quotes and invisible characters, and where it stood. */
export interface CoreText {
  readonly text: string
  /** Offset into the value as found, for an offset into `text`. */
  readonly offsetOf: (at: number) => number
  readonly defects: readonly KeyDefect[]
}

const mostLayers = 4

/** Takes off blanks and quotes in turn, for `" key "` has both, and notes what it took. */
export function coreOf(value: string): CoreText {
  let text = value
  let start = 0
  const defects: KeyDefect[] = []
  for (let layer = 0; layer < mostLayers; layer++) {
    const before = edgeOf(text, edges.start)
    const after = before === text ? '' : edgeOf(text, edges.end)
    defects.push(...findEdgeWhitespace(before, isLineEndOfPem(text, after) ? '' : after))
    text = text.slice(before.length, text.length - after.length)
    start += before.length
    const quoted = findQuotes(text)
    if (!quoted || text.length <= quoted.before + quoted.after) break
    defects.push(quoted.defect)
    text = text.slice(quoted.before, text.length - quoted.after)
    start += quoted.before
  }
  const plain = withoutInvisibles(text, start)
  return { text: plain.text, offsetOf: plain.offsetOf, defects: mergeEdges(defects) }
}

/** The line end behind the last line of a private key file belongs to it (RFC 7468), written as \n where the file is in one line. */
function isLineEndOfPem(text: string, after: string): boolean {
  return /^(?:\r?\n|(?:\\r)?\\n)$/.test(after) && /-----END [A-Z0-9 ]{3,40}-----$/.test(text.slice(0, -after.length))
}

function edgeOf(text: string, edge: RegExp): string {
  return edge.exec(text)?.[0] ?? ''
}

/** Blanks outside and inside the quotes are one finding. */
function mergeEdges(defects: readonly KeyDefect[]): KeyDefect[] {
  const blanks = defects.filter((one) => one.defect === 'edge-whitespace')
  const [first, second] = blanks
  if (!first || !second) return [...defects]
  const edge = blanks.every((one) => one.edge === first.edge) ? first.edge : 'both'
  const names = [...new Set(blanks.flatMap((one) => one.names))]
  return [{ defect: 'edge-whitespace', edge, names }, ...defects.filter((one) => one.defect !== 'edge-whitespace')]
}

function withoutInvisibles(text: string, start: number): Omit<CoreText, 'defects'> {
  const kept: number[] = []
  for (let at = 0; at < text.length;) {
    const skipped = invisibleLength(text, at)
    if (skipped === 0) kept.push(at)
    at += skipped === 0 ? 1 : skipped
  }
  if (kept.length === text.length) return { text, offsetOf: (at) => start + at }
  return { text: kept.map((at) => text[at]).join(''), offsetOf: (at) => start + (kept[at] ?? text.length) }
}
