import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Io } from '../io.ts'
import { saveDiagnosis, type Diagnosis } from './diagnosis.ts'

const { main } = createRequire(import.meta.url)('../../dist/why401.cjs') as typeof import('../main.ts')

let folder: string
const home = process.cwd()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'why401-ask-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

const diagnosis: Diagnosis = {
  version: 2,
  at: Date.now() + 60_000,
  command: 'explain',
  input: null,
  cause: 'config.not_loaded',
  summary: 'Rename APIKEY to API_KEY.',
  isProven: false,
  status: 401,
  edits: [
    { kind: 'trim-key', target: 'APIKEY' },
    { kind: 'rename-variable', from: 'APIKEY', to: 'API_KEY' },
  ],
  variables: [],
  header: null,
  request: null,
  marks: {},
}

/** A terminal at which somebody types. */
function terminal(typed: string): Io & { readonly shown: () => string } {
  const bytes = Buffer.from(typed)
  let read = 0
  let shown = ''
  return {
    out: (text) => (shown += text) !== '',
    err: (text) => void (shown += text),
    read(buffer) {
      const count = bytes.copy(buffer, 0, read)
      read += count
      return count
    },
    inputIsTerminal: () => true,
    outputIsTerminal: () => false,
    errorIsTerminal: () => true,
    columns: () => null,
    env: { XDG_STATE_HOME: join(folder, 'state') },
    shown: () => shown,
  }
}

test.each([
  { argv: ['fix', '--yes'], typed: 'y\n', text: 'API_KEY=abcdefgh\n', code: 0, asked: 1 },
  { argv: ['fix', '--yes'], typed: 'n\n', text: 'APIKEY=abcdefgh\n', code: 0, asked: 1 },
  { argv: ['fix', '--yes'], typed: '', text: 'APIKEY=abcdefgh\n', code: 0, asked: 1 },
  { argv: ['fix'], typed: 'n\nyes\n', text: 'API_KEY= abcdefgh\n', code: 0, asked: 2 },
  { argv: ['fix'], typed: '\n\n', text: 'APIKEY= abcdefgh\n', code: 1, asked: 2 },
])('$argv with $typed', async ({ argv, typed, text, code, asked }) => {
  writeFileSync('.env', 'APIKEY= abcdefgh\n')
  const io = terminal(typed)
  saveDiagnosis(diagnosis, io, folder)
  expect(await main(argv, io)).toBe(code)
  expect(readFileSync('.env', 'utf8')).toBe(text)
  expect(io.shown().match(/\? \[y\/N\] /g)).toHaveLength(asked)
})
