import { cpus, loadavg } from 'node:os'
import { isProven, isRight, isWrongProof, median, totalsOf, type Outcome, type Totals } from './outcome.ts'
import type { ProcessTime } from './whole-process.ts'

export interface Measured {
  readonly withProviders: readonly Outcome[]
  readonly without: readonly Outcome[]
  readonly healthy: readonly Outcome[]
}

/** bench/proof.md */
export function proofReport(
  real: Measured,
  software: readonly string[],
  missing: readonly string[],
  simulated: Measured,
  times: readonly ProcessTime[],
): string {
  return `# Proof by one change

Made by \`npm run bench:proof\`. Each cell is a request that the server accepts, with one fault put into it, given to the investigation as
\`why401 curl -L\` would send it. "Right first" counts the confirmed cause and those that nobody outside could tell from it; "proven" counts, of the
cells that a single change can prove, those whose right cause was proven. A wrong proof is a cause that is called proven and is not the fault.

## Real servers

${software.join(', ')}.${missing.length > 0 ? ` Not installed here: ${missing.join(', ')}.` : ''}

${totalsTable([
  ['provider files used', totalsOf(real.withProviders)],
  ['`--no-providers`', totalsOf(real.without)],
])}

Healthy requests: ${real.healthy.length}, of which ${real.healthy.filter(isQuiet).length} were answered with one request and no cause.

${groupTable(real.withProviders)}

### Wrong proofs

${wrongProofs([...real.withProviders, ...real.without])}

### Cells that were not right, or not proven though provable

${failures(real.withProviders)}

### The same with \`--no-providers\`

${failures(real.without)}

${wholeProcess(times)}

## Issuers simulated from the provider files

${totalsTable([
  ['provider files used', totalsOf(simulated.withProviders)],
  ['`--no-providers`', totalsOf(simulated.without)],
])}

Healthy requests: ${simulated.healthy.length}, of which ${simulated.healthy.filter(isQuiet).length} were answered with one request and no cause.

${groupTable(simulated.withProviders)}

## Every real cell

${table(
  ['cell', 'cause', 'found', 'status', 'requests'],
  real.withProviders.map(({ id, cause, found, status, requests }) => [id, cause, found, status, requests]),
)}
`
}

function wholeProcess(times: readonly ProcessTime[]): string {
  const medians = [times.map(({ why401 }) => why401), times.map(({ node }) => node), times.map(({ curl }) => curl)]
  return `### Time of the whole process

Each of ${times.length} cells, spread over all servers, is put to \`why401 curl\` as a process of its own, in turn with curl itself and with
Node doing nothing. A relay on the way takes the time of the answers, which is left out: medians of the milliseconds that are
left ${load()}.

${table(['`why401 curl`', '`node -e 0`', 'curl'], [medians.map((all) => Math.round(median(all)))])}`
}

/** Others may have been at work on the same machine: wall time tells of them too. */
function load(): string {
  return `(${cpus().length} processors, load ${(loadavg()[1] ?? 0).toFixed(1)})`
}

function isQuiet({ found, requests }: Outcome): boolean {
  return found === 'accepted' && requests === 1
}

function totalsTable(rows: readonly (readonly [string, Totals])[]): string {
  return table(
    [
      '',
      'cells',
      'right first',
      'provable',
      'proven and right',
      'wrong proofs',
      'requests (median, most)',
      'added ms (median)',
    ],
    rows.map(([name, t]) => [
      name,
      t.cells,
      share(t.right, t.cells),
      t.provable,
      share(t.proven, t.provable),
      t.wrongProofs,
      `${t.medianRequests}, ${t.mostRequests}`,
      t.medianAdded,
    ]),
  )
}

function groupTable(outcomes: readonly Outcome[]): string {
  const groups = grouped(outcomes)
  return table(
    ['', 'cells', 'right first', 'provable', 'proven', 'most requests'],
    [...groups].map(([name, all]) => {
      const t = totalsOf(all)
      return [name, t.cells, share(t.right, t.cells), t.provable, share(t.proven, t.provable), t.mostRequests]
    }),
  )
}

function grouped(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>()
  for (const one of outcomes) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  return groups
}

function wrongProofs(outcomes: readonly Outcome[]): string {
  const wrong = outcomes.filter(isWrongProof)
  if (wrong.length === 0) return 'None.'
  return table(
    ['cell', 'cause', 'called proven', 'tried'],
    wrong.map(({ id, cause, found, tried }) => [id, cause, found, tried.join('; ')]),
  )
}

function failures(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter((one) => !isRight(one) || (one.provable && !isProven(one)))
  if (failed.length === 0) return 'None.'
  return table(
    ['cell', 'cause', 'found', 'status', 'tried'],
    failed.map(({ id, cause, found, status, tried }) => [
      id,
      cause,
      found,
      status,
      tried.join('; ').replaceAll('|', '\\|'),
    ]),
  )
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} (${((100 * part) / whole).toFixed(1)} %)`
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
