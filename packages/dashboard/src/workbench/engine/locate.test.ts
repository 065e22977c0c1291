import type { Quote } from '@why401/core'
import { describe, expect, test } from 'vitest'
import { locate } from './locate.ts'

/** A quote of the words in the line of that number, as it stands. */
function quoteOf(raw: string, line: number, words: string): Quote {
  const text = raw.split('\n')[line - 1] ?? ''
  return { zone: 'answer', line, text, column: text.indexOf(words), length: words.length }
}

function found(input: string, raw: string, quote: Quote, from = 0): string | null {
  const span = locate(input, raw, quote, from)
  return span && input.slice(span.start, span.end)
}

describe('the words of a quote are found in the input', () => {
  test('where the part is the input', () => {
    const text = 'first\nthe key is not known\nlast'
    expect(locate(text, text, quoteOf(text, 2, 'not known'))).toEqual({ start: 17, end: 26 })
  })

  test('as JSON spells them', () => {
    const raw = 'content-type: text/plain\nThe "key"\tis unknown'
    const input = JSON.stringify({ text: 'The "key"\tis unknown' }, null, 2)
    expect(found(input, raw, quoteOf(raw, 2, '"key"\tis'))).toBe(String.raw`\"key\"\tis`)
  })

  test('in their own line, not in an earlier one', () => {
    const input = 'known\nunknown: key known'
    expect(locate(input, input, quoteOf(input, 2, 'known'))).toEqual({ start: 8, end: 13 })
  })

  test('behind the place where the search begins, else before it', () => {
    const input = '{"a":"refused"},{"a":"refused"}'
    const raw = 'refused'
    expect(locate(input, raw, quoteOf(raw, 1, 'refused'), 10)?.start).toBe(22)
    expect(locate(input, raw, quoteOf(raw, 1, 'refused'), 30)?.start).toBe(6)
  })

  test('the line as a whole where the mark holds a masked key', () => {
    const raw = 'X-API-Key: h7Kq2mZx9LpW'
    const quote: Quote = { zone: 'request', line: 1, text: 'X-API-Key: …', column: 11, length: 1 }
    expect(found(`curl -H '${raw}'`, raw, quote)).toBe(raw)
  })

  test('nowhere when the input spells them otherwise', () => {
    expect(locate('aGVsbG8=', 'hello', quoteOf('hello', 1, 'hello'))).toBeNull()
    expect(locate('x', '', { zone: 'answer', line: 7, text: '', column: 0, length: 0 })).toBeNull()
  })
})
