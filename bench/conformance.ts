import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { claim } from './conformance/compare.ts'
import { readCorpus, writeCorpus } from './conformance/corpus.ts'
import { answersOf, measure, modelOf, type Result } from './conformance/measure.ts'
import { reals } from './conformance/real.ts'
import { report } from './conformance/report.ts'

/**
 * `npm run conformance -- node vite --count 10000 --seed 401`: these loaders, or all that are installed. With `--record` the
 * answers to the fixed corpus are written down anew instead.
 */
const { values: options, positionals: only } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '401' },
    record: { type: 'boolean', default: false },
  },
})
/** Fewer files are a trial: it goes into no report. */
const reported = 10_000
const path = join(dirname(fileURLToPath(import.meta.url)), 'conformance.md')

async function* installed() {
  for (const real of reals) {
    if (only.length > 0 && !only.includes(real.id)) continue
    const version = await real.version()
    if (version === null) console.error(`${real.id}: not installed here`)
    else yield { real, version }
  }
}

async function record(): Promise<void> {
  const corpus = await readCorpus()
  for await (const { real, version } of installed()) {
    const answers = await answersOf(real, corpus.files)
    corpus.loaders.set(modelOf(real, version).title, {
      version,
      claims: corpus.files.map((_, index) => claim(answers.get(index) ?? { refused: true })),
    })
    console.error(`${real.id} (${version}): recorded`)
  }
  await writeCorpus(corpus)
}

/** Each loader is in the report as soon as it is measured. */
async function compareAll(): Promise<void> {
  const count = Number(options.count)
  for await (const { real, version } of installed()) {
    const result = await measure(real, version, count, Number(options.seed))
    console.error(summary(result))
    if (result.disagreements.length > 0) process.exitCode = 1
    const text = report(result, count >= reported && existsSync(path) ? await readFile(path, 'utf8') : '')
    if (count >= reported) await writeFile(path, text)
    else console.log(text)
  }
}

const summary = ({ real, version, files, disagreements, untold, seconds }: Result): string =>
  `${real.id} (${version}): ${files} files, ${disagreements.length} disagreements, ${untold} untold, ${seconds.toFixed(0)} s`

await (options.record ? record() : compareAll())
