import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refusalRules } from './rules.ts'

const page = readFileSync(new URL('../../../../../docs/service.md', import.meta.url), 'utf8')
const table = page.split('\n').slice(page.split('\n').findIndex((line) => line.startsWith('| elsewhere |')) + 2)
const rows = table.slice(0, table.indexOf('')).map((line) => line.split('|').map((cell) => cell.trim()))
const named = (cell: string): string[] => [...cell.matchAll(/`([\w.-]+)[^`]*`/g)].map(([, word]) => word ?? '')

test('the table of words of the field names every code, its status, and members that the code tells', () => {
  const codes = new Set(rows.flatMap((row) => named(row[2] ?? '')))
  expect([...codes].toSorted()).toEqual(Object.keys(refusalRules).toSorted())
  for (const [, , code = '', status = '', members = ''] of rows) {
    const rules = named(code).map((id) => refusalRules[id as keyof typeof refusalRules])
    expect([code, [...new Set(rules.map((rule) => rule.status))].join('; ')]).toEqual([code, status])
    const told = new Set<string>(rules.flatMap(({ tells }) => tells))
    for (const member of named(members)) expect([code, member, told.has(member)]).toEqual([code, member, true])
  }
})
