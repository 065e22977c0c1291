import { calibrationError, topShare, type Scored } from './metrics.ts'

interface Floor {
  readonly name: string
  readonly bound: number
  /** Without it the figure must be at least the bound. */
  readonly atMost?: true
  readonly figure: (scored: readonly Scored[]) => number
}

const of = (scored: readonly Scored[], difficulty: string): Scored[] =>
  scored.filter(({ one }) => one.difficulty === difficulty)

/** What the ranking was asked to reach. */
const floors: readonly Floor[] = [
  { name: 'top-1', bound: 0.7, figure: (scored) => topShare(scored, 1) },
  { name: 'top-3', bound: 0.9, figure: (scored) => topShare(scored, 3) },
  { name: 'told, top-1', bound: 0.92, figure: (scored) => topShare(of(scored, 'told'), 1) },
  { name: 'inferable, top-1', bound: 0.75, figure: (scored) => topShare(of(scored, 'inferable'), 1) },
  { name: 'inferable, top-3', bound: 0.92, figure: (scored) => topShare(of(scored, 'inferable'), 3) },
  { name: 'calibration error', bound: 0.08, atMost: true, figure: calibrationError },
]

const populations: readonly (readonly [string, (one: Scored['one']) => boolean])[] = [
  ['all', () => true],
  ['development', ({ development }) => development === true],
  ['collected since', ({ development }) => development !== true],
  ['unread', ({ unread }) => unread === true],
]

/** Head and rows: each floor on each population, and whether it is met there. */
export function floorRows(scored: readonly Scored[]): { readonly head: string[]; readonly rows: string[][] } {
  const parts = populations.map(([name, belongs]) => ({ name, scored: scored.filter(({ one }) => belongs(one)) }))
  return {
    head: ['floor', ...parts.map((part) => `${part.name} (${part.scored.length})`)],
    rows: floors.map((floor) => [
      `${floor.name} ${floor.atMost ? '≤' : '≥'} ${floor.bound.toFixed(2)}`,
      ...parts.map((part) => standing(floor, floor.figure(part.scored))),
    ]),
  }
}

function standing({ bound, atMost }: Floor, figure: number): string {
  const met = atMost ? figure <= bound : figure >= bound
  return `${figure.toFixed(3)} ${met ? 'met' : '**missed**'}`
}
