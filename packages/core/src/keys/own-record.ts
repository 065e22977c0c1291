import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { latestShown } from '../wire/shown-time.ts'
import { pastedLines } from './pasted-text.ts'

/** What the one record of a key in somebody's own database says of it. JSON-able. */
export interface OwnRecord {
  readonly state: 'pending' | 'revoked' | 'expired'
  readonly field: string
}

/** A question to a table or collection of keys. Of accounts and users there are others. */
const aboutKeys =
  /\b(?:from|table) ["'`]?[\w.]{0,30}(?:keys?|tokens?|credentials?)\b|\bdb\.\w{0,20}(?:keys?|tokens?)\.find|\bHGETALL \S{0,30}(?:key|token)|(?:get-item|GetItem)\b[^\n]{0,120}(?:key|token)s?\b/i
const onceSwitchedOn = /^(?:activated|approved|confirmed|verified|enabled|accepted)_?(?:at|on)$/i
const onceSwitchedOff = /^(?:revoked|deleted|disabled|deactivated|blocked|removed)_?(?:at|on)$/i
const end = /^(?:expires?|expired|expiry|valid_?(?:until|to)|not_?after)(?:_?(?:at|on))?$/i
const nothing = /^(?:|null|nil|none|\(null\)|<null>|∅)$/i
const farthest = 8

/** The record that the server looks the key up in, where it is the only one in view, read as the server's own code reads it. */
export const ownRecord = once((observed: Observed): OwnRecord | null => {
  const lines = pastedLines(observed)
  const asked = lines.findIndex((line) => aboutKeys.test(line) && !isInCode(line))
  if (asked < 0) return null
  const fields = inTable(lines, asked + 1) ?? inObject(lines, asked + 1)
  for (const [field, value] of fields ?? []) {
    const state = stateOf(field, value, observed)
    if (state !== null && isChecked(lines, field, asked)) return { state, field }
  }
  return null
})

/** A program's question has a place for what it asks for (`$1`, `?`, `:token`), one at a prompt its value. */
function isInCode(line: string): boolean {
  return /[=(,]\s?(?:\$\d|\?|:\w|%s|@\w)/.test(line)
}

function stateOf(field: string, value: string, observed: Observed): OwnRecord['state'] | null {
  if (onceSwitchedOn.test(field)) return nothing.test(value) ? 'pending' : null
  if (nothing.test(value)) return null
  if (onceSwitchedOff.test(field)) return /20\d\d-\d\d-\d\d/.test(value) ? 'revoked' : null
  const day = end.test(field) ? /20\d\d-\d\d-\d\d/.exec(value)?.[0] : undefined
  const shown = latestShown(observed)
  return day !== undefined && shown !== null && Date.parse(day) + 86_400_000 < shown ? 'expired' : null
}

/** The code in view has the field in a condition: `k.ActivatedAt == nil`, `if not row["activated_at"]`. */
function isChecked(lines: readonly string[], field: string, asked: number): boolean {
  const name = field.replaceAll('_', '_?')
  const condition = new RegExp(
    `(?:\\bif\\b|\\bunless\\b|\\bwhere\\b|\\band\\b|&&|\\|\\||\\breturn\\b|\\bguard\\b|\\?)[^\\n]{0,120}\\b${name}|\\b${name}\\b["'\\])]{0,3} ?(?:[!=]==?|is\\b|<|>)`,
    'i',
  )
  return lines.some((line, at) => at !== asked && line.length < 400 && condition.test(line))
}

/** Cells by their columns, where there is one row only; null where there is no table. */
function inTable(lines: readonly string[], from: number): readonly (readonly [string, string])[] | null {
  const head = split(lines[from] ?? '')
  if (head.length < 2 || head.some((name) => !/^\w{1,40}$/.test(name))) return null
  const rows = lines
    .slice(from + 1, from + farthest)
    .filter((line) => !/^[\s|+-]{3,}$/.test(line))
    .map(split)
  const own = rows.findIndex((row) => row.length !== head.length)
  const count = own < 0 ? rows.length : own
  return count === 1 ? head.map((name, place) => [name, rows[0]?.[place] ?? ''] as const) : null
}

function split(line: string): readonly string[] {
  const cells = line.includes('|') ? line.replace(/^\s{0,40}\||\|\s{0,40}$/g, '').split('|') : line.split('\t')
  return cells.map((cell) => cell.trim())
}

const property = /^[\s{,]{0,20}["']?(\w{1,40})["']?\s{0,20}[:|]\s{0,4}(?:ISODate\()?["']?([^"',}]{0,60})/

/** One record printed downwards (`\x`, `\G`) or as an object. */
function inObject(lines: readonly string[], from: number): readonly (readonly [string, string])[] | null {
  const shown = lines.slice(from, from + 2 * farthest)
  const stop = shown.findIndex((line) => line.trim() === '')
  const own = (stop < 0 ? shown : shown.slice(0, stop)).flatMap((line) => line.split(/,(?=\s?["']?\w{1,40}["']?\s?:)/))
  const fields = own.flatMap((line) => {
    const found = property.exec(line)
    return found ? [[found[1] ?? '', (found[2] ?? '').trim()] as const] : []
  })
  const isOne = new Set(fields.map(([name]) => name)).size === fields.length
  return isOne && fields.length > 1 ? fields : null
}
