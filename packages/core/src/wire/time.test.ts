import { describe, expect, test } from 'vitest'
import { instantOf, spanInWords } from './time.ts'

describe('instantOf', () => {
  test.each([
    ['20261121T120000Z', Date.UTC(2026, 10, 21, 12)],
    ['2026-11-21T12:00:00Z', Date.UTC(2026, 10, 21, 12)],
    ['Sat, 21 Nov 2026 12:00:00 GMT', Date.UTC(2026, 10, 21, 12)],
    ['yesterday', null],
    ['', null],
  ])('%s', (text, ms) => {
    expect(instantOf(text)).toBe(ms)
  })
})

describe('spanInWords', () => {
  test.each([
    [1000, '1 second'],
    [42_000, '42 seconds'],
    [-300_000, '5 minutes'],
    [3 * 3_600_000, '3 hours'],
    [12 * 86_400_000, '12 days'],
  ])('%d', (ms, words) => {
    expect(spanInWords(ms)).toBe(words)
  })
})
