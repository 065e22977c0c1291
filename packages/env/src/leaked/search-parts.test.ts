import { Secret } from '@why401/core'
import { TestRepository } from '@why401/testkit'
import { randomBytes } from 'node:crypto'
import { chmodSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Git, GitError } from './git.ts'
import type { Found, ObjectSearch, Seen } from './object-hits.ts'
import { searchObjects } from './search-objects.ts'
import { searchParts } from './search-parts.ts'
import { Wanted } from './wanted.ts'

// The threads are the built ones: `npm run build`.
const key = 'tst_7h/Q+9w="Zk&3<vé Xp2'
const wanted = new Wanted([{ name: 'K', value: new Secret(key), homes: [] }])
let repository: TestRepository
let git: Git
let total: number

beforeAll(() => {
  repository = TestRepository.create()
  // Of all sizes up to more than a pipe holds, with each spelling at the beginning, in the middle and at the end.
  for (const [i, { bytes }] of wanted.needles.entries()) {
    const filler = Buffer.alloc(5000 * (i + 1), `${i} filler\n`)
    repository.write(`begins-${i}`, Buffer.concat([bytes, filler]))
    repository.write(`holds-${i}`, Buffer.concat([filler, bytes, filler]))
    repository.write(`ends-${i}`, Buffer.concat([filler, bytes]))
  }
  repository.commit('README', 'nothing here\n', `use ${key} now`)
  git = new Git(repository.directory, process.env)
  total = Number(repository.git('count-objects').split(' ')[0])
})
afterAll(() => repository.remove())

const searching = (onProgress: ObjectSearch['onProgress'] = () => {}): ObjectSearch => ({ wanted, total, onProgress })

/** In no order. */
const listed = (found: Found | null): readonly string[] =>
  [...(found?.values() ?? [])].map((o) => JSON.stringify(o)).sort()

test.each([1, 2, 3])('%i threads find exactly what one stream holds', async (count) => {
  const plain: Seen[] = []
  const parted: Seen[] = []
  const expected = await searchObjects(
    git,
    searching((seen) => plain.push({ ...seen })),
  )
  const found = await searchParts(
    git,
    searching((seen) => parted.push({ ...seen })),
    count,
  )
  expect(expected.size).toBe(wanted.needles.length * 3 + 1)
  expect(listed(found)).toEqual(listed(expected))
  expect(parted.at(-1)).toEqual(plain.at(-1))
  expect(plain.at(-1)?.objects).toBe(total)
})

test('a count that is far off costs no object', async () => {
  for (const wrong of [0, 1, total * 20]) {
    const found = await searchParts(git, { ...searching(), total: wrong }, 2)
    expect(found?.size).toBe(wanted.needles.length * 3 + 1)
  }
})

test('an object that git cannot unpack is an error, not an all-clear', async () => {
  const damaged = TestRepository.create()
  try {
    damaged.commit('a', randomBytes(100_000))
    const blob = damaged.git('rev-parse', 'HEAD:a').trim()
    const file = join(damaged.directory, '.git/objects', blob.slice(0, 2), blob.slice(2))
    chmodSync(file, 0o600)
    truncateSync(file, 50_000)
    await expect(searchParts(new Git(damaged.directory, process.env), searching(), 2)).rejects.toThrow(GitError)
  } finally {
    damaged.remove()
  }
})

test('a thread that fails is an error, and no git waits for it', async () => {
  // Too short: the thread refuses it. Its pipe then has no reader, and git more to write than a pipe holds.
  const needles = [{ key: 0, spelling: 'plain' as const, bytes: Buffer.from('ab') }]
  const broken = { ...searching(), wanted: { needles } as unknown as Wanted }
  await expect(searchParts(git, broken, 2)).rejects.toThrow(RangeError)
})
