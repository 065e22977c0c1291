import { describe, expect, test } from 'vitest'
import { quoteRaw } from './quote.ts'
import { Redactor } from './redact.ts'

const quoted = (raw: string, words: string) => {
  const start = raw.indexOf(words)
  return quoteRaw(raw, 'request', { start, end: start + words.length }, new Redactor([]))
}

describe('a quote of what was matched', () => {
  test('stands on its line', () => {
    expect(quoted('GET /v1\nx_key: a', 'x_key:')).toMatchObject({ line: 2, text: 'x_key: a', column: 0, length: 6 })
  })

  test.each(['\nx_key:', '\n\n  x_key:', '\r\nx_key:'])('begins below the line breaks before it: %j', (words) => {
    const quote = quoted(`GET /v1${words} a`, words)
    expect(quote?.text.slice(quote.column)).toMatch(/x_key: a$/)
    expect(quote?.text).not.toContain('GET')
  })

  test('is that of the line below where the text itself begins with a line break', () => {
    expect(quoted('\nx_key: a', '\nx_key:')).toMatchObject({ line: 2, text: 'x_key: a', column: 0, length: 6 })
  })
})
