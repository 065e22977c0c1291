import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loaderOf, olderLoaders, type Loader } from '@why401/env'
import { claim, compare, ours } from './conformance/compare.ts'
import { readCorpus, writeCorpus } from './conformance/corpus.ts'
import { files } from './conformance/files.ts'
import { type Real, reals } from './conformance/real.ts'
import { type Result, report } from './conformance/report.ts'

/**
 * `npm run conformance -- --count 10000 --seed 1 --only node,vite --show 5`; with `--record` the answers to the fixed corpus are
 * written down anew instead, for the loaders that are installed.
 */
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '401' },
    only: { type: 'string' },
    record: { type: 'boolean', default: false },
    show: { type: 'string', default: '3' },
  },
})
const count = Number(options.count)
const only = options.only?.split(',')
/** Files that keep a loader busy for ever cost seconds each: a few of them are enough. */
const endlessTried = 5

/** The model of the version that is installed. */
const modelOf = (real: Real, version: string): Loader =>
  olderLoaders.find(({ title }) => version.startsWith(title)) ?? loaderOf(real.id)

async function lay(folder: string, all: readonly Uint8Array[], wanted: (index: number) => boolean): Promise<void> {
  for (const [index, bytes] of all.entries()) {
    if (!wanted(index)) continue
    await mkdir(join(folder, String(index)), { recursive: true })
    await writeFile(join(folder, String(index), '.env'), bytes)
  }
}

async function conformanceOf(real: Real, version: string, all: readonly Uint8Array[]): Promise<Result> {
  const started = performance.now()
  const model = modelOf(real, version)
  const claims = all.map((bytes) => ours(model, bytes))
  const endless = claims.flatMap(({ answer }, index) => ('hangs' in answer ? [index] : []))
  const left = new Set(endless.slice(endlessTried))
  const folder = await mkdtemp(join(tmpdir(), 'conformance-files-'))
  try {
    await lay(folder, all, (index) => !left.has(index))
    const answers = await real.read(folder)
    const result: Result = { id: real.id, version, files: answers.size, untold: 0, disagreements: [], seconds: 0 }
    for (const [index, answer] of answers) {
      const own = claims[index]
      const bytes = all[index]
      if (!own || !bytes) continue
      const comparison = compare(own, claim(answer))
      if (comparison === 'untold') result.untold++
      else if (comparison !== 'same') result.disagreements.push({ bytes, ...comparison })
    }
    result.seconds = (performance.now() - started) / 1000
    return result
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function record(): Promise<void> {
  const corpus = await readCorpus()
  for (const real of reals) {
    const version = only && !only.includes(real.id) ? null : await real.version()
    if (version === null) continue
    const folder = await mkdtemp(join(tmpdir(), 'conformance-files-'))
    await lay(folder, corpus.files, () => true)
    const answers = await real.read(folder)
    await rm(folder, { recursive: true, force: true })
    corpus.loaders.set(modelOf(real, version).title, {
      version,
      claims: corpus.files.map((_, index) => claim(answers.get(index) ?? { refused: true })),
    })
    console.error(`${real.id} (${version}): recorded`)
  }
  await writeCorpus(corpus)
}

if (options.record) {
  await record()
  process.exit()
}
const all = [...files(count, Number(options.seed))]
const results: Result[] = []
for (const real of reals) {
  if (only && !only.includes(real.id)) continue
  const version = await real.version()
  if (version === null) console.error(`${real.id}: not installed here`)
  else {
    const result = await conformanceOf(real, version, all)
    console.error(
      `${real.id} (${version}): ${result.files} files, ${result.disagreements.length} disagreements, ${result.untold} untold, ${result.seconds.toFixed(0)} s`,
    )
    results.push(result)
  }
}
const text = report(results, count, Number(options.seed), Number(options.show))
console.log(text)
if (!only) await writeFile(join(dirname(fileURLToPath(import.meta.url)), 'conformance.md'), text)
process.exitCode = results.some(({ disagreements }) => disagreements.length > 0) ? 1 : 0
