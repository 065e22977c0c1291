import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import type { Observed } from '../model/observed.ts'
import type { RankedCause } from '../investigate/rank.ts'
import { agreedClue, likelihood } from '../investigate/answered.ts'
import { causeCount, causeIndex } from '../investigate/weight-rows.ts'
import { toDense, type Weights } from '../investigate/weights.ts'
import type { NextStep } from '../model/report.ts'
import { addressAt, homeOf } from '../looks/vendor-hosts.ts'
import { remarks } from '../remarks/index.ts'
import type { Redactor } from './redact.ts'

const mostSteps = 3
/** Below this gain (in bits) a question would not change what to do. */
const leastGain = 0.05
/** Above this the case is settled and nothing need be asked. */
const settled = 0.9
/** What is less likely than this moves no entropy that anybody would notice. */
const leastChance = 1e-5

/**
 * The questions and the probe whose answers would decide most between the causes that are left.
 * @param ownQuestion the question of the most likely cause itself.
 */
export function nextSteps(
  ranked: readonly RankedCause[],
  ownQuestion: string | null,
  observation: Observed,
  weights: Weights,
  redactor: Redactor,
): NextStep[] {
  const best = ranked[0]
  if (!best || best.probability >= settled) return []
  const asked: NextStep[] = ownQuestion ? [{ kind: 'question', text: ownQuestion, tells: [best.id] }] : []
  const questions = remarkQuestions(ranked, observation, weights, mostSteps - asked.length)
  return [...captureStep(observation), ...asked, ...questions, ...probeStep(ranked, observation, redactor)]
}

interface Question {
  readonly id: string
  readonly text: string
  readonly row: Float64Array
  /** Chance of a yes under each cause. */
  readonly chances: Float64Array
  /** How unsure the answer is under each cause, in bits. */
  readonly entropies: Float64Array
}

const prepared = new WeakMap<Weights, readonly Question[]>()

/** Bayes with the fitted weights as likelihood ratios, see `likelihood`. */
function questionsOf(weights: Weights): readonly Question[] {
  const known = prepared.get(weights)
  if (known) return known
  const made = remarks.flatMap(({ id, question, tells }): Question[] => {
    if (question === null) return []
    const row = toDense(weights.clue(agreedClue(id), tells).row)
    const chances = row.map(likelihood)
    return [{ id, text: question, row, chances, entropies: chances.map(binaryEntropy) }]
  })
  prepared.set(weights, made)
  return made
}

/** Expected information: how much the spread of the causes would shrink, averaged over yes and no. */
function remarkQuestions(
  ranked: readonly RankedCause[],
  observation: Observed,
  weights: Weights,
  most: number,
): NextStep[] {
  const now = new Float64Array(causeCount)
  for (const { id, probability } of ranked) if (probability >= leastChance) now[causeIndex.get(id) ?? 0] = probability
  const left = [...now.keys()].filter((cause) => now[cause] !== 0)
  const known = new Set([...observation.remarkIds, ...observation.deniedRemarkIds])
  const gains: { readonly question: Question; readonly bits: number }[] = []
  for (const question of questionsOf(weights)) {
    const bits = known.has(question.id) ? 0 : gain(now, left, question)
    if (bits >= leastGain) gains.push({ question, bits })
  }
  return gains
    .sort((a, b) => b.bits - a.bits)
    .slice(0, most)
    .map(({ question: { text, row } }) => ({ kind: 'question', text, tells: mostMoved(row, now) }))
}

/**
 * Mutual information of the causes and the answer, in bits.
 * @param left places of the causes that are possible.
 */
function gain(now: Float64Array, left: readonly number[], { chances, entropies }: Question): number {
  let total = 0
  let yes = 0
  let bits = 0
  for (const i of left) {
    const p = now[i] as number
    total += p
    yes += p * (chances[i] as number)
    bits -= p * (entropies[i] as number)
  }
  return total === 0 ? 0 : bits + total * binaryEntropy(yes / total)
}

function binaryEntropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p)
}

/** The causes with the largest share of probability that the answer would move. */
function mostMoved(row: Float64Array, now: Float64Array): CauseId[] {
  const moves = causeIds.map((id, index) => ({ id, move: Math.abs(row[index] as number) * (now[index] as number) }))
  return moves
    .filter(({ move }) => move > 0.2 / causeCount)
    .sort((a, b) => b.move - a.move)
    .slice(0, 4)
    .map(({ id }) => id)
}

/** What a browser left out of its capture is asked for first: until then nothing can be said of the key. */
function captureStep({ facts: { request }, credentials }: Observed): NextStep[] {
  if (request?.isSanitised !== true || credentials.length > 0) return []
  const text =
    'This capture leaves out Authorization and cookies, so it does not show whether a key was sent. Export it once more with them (in Chrome: “Export HAR (with sensitive data)”).'
  return [{ kind: 'manual', text, tells: ['send.absent', 'key.missing', 'send.scheme_missing', 'send.scheme_wrong'] }]
}

function probeStep(ranked: readonly RankedCause[], observed: Observed, redactor: Redactor): NextStep[] {
  const { provider } = observed
  if (!provider?.probe) return []
  const { method, cost, sideEffects } = provider.probe
  const tells = ranked
    .slice(0, 6)
    .map(({ id }) => id)
    .filter((id) => /^(?:key|account)\./.test(id))
  if (tells.length === 0) return []
  const address = addressAt(provider.probe.url, provider, homeOf(observed))
  const url = address === provider.probe.url ? address : redactor.clean(address)
  const text = `Ask ${provider.name} whether the key is known at all: ${method} ${url} (${cost}; side effects: ${sideEffects}).`
  return [{ kind: 'probe', text, tells }]
}
