export interface Comparison {
  /** Of each group, after the slowest were left out. */
  readonly samples: readonly [number, number]
  readonly means: readonly [number, number]
  /** Second mean less the first, and half the width of its 95 % interval, in the unit of the samples. */
  readonly difference: number
  readonly margin: number
  readonly t: number
}

/** Welch's t: two means whose groups need not vary alike. Needs two samples of each. */
export function welch(first: readonly number[], second: readonly number[]): Comparison {
  const [a, b] = [summary(first), summary(second)]
  const error = Math.sqrt(a.variance / a.count + b.variance / b.count)
  const difference = b.mean - a.mean
  return {
    samples: [a.count, b.count],
    means: [a.mean, b.mean],
    difference,
    margin: 1.96 * error,
    t: error === 0 ? 0 : difference / error,
  }
}

/** Without what took longer than the given part of both groups together: collections of garbage, other processes. */
export function withoutSlowest(
  first: readonly number[],
  second: readonly number[],
  part = 0.05,
): readonly [number[], number[]] {
  const sorted = [...first, ...second].toSorted((left, right) => left - right)
  const most = sorted[Math.ceil(sorted.length * (1 - part)) - 1] ?? Infinity
  const kept = (samples: readonly number[]) => samples.filter((sample) => sample <= most)
  return [kept(first), kept(second)]
}

function summary(samples: readonly number[]): {
  readonly count: number
  readonly mean: number
  readonly variance: number
} {
  const count = samples.length
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / count
  const variance = samples.reduce((sum, sample) => sum + (sample - mean) ** 2, 0) / (count - 1)
  return { count, mean, variance }
}
