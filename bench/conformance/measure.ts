import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loaderOf, olderLoaders, type Loader } from '@why401/env'
import type { Answers } from './answer.ts'
import { claim, type Claim, compare, type Ours, ours } from './compare.ts'
import { files } from './files.ts'
import type { Real } from './real.ts'

export interface Disagreement {
  readonly bytes: Uint8Array
  readonly ours: Claim
  readonly real: Claim
}

/** What one real loader and our model of it made of the same files. */
export interface Result {
  readonly real: Real
  readonly version: string
  readonly seed: number
  readonly files: number
  /** Files of which our loader says that it does not tell the value. */
  readonly untold: number
  readonly disagreements: readonly Disagreement[]
  readonly seconds: number
}

interface Case {
  readonly bytes: Uint8Array
  readonly own: Ours
}

/** Files that keep a loader busy for ever cost seconds each: a few of them are enough. */
const endlessTried = 5

/** The model of the version that is installed. */
export function modelOf({ id, older }: Real, version: string): Loader {
  const model = older?.test(version) ? olderLoaders.find((loader) => loader.id === id) : undefined
  return model ?? loaderOf(id)
}

export async function measure(real: Real, version: string, count: number, seed: number): Promise<Result> {
  const started = performance.now()
  const cases = casesFor(modelOf(real, version), count, seed)
  const answers = await answersOf(
    real,
    cases.map(({ bytes }) => bytes),
  )
  const compared = [...answers].flatMap(([index, answer]) => {
    const { bytes, own } = cases[index] as Case
    return [{ bytes, comparison: compare(own, claim(answer)) }]
  })
  return {
    real,
    version,
    seed,
    files: answers.size,
    untold: compared.filter(({ comparison }) => comparison === 'untold').length,
    disagreements: compared.flatMap(({ bytes, comparison }) =>
      typeof comparison === 'string' ? [] : [{ bytes, ...comparison }],
    ),
    seconds: (performance.now() - started) / 1000,
  }
}

function casesFor(model: Loader, count: number, seed: number): readonly Case[] {
  const cases: Case[] = []
  let endless = 0
  for (const bytes of files(seed)) {
    const own = ours(model, bytes)
    if (!('hangs' in own.answer) || endless++ < endlessTried) cases.push({ bytes, own })
    if (cases.length === count) break
  }
  return cases
}

/** Lays the files out as `Real` wants them. */
export async function answersOf(real: Real, all: readonly Uint8Array[]): Promise<Answers> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-files-'))
  try {
    for (const [index, bytes] of all.entries()) {
      await mkdir(join(folder, String(index)))
      await writeFile(join(folder, String(index), '.env'), bytes)
    }
    return await real.read(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
