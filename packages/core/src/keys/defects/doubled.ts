import type { KeyDefect } from '../reading.ts'

const shortestHalf = 16

/** The same key twice in a row: pasted once too often, or appended to what was there. */
export function findDoubled(core: string): KeyDefect[] {
  const middle = core.length / 2
  for (const gap of [0, 1]) {
    const half = (core.length - gap) / 2
    if (Number.isInteger(half) && half >= shortestHalf && core.slice(0, half) === core.slice(-half)) {
      return new Set(core.slice(0, Math.floor(middle))).size > 4 ? [{ defect: 'doubled' }] : []
    }
  }
  return []
}
