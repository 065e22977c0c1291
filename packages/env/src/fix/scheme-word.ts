import type { Span } from './splice.ts'

const knownWord = /^(?:bearer|token|basic|apikey|api-key|key|bot|jwt|oauth|digest)(?=[ \t])/i
const anyWord = /^[A-Za-z][A-Za-z_-]{1,23}(?=[ \t]+\S|[ \t]+$)/

export interface SchemeWord {
  readonly word: string
  /** Offset behind the word and the one blank that belongs to it. */
  readonly length: number
}

/** The scheme that a header value starts with (RFC 9110, 11.4); in `Authorization` any word in front of a blank is one. */
export function schemeWordIn(header: string, text: string): SchemeWord | null {
  const word = (/authorization$/i.test(header) ? anyWord : knownWord).exec(text)?.[0]
  return word === undefined ? null : { word, length: word.length + 1 }
}

/** The part of a literal value that is the key. */
export function keyPart(header: string, text: string, at: Span): Span {
  return { start: at.start + (schemeWordIn(header, text)?.length ?? 0), end: at.end }
}
