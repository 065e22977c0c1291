import { number } from './number.ts'

/** What became of a revocation. */
export const texts = {
  title: 'Where it is refused',
  everywhere: 'Everywhere',
  notYet: 'not yet known',
  lastAccepted: 'Last accepted',
  refused: 'Requests since',
  by: 'by',
  noUse: 'none',
  last: 'the last',
  after: (ms: number) => `since ${lengthText(ms)} after the revocation`,
  /** What a process did about it. */
  states: {
    acknowledged: null,
    awaited: 'has not acknowledged it yet',
    silent: 'fell silent; it decides on nothing that is older than 250 ms',
  },
  requests: (count: number) => `${number(count)} refused`,
}

/** Clocks of two machines may differ: nothing holds before it was done. */
function lengthText(ms: number): string {
  if (ms < 1000) return `${Math.max(0, ms)} ms`
  return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${number(Math.round(ms / 60_000))} min`
}
