import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { pastedLines } from './pasted-text.ts'
import { regexOf } from '../model/regex.ts'

/** What a list of keys in view says of the key in use. JSON-able. */
export interface ListedState {
  readonly state: 'revoked' | 'expired' | 'pending'
  readonly says: string
}

const off =
  /\b(?:inactive|revoked|deleted|disabled|deactivated|destroyed|invalidated|cancelled)\b["']?(?!_)(?!["']?\s?[:=]\s?["']?(?:false|null|nil|no\b|none|0\b|-|""|,))(?!_(?:at|on)["']?\s?[:=]\s?(?:null|nil|None|-|""))/i
const dated =
  /\b(?:revoked|deleted|disabled|deactivated|invalidated|removed)_?(?:at|on|time|date)["']?\s?[:=]\s?["']?(20\d\d-\d\d-\d\d)/i
const switchedOff = /\b(?:is_?)?(?:active|enabled|valid)["']?\s?[:=]\s?["']?(?:false|no|0|f)\b/i
const waiting =
  /\b(?:status|state)["']?\s?[:=]?\s?["']?(?:pending|not[ _]yet[ _]active|awaiting|unverified|unconfirmed|propagating)/i
const expiry = regexOf('i')`
  \b(?:expire[sd]?|expiry|expiration|valid[_ ]?(?:until|to)|not_?after)(?:[_ -]?(?:at|on|date|time))?["']?\s?[:=]\s?["']?
    (20\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?
`
const begin =
  /\b(?:not_?before|valid[_ ]?from|activates?[_ ]?(?:at|on)|starts?[_ ]?(?:at|on))["']?\s?[:=]\s?["']?(20\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?/i
/** A sentence speaks of keys in general; a list does not. */
const prose = regexOf('i')`
  \b(?:error|exception|access to|make sure|please|ensure|has been|you can|must|should|ha(?:s|ve) expired|failed with)\b
    |[?&]\w{0,12}key=
`
const around = 7

/** The state that a listing gives the key which also stands elsewhere in view, as the one in use. */
export const listedState = once((observed: Observed): ListedState | null => {
  const lines = pastedLines(observed)
  for (const row of rowsOfKeysInUse(observed, lines)) {
    const entry = entryAround(lines, row)
    const found = prose.test(entry) ? null : stateIn(entry, lines, row, todayOf(lines, observed.now))
    if (found) return found
  }
  return null
})

/** Lines that hold a key, or its last characters behind dots, which stands on another line, too. */
function rowsOfKeysInUse(observed: Observed, lines: readonly string[]): readonly number[] {
  const keys = mentionedKeys(observed)
  const rows: number[] = []
  for (const [at, key] of keys.entries()) {
    if (keys.some((other, place) => place !== at && other.text === key.text && other.line !== key.line))
      rows.push(key.line)
    const tail = key.text.slice(-4)
    if (!key.isCredential) continue
    for (const [line, text] of lines.entries())
      if (line !== key.line && (/(?:…|[.*•]{2})([\w-]{4})(?![\w-])/.exec(text)?.[1] ?? '') === tail) rows.push(line)
  }
  return [...new Set(rows)]
}

/** One row of a table, or the lines of the object that the row is in. */
function entryAround(lines: readonly string[], row: number): string {
  const line = lines[row] ?? ''
  if (!property.test(line)) return line
  const start = boundary(lines, row, -1)
  const end = boundary(lines, row, 1)
  return lines.slice(start, end + 1).join('\n')
}

/** A line of an object that is printed over several: `"status": "active",`. */
const property = /^\s*(?:- )?["']?[\w ]{1,40}["']?\s?:\s?["'\w-]/

function boundary(lines: readonly string[], row: number, step: 1 | -1): number {
  let at = row
  while (Math.abs(at - row) < around) {
    const next = lines[at + step]
    if (next === undefined || !(property.test(next) || /^\s*[{}],?\s*$/.test(next))) break
    if (step === 1 && /^\s*-\s/.test(next)) break
    at += step
    if (/^\s*[{}]/.test(next) || (step === -1 && /^\s*-\s/.test(next))) break
  }
  return at
}

function stateIn(entry: string, lines: readonly string[], row: number, today: number): ListedState | null {
  const until = expiry.exec(entry)
  if (until && instant(until) < today) return { state: 'expired', says: `expires on ${until[1]}` }
  const gone = dated.exec(entry)?.[1]
  if (gone) return { state: 'revoked', says: `revoked on ${gone}` }
  const from = begin.exec(entry)
  if (from && instant(from) > today) return { state: 'pending', says: `valid from ${from[1]}` }
  const cells = cellsOf(lines, row)
  const fromTable = cells && stateOfCells(cells, today)
  if (fromTable) return fromTable
  if (/\bexpired\b(?!["']?\s?[:=]\s?(?:false|null|no|0))/i.test(entry)) return { state: 'expired', says: 'expired' }
  const word = off.exec(entry)?.[0]
  if (word) return { state: 'revoked', says: word.toLowerCase() }
  if (switchedOff.test(entry)) return { state: 'revoked', says: 'not active' }
  return waiting.test(entry) ? { state: 'pending', says: 'pending' } : null
}

function instant(found: RegExpExecArray): number {
  return Date.parse(`${found[1]}T${found[2] ?? '23:59'}Z`)
}

/** Cells of a row by the name of their column, where a line above names the columns. */
function cellsOf(lines: readonly string[], row: number): ReadonlyMap<string, string> | null {
  const own = split(lines[row] ?? '')
  if (own.length < 3) return null
  for (let at = row - 1; at >= Math.max(0, row - around); at--) {
    const head = split(lines[at] ?? '')
    if (
      head.length === own.length &&
      head.some((name) => /^(?:id|name|key|token|status|state|expir|created|prefix)/i.test(name))
    )
      return new Map(head.map((name, place) => [name.toLowerCase(), own[place] ?? '']))
  }
  return null
}

function split(line: string): readonly string[] {
  const cells = line.includes('|') ? line.replace(/^\s*\||\|\s*$/g, '').split('|') : line.trim().split(/\t|\s{2,20}/)
  return cells.map((cell) => cell.trim())
}

function stateOfCells(cells: ReadonlyMap<string, string>, today: number): ListedState | null {
  for (const [column, cell] of cells) {
    const date = /20\d\d-\d\d-\d\d/.exec(cell)?.[0]
    if (date && /^expir|valid.?(?:until|to)|not.?after/.test(column) && Date.parse(date) < today - 86_400_000)
      return { state: 'expired', says: `expires on ${date}` }
    if (date && /^(?:revoked|deleted|disabled|deactivated)/.test(column))
      return { state: 'revoked', says: `revoked on ${date}` }
    if (/^(?:revoked|deleted|disabled)/.test(column) && /^(?:t|true|yes|y|1)$/i.test(cell))
      return { state: 'revoked', says: 'revoked' }
    if (/^(?:is_?)?(?:active|enabled)/.test(column) && /^(?:f|false|no|n|0)$/i.test(cell))
      return { state: 'revoked', says: 'not active' }
  }
  return null
}

/** The latest day that the paste itself shows, as of an answer or a log; else the day it is read. */
function todayOf(lines: readonly string[], now: number): number {
  const dates = lines.flatMap((line) =>
    /^\s*(?:date: |< date: |20\d\d-)|\$ date/i.test(line)
      ? Date.parse(
          /(?:\d{1,2} [A-Z][a-z]{2} 20\d\d(?: \d\d:\d\d:\d\d GMT)?|20\d\d-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ?)?)/.exec(
            line,
          )?.[0] ?? '',
        ) || []
      : [],
  )
  return dates.length > 0 ? Math.min(now, Math.max(...dates)) : now
}
