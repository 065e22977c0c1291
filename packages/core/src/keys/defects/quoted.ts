import type { KeyDefect } from '../reading.ts'

/** Opening quotes with their closing ones; JSON escapes included, since values are copied out of JSON with them. */
const quotes: readonly (readonly [string, string])[] = [
  ['\\"', '\\"'],
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’'],
  ['„', '“'],
  ['«', '»'],
  ['”', '”'],
  ['’', '’'],
  ['´', '´'],
  ['&quot;', '&quot;'],
]

export interface Quoted {
  readonly defect: KeyDefect
  readonly before: number
  readonly after: number
}

/** Quote characters around the key, or left over at one end. */
export function findQuotes(text: string): Quoted | null {
  for (const [open, close] of quotes) {
    const opens = text.startsWith(open)
    const closes = text.endsWith(close) && text.length >= open.length + (opens ? close.length : 0)
    if (!opens && !closes) continue
    const side = opens && closes ? 'both' : opens ? 'start' : 'end'
    return {
      defect: { defect: 'quoted', quote: opens ? open : close, side },
      before: opens ? open.length : 0,
      after: closes ? close.length : 0,
    }
  }
  return null
}
