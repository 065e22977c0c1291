import { Secret } from '@why401/core'
import { TestRepository } from '@why401/testkit'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FileFinding, Finding, ObjectFinding } from './finding.ts'
import { searchLeaks, type LeakReport } from './leaked.ts'
import { spellingsOf } from './spellings.ts'

// Characters that every escaping changes.
const key = 'tst_7h/Q+9w="Zk&3<vé Xp2'
const other = 'tst_other_5tGb6YhN7ujM'
let repository: TestRepository

beforeAll(() => {
  repository = TestRepository.create()
  repository.commit('README', 'nothing here\n')
})
afterAll(() => repository.remove())

function search(values: readonly string[] = [key], homes: readonly string[] = []): Promise<LeakReport> {
  const keys = values.map((value, i) => ({ name: `KEY_${i}`, value: new Secret(value), homes }))
  return searchLeaks(keys, { directory: repository.directory, environment: process.env })
}

function searchIn(directory: string): Promise<LeakReport> {
  return searchLeaks([{ name: 'K', value: new Secret(key), homes: [] }], { directory, environment: process.env })
}

function inObjects({ findings }: LeakReport, path: string | null): ObjectFinding[] {
  return findings.filter(
    (finding): finding is ObjectFinding =>
      finding.where !== 'work-tree' &&
      finding.where !== 'git-directory' &&
      (finding.path?.toString('latin1') ?? null) === path,
  )
}

function inFiles({ findings }: LeakReport, path: string): FileFinding[] {
  return findings.filter(
    (finding): finding is FileFinding =>
      (finding.where === 'work-tree' || finding.where === 'git-directory') && finding.path.toString() === path,
  )
}

const spellingsAndPlaces = (found: readonly Finding[]): unknown =>
  found.map(({ spelling, position }) => [spelling, position?.line])

describe('recall', () => {
  test('a clean repository has nothing', async () => {
    const report = await search()
    expect(report.findings).toEqual([])
    expect(report.searched.objects).toBe(3)
    expect(report.searched.ofObjects).toBe(3)
  })

  test('every spelling, in files and in history', async () => {
    const spelt = spellingsOf(key)
    spelt.forEach(({ bytes }, i) => repository.write(`spelt-${i}`, Buffer.concat([Buffer.from('a\nb: '), bytes])))
    const commit = repository.commit('more', 'x')
    const report = await search()
    spelt.forEach(({ spelling }, i) => {
      const found = inObjects(report, `spelt-${i}`)
      expect(spellingsAndPlaces(found)).toContainEqual([spelling, 2])
      expect(found[0]).toMatchObject({ where: 'history', commits: [{ id: commit }], inHead: true, remoteRefs: null })
      expect(found[0]?.position?.column).toBe(4)
      expect(inFiles(report, `spelt-${i}`)).toContainEqual(expect.objectContaining({ spelling, git: 'tracked' }))
    })
    repository.git('rm', '--quiet', 'spelt-*')
    repository.git('commit', '--quiet', '--message', 'clean')
  })

  test.each([0, 1, 2, 3, 4])('in base64 behind %i other bytes', async (before) => {
    const text = Buffer.from(`${'u'.repeat(before)}${key}:more`)
    repository.write('encoded', `${text.toString('base64')}\n${text.toString('base64url')}\n`)
    const found = inFiles(await search(), 'encoded')
    expect(spellingsAndPlaces(found)).toContainEqual(['base64', 1])
    expect(found.map(({ position }) => position?.line)).toContain(2)
    repository.git('clean', '--force', '--quiet')
  })

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 20, 40, 56])(
    'in base64 that is broken into lines, behind %i bytes',
    async (before) => {
      const long = `tst_${'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ'.repeat(3)}`
      const text = Buffer.from(`${'u'.repeat(before)}${long}:more`).toString('base64')
      repository.write('wrapped-76', text.replace(/.{76}/g, '$&\n'))
      repository.write('wrapped-64', text.replace(/.{64}/g, '$&\r\n'))
      repository.write('whole', `\n\n${text}`)
      const report = await search([long])
      expect(inFiles(report, 'wrapped-76').length).toBeGreaterThan(0)
      expect(inFiles(report, 'wrapped-64').length).toBeGreaterThan(0)
      const column = Math.ceil((before * 4) / 3) + 1
      expect(inFiles(report, 'whole')).toMatchObject([{ spelling: 'base64', position: { line: 3, column } }])
      repository.git('clean', '--force', '--quiet')
    },
  )

  test('added, changed and removed', async () => {
    const added = repository.commit('gone.env', `A=1\nKEY=${key}\n`)
    const changed = repository.commit('gone.env', `A=1\nB=2\nKEY=${key}\n`)
    repository.git('rm', '--quiet', 'gone.env')
    repository.git('commit', '--quiet', '--message', 'remove')
    const [found, ...more] = inObjects(await search(), 'gone.env')
    expect(more).toEqual([])
    expect(found).toMatchObject({ where: 'history', versions: 2, inHead: false, position: { line: 3, column: 5 } })
    expect(found?.commits.map(({ id }) => id)).toEqual([added, changed])
    expect(found?.commits[0]?.time).toBeGreaterThan(Date.UTC(2026, 0, 1) / 1000)
  })

  test('only in a stash: changed, staged and untracked', async () => {
    repository.write('README', `changed ${key}\n`)
    repository.write('staged', `${other}\n`)
    repository.git('add', 'staged')
    repository.write('untracked', key)
    repository.git('stash', '--quiet', '--include-untracked')
    repository.write('README', `later ${other}\n`)
    repository.git('stash', '--quiet')
    const report = await search([key, other])
    const places = ['README', 'staged', 'untracked'].flatMap((path) =>
      inObjects(report, path).map(({ where, stash, key }) => [path, where, stash, key]),
    )
    expect(places).toEqual([
      ['README', 'stash', 'stash@{0}', 1],
      ['README', 'stash', 'stash@{1}', 0],
      ['staged', 'stash', 'stash@{1}', 1],
      ['untracked', 'stash', 'stash@{1}', 0],
    ])
    repository.git('stash', 'clear')
  })

  test('only in commits that nothing reaches', async () => {
    repository.git('switch', '--quiet', '--create', 'doomed')
    const commit = repository.commit('doomed', `\n\n${key}`)
    repository.git('switch', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'doomed')
    repository.git('reflog', 'expire', '--expire=now', '--all')
    const found = inObjects(await search(), 'doomed')
    expect(found).toMatchObject([{ where: 'unreachable', commits: [{ id: commit }], position: { line: 3 } }])
  })

  test('staged, and once staged', async () => {
    repository.write('next', `${key} first`)
    repository.git('add', 'next')
    repository.write('next', 'nothing')
    expect(inObjects(await search(), 'next')).toMatchObject([{ where: 'index', commits: [] }])
    repository.git('add', 'next')
    expect(inObjects(await search(), null)).toMatchObject([{ where: 'unreachable', path: null, position: { line: 1 } }])
    repository.git('rm', '--quiet', '--force', 'next')
  })

  test('in a merge alone, and brought by a merged branch', async () => {
    repository.git('switch', '--quiet', '--create', 'side')
    const brought = repository.commit('side', other)
    repository.git('switch', '--quiet', 'main')
    repository.commit('main', 'x')
    repository.git('merge', '--quiet', '--no-commit', 'side')
    const merge = repository.commit('evil', key)
    expect(repository.git('rev-list', '--parents', '-1', merge).trim().split(' ')).toHaveLength(3)
    const report = await search([key, other])
    expect(inObjects(report, 'evil')).toMatchObject([{ commits: [{ id: merge }] }])
    expect(inObjects(report, 'side')).toMatchObject([{ commits: [{ id: brought }] }])
  })

  test('at every offset round the borders of chunks', async () => {
    const size = 300
    const lines = Array.from({ length: size }, (_, i) => 'x'.repeat(1000 + i) + key)
    repository.commit('borders', lines.join('\n'))
    // 64 KiB is what a pipe holds; the key stands in files of all lengths before and after it.
    for (let i = 0; i < 24; i++) repository.write(`border-${i}`, 'y'.repeat(65_536 - 60 + i * 3) + key)
    repository.commit('last', 'x')
    const report = await search()
    for (let i = 0; i < 24; i++) expect(inObjects(report, `border-${i}`)).toHaveLength(1)
    expect(inObjects(report, 'borders')).toHaveLength(1)
    expect(inFiles(report, 'borders')).toHaveLength(20)
  })

  test('in a file with a name that is not UTF-8', async () => {
    const name = Buffer.from('caf\xe9\n\t"x', 'latin1')
    repository.commit(name, key)
    const report = await search()
    expect(inObjects(report, name.toString('latin1'))).toMatchObject([{ where: 'history' }])
    const onDisk = report.findings.filter(({ where, path }) => where === 'work-tree' && path?.equals(name))
    expect(onDisk).toMatchObject([{ git: 'tracked' }])
  })

  test('in the name of a file and of a directory, which are then not shown', async () => {
    mkdirSync(join(repository.directory, `dir-${other}`))
    repository.commit(`dir-${other}/file-${other}`, 'unique content of this file')
    const { findings } = await search([other])
    const named = findings.filter((finding) => 'part' in finding && finding.part === 'file-name')
    const stars = '*'.repeat(other.length)
    expect(named.map(({ path }) => path?.toString()).sort()).toEqual([`dir-${stars}`, `dir-${stars}/file-${stars}`])
  })

  test('in messages of commits and tags', async () => {
    const commit = repository.commit('message', '1', `use ${key} now`)
    repository.git('tag', '--annotate', '--message', `release ${key}`, 'v1')
    const found = (await search()).findings.filter((finding) => 'part' in finding && finding.part !== 'content')
    expect(found).toMatchObject([
      { part: 'commit-message', where: 'history', commits: [{ id: commit }] },
      { part: 'tag', where: 'history' },
    ])
  })

  test('in files of every kind: untracked, ignored, built, of the repository itself, and where it belongs', async () => {
    mkdirSync(join(repository.directory, 'dist'))
    repository.write('.gitignore', 'dist\n.env\n')
    repository.write('dist/app.js', `var a='${key}'`)
    repository.write('.env', `KEY='${key}'\n`)
    repository.write('notes', key)
    repository.git('config', 'remote.origin.url', `https://user:${other}@example.com/o/r.git`)
    const report = await search([key, other], [join(repository.directory, '.env')])
    expect(inFiles(report, 'dist/app.js')).toMatchObject([{ git: 'ignored', isHome: false }])
    expect(inFiles(report, '.env')).toMatchObject([{ git: 'ignored', isHome: true }])
    expect(inFiles(report, 'notes')).toMatchObject([{ git: 'untracked' }])
    expect(inFiles(report, '.git/config')).toMatchObject([{ where: 'git-directory', key: 1 }])
    expect(report.remotes).toEqual([{ name: 'origin', address: 'example.com/o/r' }])
  })

  test('the remote has it or not', async () => {
    const pushed = repository.commit('pushed', `pushed ${other}`)
    repository.git('update-ref', 'refs/remotes/origin/main', pushed)
    repository.commit('kept', `kept ${other}`)
    const report = await search([other])
    expect(inObjects(report, 'pushed')).toMatchObject([{ remoteRefs: ['origin/main'] }])
    expect(inObjects(report, 'kept')).toMatchObject([{ remoteRefs: [] }])
  })

  test('packed, and with settings that would run programs', async () => {
    repository.git('gc', '--quiet')
    repository.git('config', 'core.fsmonitor', 'touch fsmonitor-ran')
    repository.git('config', 'diff.external', 'touch external-ran')
    repository.git('config', 'log.showSignature', 'true')
    const report = await search()
    expect(inObjects(report, 'gone.env')).toMatchObject([{ versions: 2 }])
    expect(readdirSync(repository.directory).filter((name) => name.endsWith('-ran'))).toEqual([])
  })

  test('in a blob of 200 MB', { timeout: 120_000 }, async () => {
    const megabyte = 1024 * 1024
    const file = openSync(join(repository.directory, 'large.bin'), 'w')
    ftruncateSync(file, 200 * megabyte)
    writeSync(file, `\n\n${key}`, 150 * megabyte)
    closeSync(file)
    repository.git('add', 'large.bin')
    repository.git('commit', '--quiet', '--message', 'large')
    const report = await search()
    expect(inObjects(report, 'large.bin')).toMatchObject([{ position: { line: 3, column: 1 } }])
    expect(inFiles(report, 'large.bin')).toMatchObject([{ position: { line: 3, column: 1 } }])
  })
})

describe('a directory', () => {
  test('that is a bare repository has no work tree', async () => {
    const bare = TestRepository.create()
    bare.commit('a', key)
    bare.git('config', 'core.bare', 'true')
    const report = await searchIn(join(bare.directory, '.git'))
    expect(report.findings).toMatchObject([{ where: 'history', position: { line: 1 } }])
    bare.remove()
  })

  test('whose branch has no commit yet, beside one that has', async () => {
    const unborn = TestRepository.create()
    unborn.commit('a', key)
    unborn.git('symbolic-ref', 'HEAD', 'refs/heads/other')
    expect(inObjects(await searchIn(unborn.directory), 'a')).toMatchObject([{ where: 'history', inHead: false }])
    unborn.remove()
  })

  test('with objects missing: what is there is found all the same', async () => {
    const damaged = TestRepository.create()
    damaged.commit('a', key)
    damaged.commit('b', other)
    const tree = damaged.git('rev-parse', 'HEAD^{tree}').trim()
    rmSync(join(damaged.directory, '.git/objects', tree.slice(0, 2), tree.slice(2)))
    rmSync(join(damaged.directory, '.git/index'))
    expect(inObjects(await searchIn(damaged.directory), null)).toMatchObject([{ where: 'unknown', commits: [] }])
    damaged.remove()
  })

  test('without a repository is searched alone', async () => {
    const plain = mkdtempSync(join(tmpdir(), 'why401-test-'))
    writeFileSync(join(plain, 'a'), key)
    const report = await searchIn(plain)
    expect(report).toMatchObject({ isRepository: false, findings: [{ git: 'outside' }] })
    rmSync(plain, { recursive: true })
  })

  test('with a repository that git cannot read is an error, not an all-clear', async () => {
    const broken = TestRepository.create()
    broken.write('.git/HEAD', 'broken')
    await expect(searchIn(broken.directory)).rejects.toThrow('git rev-parse')
    broken.remove()
  })
})
