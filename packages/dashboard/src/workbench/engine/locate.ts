import type { Quote } from '@why401/core'
import type { Span } from './messages.ts'

/** As much of the line is compared as tells it from others. */
const longestPiece = 400

/**
 * Where the words that a quote marks stand in the input. A quote tells its line within a part of the input (the answer,
 * the request), which an input in JSON spells with escapes; so the line is searched as it is and as JSON writes it.
 * @param raw the part of the input that the quote is about.
 * @param from where the search begins, for inputs in which the same lines come again.
 */
export function locate(input: string, raw: string, quote: Quote, from = 0): Span | null {
  const line = raw.split('\n', quote.line)[quote.line - 1] ?? ''
  const words = quote.text.slice(quote.column, quote.column + quote.length).trim()
  const at = line.indexOf(words)
  const isSeen = words !== '' && at >= 0
  const near = isSeen ? at : 0
  const start = Math.max(0, near - longestPiece)
  const piece = line.slice(start, near + words.length + longestPiece)
  return (
    (isSeen ? within(input, piece, words, near - start, from) : whole(input, piece, from)) ??
    (isSeen && words.length >= 4 ? whole(input, words, from) : null)
  )
}

const spellings = [(text: string): string => text, (text: string): string => JSON.stringify(text).slice(1, -1)]

/** The words in the piece around them. */
function within(input: string, piece: string, words: string, column: number, from: number): Span | null {
  for (const spelt of spellings) {
    const found = find(input, spelt(piece), from)
    if (found < 0) continue
    const start = found + spelt(piece.slice(0, column)).length
    return { start, end: start + spelt(words).length }
  }
  return null
}

function whole(input: string, piece: string, from: number): Span | null {
  if (piece.trim() === '') return null
  for (const spelt of spellings) {
    const text = spelt(piece.trim())
    const start = find(input, text, from)
    if (start >= 0) return { start, end: start + text.length }
  }
  return null
}

function find(input: string, text: string, from: number): number {
  const found = input.indexOf(text, from)
  return found >= 0 || from === 0 ? found : input.indexOf(text)
}
