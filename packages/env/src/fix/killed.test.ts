import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Journal } from './journal.ts'
import { undo } from './undo.ts'

/** A fix of two files (or its undoing) that ends by a real SIGKILL just before the system call of that number. */
const program = `
import { disk } from './disk.ts'
import { applyChanges } from './apply.ts'
import { Journal } from './journal.ts'
import { undo } from './undo.ts'
import { readTextFile } from './text-file.ts'
import { join } from 'node:path'
const [what, stop, folder, state] = process.argv.slice(2)
let calls = 0
for (const [name, call] of Object.entries(disk))
  disk[name] = (...given) => {
    if (++calls === Number(stop)) process.kill(process.pid, 'SIGKILL')
    // Written in two parts, so that there is a call between them.
    if (name === 'writeSync' && given[2] === 0) return call(given[0], given[1], 0, given[1].length >> 1)
    return call(...given)
  }
const journal = new Journal(state, folder)
if (what === 'fix') {
  const files = ['.env', 'client.js'].map((name) => readTextFile(join(folder, name)))
  const changes = files.map((file) => ({ file, says: 'x', splices: [{ start: 4, end: 5, text: 'changed' }] }))
  applyChanges(changes, { at: Date.now(), marks: new Map(files.map(({ path, hash }) => [path, hash])) }, journal, 1)
} else undo(journal)
process.stdout.write(String(calls))
`

const here = fileURLToPath(new URL('.', import.meta.url))
const old = { '.env': 'KEY= abc\r\nOTHER=1\r\n', 'client.js': 'let a = 1\n' }
const fresh = { '.env': 'KEY=changedabc\r\nOTHER=1\r\n', 'client.js': 'let changed = 1\n' }
const names = ['.env', 'client.js'] as const

let work: string
let folder: string
let state: string

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'why401-killed-'))
  await build({
    stdin: { contents: program, resolveDir: here, loader: 'ts' },
    outfile: join(work, 'program.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['why401-source'],
    logLevel: 'silent',
  })
})
afterAll(() => rmSync(work, { recursive: true }))

beforeEach(fresher)

function fresher(): void {
  folder = join(work, 'project')
  state = join(work, 'state')
  for (const path of [folder, state]) {
    rmSync(path, { recursive: true, force: true })
    mkdirSync(path)
  }
  for (const name of names) {
    writeFileSync(join(folder, name), old[name])
    chmodSync(join(folder, name), 0o640)
  }
}

function start(what: 'fix' | 'undo', stop: number) {
  const { signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(work, 'program.mjs'), what, String(stop), folder, state],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  return { killed: signal === 'SIGKILL', calls: Number(stdout) }
}

function expectOldOrNew(): void {
  for (const name of names) {
    const path = join(folder, name)
    expect([old[name], fresh[name]]).toContain(readFileSync(path, 'utf8'))
    expect(statSync(path).mode & 0o777).toBe(0o640)
  }
}

function expectRestored(): void {
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(old[name])
  expect(readdirSync(folder).sort()).toEqual([...names])
  const left = readdirSync(state, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.why401-'))
  expect(left).toEqual([])
}

test(
  'a fix killed before any of its system calls leaves old or new files, and undo restores them',
  { timeout: 120_000 },
  () => {
    const all = start('fix', 0).calls
    expect(all).toBeGreaterThan(20)
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe(fresh['.env'])
    for (let stop = 1; stop <= all; stop++) {
      fresher()
      expect(start('fix', stop).killed).toBe(true)
      expectOldOrNew()
      const undone = undo(new Journal(state, folder))
      expect(undone.ok || undone.reason === 'nothing').toBe(true)
      expectRestored()
    }
  },
)

test('an undo killed before any of its system calls is finished by the next', { timeout: 120_000 }, () => {
  start('fix', 0)
  const all = start('undo', 0).calls
  expect(all).toBeGreaterThan(10)
  for (let stop = 1; stop <= all; stop++) {
    fresher()
    start('fix', 0)
    expect(start('undo', stop).killed).toBe(true)
    expectOldOrNew()
    expect(undo(new Journal(state, folder)).ok).toBe(true)
    expectRestored()
  }
})

test('the journal is private', () => {
  start('fix', 0)
  const journal = join(state, 'journal')
  const only = readdirSync(journal, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.json'))
  const path = join(journal, only ?? '')
  expect(existsSync(path)).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
})
