import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiledFile } from './compiled.ts'

const here = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'why401-compiled-'))
const commands = {
  explain: { words: ['explain', '--now', '2026-11-21', '-'], status: 1 },
  prove: { words: ['curl', '-q', '-s', 'http://127.0.0.1:1/'], status: 2 },
}

beforeAll(() => {
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(here, part), join(copy, part), { recursive: true })
})
afterAll(() => rmSync(copy, { recursive: true }))

function run(words: readonly string[], flags: readonly string[] = []) {
  const argv = [...flags, join(copy, 'bin/why401.cjs'), ...words]
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, {
    input: 'HTTP 401: Incorrect API key provided',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: copy },
  })
  return { stdout, stderr, status }
}

describe.each(Object.entries(commands))('%s', (bundle, { words, status }) => {
  test('is the same without compiled code, with code of another V8, and with broken code', { timeout: 30_000 }, () => {
    const compiled = compiledFile(join(copy, 'dist'), bundle)
    expect(existsSync(compiled)).toBe(true)
    const usual = run(words)
    expect(usual).toMatchObject({ status })
    // Other flags make V8 reject what it compiled without them.
    expect(run(words, ['--stack-size=900'])).toEqual(usual)
    truncateSync(compiled, 1000)
    expect(run(words)).toEqual(usual)
    writeFileSync(compiled, '')
    expect(run(words)).toEqual(usual)
    rmSync(compiled)
    expect(run(words)).toEqual(usual)
  })
})
