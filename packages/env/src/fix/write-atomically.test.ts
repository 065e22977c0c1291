import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf } from './text-file.ts'
import { writeAtomically } from './write-atomically.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'why401-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const old = Buffer.from('A=1\r\nB=\xff\0')
const fresh = Buffer.from('A=2\r\n')

function file(name = '.env'): string {
  const path = join(folder, name)
  writeFileSync(path, old)
  return path
}

describe('writeAtomically', () => {
  test.each([0o600, 0o644, 0o640, 0o755, 0o666])('keeps mode %o', (mode) => {
    const path = file()
    chmodSync(path, mode)
    expect(writeAtomically(path, fresh, hashOf(old), 'a1')).toEqual({ ok: true })
    expect(readFileSync(path)).toEqual(fresh)
    expect(statSync(path).mode & 0o7777).toBe(mode)
    expect(readdirSync(folder)).toEqual(['.env'])
  })

  test('changes the file behind a symbolic link, and the link stays', () => {
    mkdirSync(join(folder, 'shared'))
    const target = file('shared/.env')
    symlinkSync('shared/.env', join(folder, '.env'))
    expect(writeAtomically(join(folder, '.env'), fresh, hashOf(old), 'a1').ok).toBe(true)
    expect(lstatSync(join(folder, '.env')).isSymbolicLink()).toBe(true)
    expect(readlinkSync(join(folder, '.env'))).toBe('shared/.env')
    expect(readFileSync(target)).toEqual(fresh)
  })

  test('keeps the owner where this user may give files away', ({ skip }) => {
    if (process.getuid?.() !== 0) skip()
    const path = file()
    const { chownSync } = process.getBuiltinModule('node:fs')
    chownSync(path, 1234, 5678)
    writeAtomically(path, fresh, hashOf(old), 'a1')
    expect([statSync(path).uid, statSync(path).gid]).toEqual([1234, 5678])
  })

  test.each([
    {
      reason: 'changed',
      prepare: () => {
        const path = file()
        writeFileSync(path, 'C=3')
        return path
      },
    },
    { reason: 'missing', prepare: () => join(folder, 'nothing') },
    { reason: 'not-regular', prepare: () => folder },
    {
      reason: 'hard-links',
      prepare: () => {
        linkSync(file(), join(folder, 'second'))
        return join(folder, '.env')
      },
    },
    {
      reason: 'not-writable',
      prepare: () => {
        chmodSync(file(), 0o444)
        return join(folder, '.env')
      },
    },
  ])('refuses: $reason, and writes nothing', ({ reason, prepare }) => {
    const path = prepare()
    const before = contents()
    expect(writeAtomically(path, fresh, hashOf(old), 'a1')).toEqual({ ok: false, reason })
    expect(contents()).toEqual(before)
  })
})

function contents(): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}
