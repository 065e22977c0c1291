import { rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spellingsOf } from '../packages/env/src/leaked/spellings.ts'
import { makeSynthetic } from './leaked/synthetic.ts'
import { median, timed, type Timed } from './leaked/timed.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'packages/cli/bin/why401.cjs')
const peak = join(root, 'bench/speed/report-peak.cjs')
// Assembled, so that no scanner takes this file for a leak; it stands in no public repository.
const key = ['sk-', 'proj-', 'q7Rb2LxVn9Tz4KdWm1Yc8HsPf3GjA6eU/t+'].join('')
const rounds = Number(process.env['ROUNDS'] ?? 5)
const longRounds = Number(process.env['LONG_ROUNDS'] ?? 1)

interface Target {
  readonly name: string
  readonly directory: string
  readonly planted: number
}

interface Result {
  readonly target: Target
  readonly packMB: number
  readonly objectsMB: number
  readonly objects: number
  /** Objects that refs reach and the copy at hand lacks. */
  readonly absent: number
  readonly floor: readonly Timed[]
  readonly why401: readonly Timed[]
  readonly pickaxe: readonly Timed[]
  readonly patches: readonly Timed[]
  readonly found: number
  readonly peakMiB: number
  readonly load: number
}

interface Answer {
  readonly keys: readonly [{ readonly findings: readonly { readonly path: string | null }[] }]
  readonly searched: { readonly objects: number; readonly bytes: number }
}

const floor = 'git cat-file --batch-all-objects --unordered --buffer --batch > /dev/null'
const ours = `${process.execPath} --require ${peak} ${program} --json leaked -`
const pickaxe = `git log --all -S '${key}' --oneline`
/** Without what stands in for absent objects. */
const absent = `GIT_NO_REPLACE_OBJECTS=1 git rev-list --objects --all --missing=print | grep -c '^?'`
const patches = `git log -p --all | grep -a -c -F '${key}'`

/** One after the other, so that whatever else the machine does slows all of them. */
function measure(target: Target): Result {
  const of = (command: string, input = ''): Timed => timed(command, target.directory, input)
  of(floor)
  const pairs = Array.from({ length: rounds }, () => ({ floor: of(floor), why401: of(ours, key) }))
  const long = Array.from({ length: longRounds }, () => ({ pickaxe: of(pickaxe), patches: of(patches) }))
  const last = pairs.at(-1)?.why401 as Timed
  const answer = JSON.parse(last.stdout) as Answer
  const paths = answer.keys[0].findings.map(({ path }) => path)
  return {
    target,
    packMB: (Number(/size-pack: (\d+)/.exec(of('git count-objects -v').stdout)?.[1]) / 1000) * 1.024,
    objectsMB: answer.searched.bytes / 1e6,
    objects: answer.searched.objects,
    absent: Number(of(absent).stdout),
    floor: pairs.map(({ floor }) => floor),
    why401: pairs.map(({ why401 }) => why401),
    pickaxe: long.map(({ pickaxe }) => pickaxe),
    patches: long.map(({ patches }) => patches),
    found: new Set(paths).size,
    peakMiB: Math.max(...pairs.map(({ why401 }) => Number(/^peak (\d+)$/m.exec(why401.stderr)?.[1]) / 1024)),
    load: loadavg()[1] as number,
  }
}

const seconds = (runs: readonly Timed[]): number => median(runs.map(({ seconds }) => seconds))
const cpu = (runs: readonly Timed[]): number => median(runs.map(({ cpuSeconds }) => cpuSeconds))

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

function sizes({ target, packMB, objectsMB, objects, absent, peakMiB, found }: Result): string {
  const count = objects.toLocaleString('en')
  return row(
    target.name,
    Math.round(packMB),
    Math.round(objectsMB),
    count,
    absent,
    `${found} of ${target.planted}`,
    Math.round(peakMiB),
  )
}

function times({ target, floor, why401, pickaxe, patches, load }: Result): string {
  const ratios = floor.map((one, i) => (why401[i] as Timed).seconds / one.seconds)
  return row(
    target.name,
    seconds(floor).toFixed(1),
    seconds(why401).toFixed(1),
    `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
    (cpu(why401) / cpu(floor)).toFixed(2),
    seconds(pickaxe).toFixed(1),
    (seconds(why401) / seconds(pickaxe)).toFixed(2),
    seconds(patches).toFixed(1),
    (seconds(patches) / seconds(why401)).toFixed(2),
    load.toFixed(1),
  )
}

const named = process.argv.slice(2).map((word) => {
  const [name = '', directory = ''] = word.split('=')
  statSync(directory)
  return { name, directory, planted: 0 }
})
const synthetic = await makeSynthetic(spellingsOf(key).map(({ bytes }) => bytes))
const targets: readonly Target[] = [...named, { name: 'synthetic', ...synthetic }]
const results: Result[] = []
for (const target of targets) {
  const result = measure(target)
  results.push(result)
  console.error(times(result))
}
rmSync(synthetic.directory, { recursive: true, force: true })

const report = `# Searching histories for a key

Written by \`ROUNDS=${rounds} LONG_ROUNDS=${longRounds} npm run bench:leaked -- ${named.map(({ name }) => `${name}=DIRECTORY`).join(' ')}\`; Node ${process.version}, ${timed('git --version', root).stdout.trim()}, ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'unknown'}.
DIRECTORY is a copy of the public repository of that name; the synthetic one is generated. *Absent* are objects that the copy lacks (large
files); empty ones stand in for them (\`refs/replace\`), because git log ends where it finds none.

One key, ${spellingsOf(key).length} spellings. In the public repositories it stands nowhere; in the synthetic one each spelling was added and removed again.

${row('repository', 'pack (MB)', 'objects unpacked (MB)', 'objects', 'absent', 'planted files found', 'peak memory of why401 (MiB)')}
${row('---', '---:', '---:', '---:', '---:', '---:', '---:')}
${results.map(sizes).join('\n')}

Seconds are medians, why401 and the floor in ${rounds} alternating runs, the other two in ${longRounds} after them. The ratio to the floor is that of neighbouring
runs: median (least to greatest). Load is the machine's average over five minutes at the end, with ${availableParallelism()} cores: other work on the machine slows
what uses two cores more than what uses one, so CPU is compared too (all processes of the command, user and system).

- floor: \`${floor}\`
- why401: \`why401 --json leaked -\`, all objects in all spellings, and locating what it found
- -S: \`git log --all -S KEY\`, only what refs reach, one spelling
- -p: \`git log -p --all | grep KEY\`, the same

${row('repository', 'floor (s)', 'why401 (s)', 'why401 / floor', 'CPU / floor', '-S (s)', 'why401 / -S', '-p (s)', '-p / why401', 'load')}
${row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:')}
${results.map(times).join('\n')}
`
await writeFile(join(root, 'bench/leaked.md'), report)
console.log(report)
