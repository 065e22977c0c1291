import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiledFile } from './compiled.ts'

const here = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'why401-compiled-'))
const compiled = compiledFile(join(copy, 'dist'), 'explain')

beforeAll(() => {
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(here, part), join(copy, part), { recursive: true })
})
afterAll(() => rmSync(copy, { recursive: true }))

function explain(flags: readonly string[] = []): { stdout: string; stderr: string; status: number | null } {
  const argv = [...flags, join(copy, 'bin/why401.cjs'), 'explain', '--now', '2026-11-21', '-']
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, {
    input: 'HTTP 401: Incorrect API key provided',
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

describe('explain', () => {
  test('is the same without compiled code, with code of another V8, and with broken code', () => {
    expect(existsSync(compiled)).toBe(true)
    const usual = explain()
    expect(usual).toMatchObject({ status: 1, stderr: '' })
    // Other flags make V8 reject what it compiled without them.
    expect(explain(['--stack-size=900'])).toEqual(usual)
    truncateSync(compiled, 1000)
    expect(explain()).toEqual(usual)
    writeFileSync(compiled, '')
    expect(explain()).toEqual(usual)
    rmSync(compiled)
    expect(explain()).toEqual(usual)
  })
})
