import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { wholeText } from '../model/whole-text.ts'

/** One row that a database client printed: column to value, in lower case. */
export type Row = ReadonlyMap<string, string>

const mostLines = 400
const rule = /^[ \t]{0,8}[+|]?[-+=]{3,400}\|?[ \t]*$/

/** The rows of tables as psql, mysql and sqlite print them, lying (`a | b`) or standing (`a: b` below stars, `a | b` below RECORD). */
export const shownRows = once((observed: Observed): readonly Row[] => {
  const text = wholeText(observed)
  return /\|[^\n]{0,400}\n[ \t]{0,8}[+|]?[-+]{3}|RECORD \d|\* \d{1,4}\. row \*/.test(text) ? rowsIn(text) : []
})

function rowsIn(text: string): readonly Row[] {
  const lines = text.split('\n', mostLines)
  const rows: Row[] = []
  lines.forEach((line, at) => {
    if (/RECORD \d|\* \d{1,4}\. row \*/.test(line)) rows.push(standing(lines, at + 1))
    else if (
      rule.test(line) &&
      cells(lines[at - 1] ?? '').length > 1 &&
      !rule.test(lines[at - 2] ?? ' ') === isPsql(line)
    )
      rows.push(...lying(lines, at))
  })
  return rows
}

/** mysql rules off above the head too, psql only below it. */
function isPsql(line: string): boolean {
  return !/^[ \t]{0,8}\+/.test(line)
}

function lying(lines: readonly string[], at: number): Row[] {
  const names = cells(lines[at - 1] ?? '')
  const rows: Row[] = []
  for (const line of lines.slice(at + 1, at + 30)) {
    const values = cells(line)
    if (values.length !== names.length) break
    rows.push(new Map(names.map((name, place) => [name, values[place] as string])))
  }
  return rows
}

function standing(lines: readonly string[], from: number): Row {
  const row = new Map<string, string>()
  for (const line of lines.slice(from, from + 40)) {
    const found = /^[ \t]{0,40}(\w{1,60})[ \t]{0,40}[|:][ \t]?(.{0,300})$/.exec(line)
    if (!found) break
    row.set((found[1] as string).toLowerCase(), (found[2] ?? '').trim().toLowerCase())
  }
  return row
}

function cells(line: string): readonly string[] {
  if (!line.includes('|') || line.length > 1000) return []
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map((cell) => cell.trim().toLowerCase())
}
