import { setTimeout } from 'node:timers/promises'

const work = 2_000_000
const samples = 12

/**
 * Milliseconds that one and the same piece of work takes, a dozen times within a quarter of a second. Guests of one host take
 * processor time from each other: the mean over the fastest of a run says how much slower the machine was than it can be.
 */
export async function referenceWork(): Promise<number[]> {
  const times: number[] = []
  for (let sample = 0; sample < samples; sample++) {
    const start = performance.now()
    let sum = 0
    for (let i = 0; i < work; i++) sum = (sum * 31 + i) % 1_000_003
    times.push(performance.now() - start + (sum < 0 ? 1 : 0))
    await setTimeout(15)
  }
  return times
}

/** How many times slower the machine was around these loads than at its fastest in this run; 1 is undisturbed. */
export function slowness(around: readonly number[], fastest: number): number {
  return around.reduce((sum, time) => sum + time, 0) / around.length / fastest
}
