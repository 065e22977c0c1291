import type { LoaderId } from '@why401/env'
import type { Claim } from './compare.ts'

export interface Disagreement {
  readonly bytes: Uint8Array
  readonly ours: Claim
  readonly real: Claim
}

export interface Result {
  readonly id: LoaderId
  readonly version: string
  readonly files: number
  /** Files of which our loader says that it does not tell the value. */
  untold: number
  readonly disagreements: Disagreement[]
  seconds: number
}

/** @param show how many disagreements of each loader are shown with their bytes. */
export function report(results: readonly Result[], count: number, seed: number, show: number): string {
  const rows = results.map(
    ({ id, version, files, untold, disagreements, seconds }) =>
      `| ${id} | ${version} | ${files.toLocaleString('en')} | ${untold.toLocaleString('en')} | ${disagreements.length} | ${seconds.toFixed(0)} |`,
  )
  const shown = results.flatMap(({ id, disagreements }) =>
    disagreements.slice(0, show).map((disagreement) => details(id, disagreement)),
  )
  return `# Conformance of the loaders

Written by \`npm run conformance -- --count ${count} --seed ${seed}\`: the same generated files are read by our loader and by the real one, and
the variables a program would see are compared. *Untold* are files in which a command's output is part of a value, or which are a program to
the shell: nothing is run by why401, and it says so instead of claiming a value. Loaders that are not installed are left out.

| loader | real version | files | untold | disagreements | seconds |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
${shown.length ? `\n## Disagreements\n\n${shown.join('\n')}\n` : ''}`
}

const details = (id: LoaderId, { bytes, ours, real }: Disagreement): string =>
  `- ${id}: \`${JSON.stringify(Buffer.from(bytes).toString('latin1'))}\`\n  - ours: \`${JSON.stringify(ours)}\`\n  - real: \`${JSON.stringify(real)}\``
