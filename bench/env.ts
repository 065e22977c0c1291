import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeProject } from './env/project.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'packages/cli/bin/why401.cjs')
const files = 5000
const rounds = 15

interface Timed {
  readonly name: string
  readonly argv: readonly string[]
  /** Exit codes of a run that did its work. */
  readonly codes: readonly number[]
}

const commands: readonly Timed[] = [
  { name: '`node -e 0`', argv: ['-e', '0'], codes: [0] },
  { name: '`why401 env SERVICE_7_API_KEY`', argv: [program, 'env', 'SERVICE_7_API_KEY'], codes: [0, 1] },
  { name: '`why401 check`', argv: [program, 'check'], codes: [0, 1] },
]

interface Found {
  readonly median: number
  readonly fastest: number
}

/** Times of whole processes in milliseconds. The commands take turns, so that what else the machine does meets all of them. */
function measured(directory: string): readonly Found[] {
  const times = commands.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, { argv, codes }] of commands.entries()) {
      const start = process.hrtime.bigint()
      const { status } = spawnSync(process.execPath, argv, { cwd: directory, stdio: 'ignore' })
      times[index]?.push(Number(process.hrtime.bigint() - start) / 1e6)
      if (!codes.includes(status ?? -1)) throw new Error(`${argv.join(' ')} ended with ${status}`)
    }
  return times.map((all) => {
    const sorted = all.toSorted((a, b) => a - b)
    return { median: sorted[sorted.length >> 1] ?? 0, fastest: sorted[0] ?? 0 }
  })
}

const directory = makeProject(files)
const made = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
try {
  const found = measured(directory)
  const base = found[0] ?? { median: 0, fastest: 0 }
  const rows = commands.map(({ name }, at) => {
    const { median, fastest } = found[at] ?? base
    const cells = [median, median - base.median, fastest, fastest - base.fastest].map((ms) => ms.toFixed(0))
    return `| ${[name, ...cells].join(' | ')} |`
  })
  const report = `# Sources and checks

Written by \`npm run bench:env\`; Node ${process.version} on ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}.

${rounds} alternating runs, each a process of its own, in a generated project of ${made.toLocaleString('en')} files
(\`bench/env/project.ts\`). Targets: \`check\` at most 2,000 ms, \`env\` at most 300 ms over \`node -e 0\`.
The fastest run tells what the programs cost, the median what a busy machine made of it (load average
${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors).

| command | median (ms) | over \`node -e 0\` | fastest (ms) | over \`node -e 0\` |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
  await writeFile(join(root, 'bench/env.md'), report)
  console.log(report)
} finally {
  rmSync(directory, { recursive: true })
}
