import type { Edit } from '@why401/core'
import * as fc from 'fast-check'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyChanges } from './apply.ts'
import { Journal } from './journal.ts'
import { planFix } from './plan.ts'
import { ProjectFiles } from './project.ts'
import { undo } from './undo.ts'

/** Files to generate: a quick look in the ordinary suite, WHY401_FUZZ_RUNS=10000 for the figure that is promised. */
const files = Number(process.env['WHY401_FUZZ_RUNS'] ?? 300)
const filesInProject = 3
const runs = Math.ceil(files / filesInProject)

let top: string
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'why401-property-'))
})
afterAll(() => rmSync(top, { recursive: true }))

const key = 'k7Qm2vXc9LpR4tYz8WbN3sHd'
const eol = fc.constantFrom('\n', '\r\n')
const inner = fc.oneof(
  fc.constantFrom(key, btoa(key), `${key}%3D`, `<${key}>`, `a$b#${key}`),
  fc.string({ unit: fc.constantFrom(...'abcXYZ0189_-./+=$#%\\ ü€😀\u200b'), minLength: 1, maxLength: 30 }),
)
const blanks = fc.constantFrom('', '', ' ', '  ', '\t', '\u200b', '\u00a0', '\\n')
const quotes = fc.constantFrom('', '"', "'", '`')
const nested = fc.constantFrom('', '', '"', '“')

const value = fc
  .tuple(quotes, blanks, nested, inner, blanks)
  .map(([quote, before, extra, text, after]) => `${quote}${before}${extra}${text}${extra}${after}${quote}`)
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', 'export ', '  '),
        fc.constantFrom('API_KEY', 'OTHER', 'APIKEY'),
        fc.constantFrom('=', ' = ', '= '),
        value,
        fc.constantFrom('', '', ' # note', '#x'),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom('', '# comment', 'API_KEY', '=x', 'A="two', 'lines"') },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }).map((text) => text.replaceAll('\0', '')) },
)
const envFile = fc
  .tuple(fc.constantFrom('', '', '', '\ufeff'), fc.array(line, { maxLength: 8 }), eol, fc.boolean())
  .map(([mark, lines, end, isEnded]) => `${mark}${lines.join(end)}${isEnded ? end : ''}`)

const sent = fc.constantFrom(
  'process.env.API_KEY',
  '`Bearer ${key}`',
  `'${key}'`,
  `"Bearer  ${key} "`,
  "'Token ' + key",
  'x ? y : z',
)
const header = fc.constantFrom('Authorization', "'authorization'", '"X-Api-Key"')
const programs: Readonly<Record<string, (name: string, value: string) => string>> = {
  'a.js': (name, value) => `const h = { A: 1, ${name}: ${value} }`,
  'a.py': (name, value) => `h = {"A": 1, '${name.replace(/['"]/g, '')}': ${value}}`,
  'a.sh': (name, value) => `curl -H '${name.replace(/['"]/g, '')}: ${value.replace(/['"`]/g, '')}' https://x`,
  'a.http': (name, value) => `GET https://x\n${name.replace(/['"]/g, '')}: ${value}\n\nbody`,
  'a.yaml': (name, value) => `h:\n  ${name}: ${value}\n`,
}
const program = fc
  .tuple(
    fc.constantFrom(...Object.keys(programs)),
    fc.array(fc.tuple(header, sent), { minLength: 1, maxLength: 2 }),
    eol,
  )
  .map(
    ([name, parts, end]) =>
      [
        name,
        parts
          .map((part) => programs[name]?.(...part))
          .join('\n')
          .replaceAll('\n', end),
      ] as const,
  )

const edits: readonly Edit[] = [
  { kind: 'trim-key', target: 'API_KEY' },
  { kind: 'trim-key', target: null },
  { kind: 'strip-invisible', target: null },
  { kind: 'unquote-key', target: null },
  { kind: 'unwrap-key', target: null, wrapper: 'percent' },
  { kind: 'unwrap-key', target: null, wrapper: 'base64' },
  { kind: 'unwrap-key', target: null, wrapper: 'angle-brackets' },
  { kind: 'quote-value', target: 'API_KEY', quote: 'single' },
  { kind: 'rename-variable', from: 'APIKEY', to: 'API_KEY' },
  { kind: 'replace-key', target: 'API_KEY', with: '.env' },
  { kind: 'set-scheme', header: 'Authorization', scheme: 'Bearer' },
  { kind: 'set-scheme', header: 'Authorization', scheme: null },
  { kind: 'rename-header', from: 'authorization', to: 'Authorization' },
  { kind: 'move-credential', to: 'header', name: 'X-Other-Key', scheme: 'Token' },
]

const fixture = fc.record({
  texts: fc
    .tuple(envFile, envFile, program)
    .map(([env, local, [name, text]]) => ({ '.env': env, '.env.local': local, [name]: text })),
  mode: fc.constantFrom(0o600, 0o644, 0o640, 0o755),
  chosen: fc.uniqueArray(fc.constantFrom(...edits), { minLength: 1, maxLength: 4 }),
})

/** Bytes and modes of everything in a folder. */
function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort()
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name)
      return [name, `${statSync(path).mode.toString(8)} ${readFileSync(path).toString('hex')}`]
    }),
  )
}

interface RoundTrip {
  readonly before: Record<string, string>
  readonly fixed: Record<string, string>
  readonly restored: Record<string, string>
  /** Names of the files that the plan changes. */
  readonly touched: readonly string[]
}

function roundTrip(texts: Readonly<Record<string, string>>, mode: number, chosen: readonly Edit[]): RoundTrip {
  const folder = mkdtempSync(join(top, 'project-'))
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(folder, name), text)
    chmodSync(join(folder, name), mode)
  }
  const before = snapshot(folder)
  const project = new ProjectFiles(folder, null)
  const { changes } = planFix(chosen, true, { project, variables: ['API_KEY'], header: 'Authorization', providers: [] })
  const journal = new Journal(join(top, 'state'), folder)
  const baseline = { at: Date.now() + 60_000, marks: new Map() }
  if (changes.length > 0 && !applyChanges(changes, baseline, journal, Date.now()).ok) throw new Error('not applied')
  const fixed = snapshot(folder)
  if (changes.length > 0 && !undo(journal).ok) throw new Error('not undone')
  const restored = snapshot(folder)
  rmSync(folder, { recursive: true })
  return { before, fixed, restored, touched: changes.map(({ file }) => file.path.slice(folder.length + 1)) }
}

test('fix, then undo, restores every byte and mode', { timeout: Math.max(60_000, files * 60) }, () => {
  let changed = 0
  fc.assert(
    fc.property(fixture, ({ texts, mode, chosen }) => {
      const { before, fixed, restored, touched } = roundTrip(texts, mode, chosen)
      expect(restored).toEqual(before)
      const different = Object.keys(before).filter((name) => fixed[name] !== before[name])
      expect(different).toEqual([...new Set(touched)].sort())
      changed += different.length
    }),
    { numRuns: runs },
  )
  // A generator whose files nothing is wrong with would prove nothing.
  expect(changed).toBeGreaterThan(files / 10)
})

/** Node's own reading is the judge: only the variable that is meant has another value afterwards. */
test('a change of one value leaves every other variable as it was', { timeout: Math.max(60_000, files * 60) }, () => {
  const plain = fc
    .tuple(quotes, blanks, fc.constantFrom(key, `${key}#a`, `${key} b`), blanks)
    .map(([quote, a, text, b]) => `${quote}${a}${text}${b}${quote}`)
  const lines = fc.array(fc.tuple(fc.constantFrom('API_KEY', 'OTHER', 'THIRD'), plain), { minLength: 1, maxLength: 5 })
  const values = edits.filter((edit) => /^(?:trim|strip|unquote|quote|unwrap)/.test(edit.kind))
  let changed = 0
  fc.assert(
    fc.property(lines, eol, fc.constantFrom(...values), (set, end, edit) => {
      const { before, fixed, touched } = roundTrip(
        { '.env': set.map(([name, value]) => `${name}=${value}`).join(end) },
        0o600,
        [edit],
      )
      const old = readAsNode(before)
      const now = readAsNode(fixed)
      expect({ ...now, API_KEY: '' }).toEqual({ ...old, API_KEY: '' })
      expect(now['API_KEY']?.includes(key)).toBe(old['API_KEY']?.includes(key))
      changed += touched.length
    }),
    { numRuns: runs },
  )
  expect(changed).toBeGreaterThan(runs / 10)
})

function readAsNode(files: Record<string, string>): Record<string, string | undefined> {
  return parseEnv(Buffer.from(files['.env']?.split(' ')[1] ?? '', 'hex').toString())
}
