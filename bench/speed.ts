import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coldStarts } from './speed/cold-start.ts'
import { throughput, type Throughput } from './speed/throughput.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'packages/cli/bin/why401.cjs')
const rounds = 25
/** `npm run bench:speed -- 300000` for a machine in a hurry. */
const longRun = Number(process.argv[2] ?? 1_000_000)

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

/** What else the machine does slows everything here but the ratios. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}

function lines({ cases, seconds, peakMiB }: Throughput): string {
  return row(cases.toLocaleString('en'), Math.round(cases / seconds).toLocaleString('en'), Math.round(peakMiB))
}

const loads = [load()]
const starts = await coldStarts(program, rounds)
const real = await throughput(root, program, 'cases', 20_000)
const short = await throughput(root, program, 'lines', 100_000)
const long = await throughput(root, program, 'lines', longRun)

loads.push(load())

const report = `# Speed

Written by \`npm run bench:speed -- ${longRun}\` (long run of that many lines); Node ${process.version} on ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}.
Processes that wanted one of the ${cpus().length} cores, over a minute: ${loads.join(' at the start, ')} at the end; the program itself is one or two of them.

## Cold start

Median of ${rounds} alternating runs, each a process of its own. The first line is Node itself doing nothing.

${row('command', 'milliseconds', 'times `node -e 0`')}
${row('---', '---:', '---:')}
${starts.map(({ name, ms, ratio }) => row(name, ms.toFixed(1), ratio.toFixed(2))).join('\n')}

## \`why401 explain --each\`

A generator process writes into the program's standard input${real.pinned ? '; the program runs on one core (`taskset`)' : ''}.

${row('input', 'lines', 'lines per second', 'peak memory (MiB)')}
${row('---', '---:', '---:', '---:')}
| all cases of this repository, repeated ${lines(real)}
| short refusals of 12 wordings, each with another id ${lines(short)}
| the same, more of them ${lines(long)}
`
await writeFile(join(root, 'bench/speed.md'), report)
console.log(report)
