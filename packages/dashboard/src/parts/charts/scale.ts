import type { Bar } from './bars.ts'

const sumIn = ({ counts }: Bar): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** What the scale is marked with: round numbers from zero on, six at most, of which the last is not below any bar. */
export function ticksFor(bars: readonly Bar[]): readonly number[] {
  const most = Math.max(...bars.map(sumIn), 1)
  const digit = 10 ** Math.floor(Math.log10(most / 5))
  const step = [1, 2, 5, 10].map((times) => times * digit).find((size) => size >= 1 && size * 5 >= most) ?? 1
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step)
}

/** Every how manieth bar has its start below it: seven at most. */
export const stepOfLabels = (bars: readonly Bar[]): number => Math.ceil(bars.length / 7)
