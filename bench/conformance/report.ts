import { reals } from './real.ts'
import type { Disagreement, Result } from './measure.ts'

/** What the report says of one loader in one version: its line of the table, and its disagreements. */
interface Entry {
  readonly row: string
  readonly shown: readonly string[]
}

/** Disagreements of each loader that are shown with their bytes. */
const most = 3

/**
 * The report with this result in it. What an earlier report says of other loaders and versions stays: not every machine
 * has all of them.
 */
export function report(result: Result, earlier: string): string {
  const entries = new Map([...entriesOf(earlier), entryOf(result)])
  const ids: readonly string[] = reals.map(({ id }) => id)
  const place = ([name]: readonly [string, Entry]) => ids.indexOf(name.split(' ')[0] ?? '')
  const ordered = [...entries].toSorted((a, b) => place(a) - place(b)).map(([, entry]) => entry)
  const shown = ordered.flatMap((entry) => entry.shown)
  return `# Conformance of the loaders

Written by \`npm run conformance\` (\`npm run conformance -- dotenvx --seed 7\` measures one loader anew): the same generated files are read by our
loader and by the real one, and the variables a program would see are compared. *Untold* are files in which a command's output is part of a
value, or which are a program to the shell: nothing is run by why401, and it says so instead of claiming a value.

${header}
${ordered.map(({ row }) => row).join('\n')}
${shown.length > 0 ? `\n${heading}\n\nThe first ${most} of each loader.\n\n${shown.join('\n')}\n` : ''}`
}

const header = `| loader | real version | seed | files | untold | disagreements | seconds |
| --- | --- | ---: | ---: | ---: | ---: | ---: |`
const heading = '## Disagreements'

function entryOf({ real, version, seed, files, untold, disagreements, seconds }: Result): [string, Entry] {
  const name = `${real.id} | ${version}`
  const cells = [name, seed, counted(files), counted(untold), counted(disagreements.length), seconds.toFixed(0)]
  const shown = disagreements.slice(0, most).map((disagreement) => details(name, disagreement))
  return [name, { row: `| ${cells.join(' | ')} |`, shown }]
}

const counted = (count: number): string => count.toLocaleString('en')

const details = (name: string, { bytes, ours, real }: Disagreement): string =>
  `- ${name}: \`${JSON.stringify(Buffer.from(bytes).toString('latin1'))}\`\n  - ours: \`${JSON.stringify(ours)}\`\n  - real: \`${JSON.stringify(real)}\``

function entriesOf(text: string): Map<string, Entry> {
  const [table = '', list = ''] = text.split(heading)
  const shown = list.split(/^(?=- )/m).slice(1)
  const rows = table.split('\n').filter((line) => /^\| [a-z-]+ \| .*\d \|$/.test(line))
  return new Map(
    rows.map((row) => {
      const name = row.split(' | ').slice(0, 2).join(' | ').slice(2)
      return [
        name,
        { row, shown: shown.filter((entry) => entry.startsWith(`- ${name}: `)).map((entry) => entry.trimEnd()) },
      ]
    }),
  )
}
