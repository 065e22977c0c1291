import { causeIds, termsOf, type CauseId, type Tells } from '@why401/core'
import type { Example } from './examples.ts'

/** A clue or term votes from this many examples on. */
const leastExamples = 3
/** Examples' worth of doubt about what a clue or term was seen with. */
const smoothing = 1
/** Smaller votes change no order. */
const leastVote = 0.08

const width = causeIds.length

/**
 * Counts which causes the examples with each clue and each term had. Its votes are these shares, times how far they are from those
 * of all examples (Kullback-Leibler, in nats): what is found with every cause has hardly a voice.
 */
export function countVotes(examples: readonly Example[]): Record<string, Tells> {
  const counted = new Map<string, Counted>()
  const all = new Float64Array(width)
  for (const example of examples) {
    add(all, example)
    for (const key of keysOf(example)) {
      const one = counted.get(key) ?? { examples: 0, causes: new Float64Array(width) }
      counted.set(key, one)
      if (!example.isAlone) one.examples++
      add(one.causes, example)
    }
  }
  const usual = all.map((count) => count / sum(all))
  const votes = [...counted]
    .filter(([, { examples: count }]) => count >= leastExamples)
    .map(([key, { causes }]) => [key, votesOf(causes, usual)] as const)
    .filter(([, tells]) => Object.keys(tells).length > 0)
  return Object.fromEntries(votes.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

interface Counted {
  examples: number
  /** Sum of the truth of the examples, weighted. */
  readonly causes: Float64Array
}

function keysOf({ clues }: Example): Set<string> {
  return new Set([...clues.active.map(({ id }) => id), ...termsOf(clues.words)])
}

function add(counts: Float64Array, { target, weight }: Example): void {
  for (const [id, share] of target) counts[causeIds.indexOf(id)]! += weight * share
}

function votesOf(causes: Float64Array, usual: Float64Array): Tells {
  const total = sum(causes) + smoothing
  const shares = causes.map((count, c) => (count + smoothing * (usual[c] as number)) / total)
  const telling = divergence(shares, usual)
  const tells: Partial<Record<CauseId, number>> = {}
  causeIds.forEach((id, c) => {
    const vote = (telling * (causes[c] as number)) / total
    if (vote >= leastVote) tells[id] = Math.round(vote * 100) / 100
  })
  return tells
}

function divergence(shares: Float64Array, usual: Float64Array): number {
  return sum(shares.map((share, c) => (share > 0 ? share * Math.log(share / (usual[c] as number)) : 0)))
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0)
}
