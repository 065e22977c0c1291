import { unfoldSpan, type Span } from '../investigate/fold.ts'
import type { Observed, Zone } from '../model/observed.ts'
import type { Quote } from '../model/report.ts'
import type { Redactor } from './redact.ts'

const longestLine = 160
/** How much of a long line is looked at on each side of a mark. */
const reach = 600

/** The user's own line around a span of a folded zone, masked, with the span's place in it. */
export function quoteSpan(observation: Observed, zone: Zone, folded: Span, redactor: Redactor): Quote | null {
  const part = zone === 'all' ? partOf(observation, folded) : { zone, span: folded }
  if (!part) return null
  const raw = observation.raw[part.zone]
  // Nothing was folded away: both have the same places.
  const span = raw.length === observation.zones[part.zone].length ? part.span : unfoldSpan(raw, part.span)
  return quoteRaw(raw, part.zone, span, redactor)
}

/** Which zone a span of all zones lies in: they stand there one after the other, with three characters between. */
function partOf(observation: Observed, span: Span): { zone: Exclude<Zone, 'all'>; span: Span } | null {
  let start = 0
  for (const zone of ['answer', 'remarks', 'code', 'config', 'request'] as const) {
    const end = start + observation.zones[zone].length
    if (span.start >= start && span.end <= end)
      return { zone, span: { start: span.start - start, end: span.end - start } }
    start = end + 3
  }
  return null
}

/** The same for a span of the raw zone text. */
export function quoteRaw(raw: string, zone: Exclude<Zone, 'all'>, given: Span, redactor: Redactor): Quote | null {
  const span = { start: pastLineBreaks(raw, given), end: given.end }
  const lineStart = raw.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1
  const newline = raw.indexOf('\n', span.start)
  const lineEnd = newline < 0 ? raw.length : newline
  const from = span.start - lineStart > reach ? afterMark(raw, span.start - reach, span.start) : lineStart
  const to = lineEnd - span.end > reach ? beforeMark(raw, span.end + reach, span.end) : lineEnd
  const line = raw.slice(from, to)
  const text = redactor.clean(line)
  const end = Math.min(span.end, to)
  const mark =
    text === line
      ? { column: span.start - from, length: end - span.start }
      : markIn(text, raw, { from, to, span: { start: span.start, end } }, redactor)
  const cutStart = from > lineStart ? '…' : ''
  return window({
    zone,
    line: lineOf(raw, lineStart),
    text: `${cutStart}${text}${to < lineEnd ? '…' : ''}`,
    column: mark.column + cutStart.length,
    length: mark.length,
  })
}

/** A wording may begin with the blank that a line break was folded to: what is meant stands on the line below. */
function pastLineBreaks(raw: string, { start, end }: Span): number {
  const breaks = /^\s*\n/.exec(raw.slice(start, end))
  return breaks && start + breaks[0].length < end ? start + breaks[0].length : start
}

/**
 * Where the mark of a line stands after masking. Masking part by part would let a key that crosses the mark through, so
 * the whole line is masked and the mark found again: between what stands before it and what stands after it.
 */
function markIn(
  text: string,
  raw: string,
  { from, to, span }: { readonly from: number; readonly to: number; readonly span: Span },
  redactor: Redactor,
): { column: number; length: number } {
  const before = redactor.clean(raw.slice(from, span.start))
  const after = redactor.clean(raw.slice(span.end, to))
  const start = text.startsWith(before) ? before.length : 0
  const end = text.endsWith(after) ? text.length - after.length : text.length
  return end > start ? { column: start, length: end - start } : { column: 0, length: text.length }
}

function lineOf(raw: string, lineStart: number): number {
  let line = 1
  for (let i = raw.indexOf('\n'); i >= 0 && i < lineStart; i = raw.indexOf('\n', i + 1)) line++
  return line
}

const boundary = /[\s"'`<>(){}[\],;&|]/

/** A line is never cut within a word, for it may be a key: the first place after one that separates words, or the mark itself. */
function afterMark(raw: string, from: number, mark: number): number {
  for (let i = from; i < mark; i++) if (boundary.test(raw[i] as string)) return i + 1
  return mark
}

function beforeMark(raw: string, to: number, mark: number): number {
  for (let i = to; i > mark; i--) if (boundary.test(raw[i] as string)) return i
  return mark
}

/** Long lines are cut to the part around the mark. */
function window(quote: Quote): Quote {
  if (quote.text.length <= longestLine) return quote
  const from = Math.max(0, Math.min(quote.column - 40, quote.text.length - longestLine))
  const text = `${from > 0 ? '…' : ''}${quote.text.slice(from, from + longestLine)}${from + longestLine < quote.text.length ? '…' : ''}`
  const column = quote.column - from + (from > 0 ? 1 : 0)
  return { ...quote, text, column, length: Math.max(1, Math.min(quote.length, text.length - column)) }
}
