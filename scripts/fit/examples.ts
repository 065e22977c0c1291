import {
  ClueFinder,
  Knowledge,
  causes,
  observe,
  providers,
  readInput,
  type CauseId,
  type Clues,
  type IntakeResult,
} from '@why401/core'
import type { Case, Paste, Sketch, Thread } from './cases.ts'
import type { FaultyRequest } from './requests.ts'
import type { Refusal, Source } from './sources.ts'

/** One row of training data: the clues that were found, and how the truth is shared among causes. */
export interface Example {
  readonly clues: Clues
  readonly target: ReadonlyMap<CauseId, number>
  readonly weight: number
  readonly sample: Sample
  /** Its words are those of another example: they are fitted apart, and make no term more frequent. */
  readonly isAlone?: true
}

/** Where an example comes from, since causes are not equally frequent everywhere; `made`: by experts or out of provider files. */
export type Sample = Case['sample'] | 'thread' | 'made'

const knowledge = new Knowledge(providers)
const finder = new ClueFinder(causes)

/** The moment that clock-dependent checks compare with: cases are old, so a fixed day keeps every run the same. */
export const fixedNow = Date.UTC(2026, 10, 21)

export function readExample(source: Source): Example {
  switch (source.kind) {
    case 'case':
      return fromCase(source.one)
    case 'sketch':
      return fromSketch(source.one)
    case 'thread':
      return fromThread(source.one)
    case 'alone':
      return fromAlone(source.one)
    case 'paste':
      return fromPaste(source.one)
    case 'refusal':
      return fromRefusal(source.one)
    case 'request':
      return fromRequest(source.one)
  }
}

/** What fits and rankings look at: signs hold functions, which no other process can be given. */
export function sendable({ clues, ...example }: Example): Example {
  const active = clues.active.map(({ id, tells }) => ({ id, tells }))
  const { standings, words } = clues
  return { ...example, clues: { active, standings, verdicts: new Map(), words } }
}

/** The main cause holds most of the truth; what a fair judge would accept too shares the rest. */
const mainShare = 0.8

/**
 * How much the expert's reading of a symptom counts next to what was found in the end: of many threads that begin alike each
 * ended in its own way, and one end alone would be taught as if the words had told it.
 */
const readingShare = 0.5

/** How much the wording of a provider file counts next to a real case. */
const refusalWeight = 0.3

function cluesOf(symptom: unknown): Clues {
  return cluesIn(readInput(JSON.stringify({ symptom }), 'case'))
}

function cluesOfPaste({ text }: Paste): Clues {
  return cluesIn(readInput(text, 'auto'))
}

function cluesIn(read: IntakeResult): Clues {
  const facts = read.ok ? read.facts[0] : undefined
  if (!facts) throw new Error(`an example did not read: ${read.ok ? 'no facts' : read.reason}`)
  return finder.find(observe(facts, knowledge, fixedNow))
}

function fromCase(one: Case): Example {
  return {
    clues: cluesOf(one.symptom),
    target: withReading(truth(one.cause, one.also), one.reading),
    weight: 1,
    sample: one.sample,
  }
}

/**
 * A refusal of a provider file as an example of what its wording means. Its standing is left out:
 * every one of them is documented by construction, so it would teach the fit to trust documentation blindly.
 */
function fromRefusal({ example, status: documented, causes: ids }: Refusal): Example {
  const body = example?.body ?? null
  const status = typeof documented === 'number' ? documented : (documented?.[0] ?? null)
  const clues = cluesOf({ text: example?.sdkText ?? body, status, response_body: body })
  return { clues: { ...clues, standings: new Map() }, target: shares(ids), weight: refusalWeight, sample: 'made' }
}

/** How much a sketch counts next to a real case. */
const sketchWeight = 0.5

function fromSketch(sketch: Sketch): Example {
  const found = truth(sketch.cause, sketch.also ?? [])
  const target = sketch.reading ? withReading(found, sketch.reading) : found
  return { clues: cluesOf(sketch.symptom), target, weight: sketchWeight, sample: 'made' }
}

/** How much a thread counts next to a case: one that ends with the cause, and one of which only a reading is known. */
const confirmedWeight = 1
const readWeight = 0.5

function fromThread({ symptom, cause, also, reading }: Thread): Example {
  const target = cause ? withReading(truth(cause, also ?? []), reading) : shared(reading)
  return { clues: cluesOf(symptom), target, weight: cause ? confirmedWeight : readWeight, sample: 'thread' }
}

/**
 * What an answer tells when nothing else is known. Stories are told with much beside it, and a fit of those alone hears too much in
 * what is missing. Its words have a fit of their own: in one with those of the stories both are told worse.
 */
function fromAlone(one: Case | Thread): Example {
  return { ...('confirmed_by' in one ? fromCase(one) : fromThread(one)), sample: 'made', isAlone: true }
}

/** How much a paste counts next to a real case. */
const pasteWeight = 0.5

function fromPaste(paste: Paste): Example {
  const target = truth(paste.cause, paste.also ?? [])
  return { clues: cluesOfPaste(paste), target, weight: pasteWeight, sample: 'made' }
}

/** How much a request with one thing wrong counts next to a real case, and how much of its truth is that thing. */
const requestWeight = 0.15
const requestShare = 0.85

function fromRequest({ causes: [cause, ...also], symptom }: FaultyRequest): Example {
  const target = new Map<CauseId, number>(also.map((id) => [id, (1 - requestShare) / also.length]))
  target.set(cause, also.length > 0 ? requestShare : 1)
  return { clues: cluesOf(symptom), target, weight: requestWeight, sample: 'made' }
}

function truth(cause: CauseId, also: readonly CauseId[]): Map<CauseId, number> {
  const target = new Map<CauseId, number>(also.map((id) => [id, (1 - mainShare) / also.length]))
  target.set(cause, also.length > 0 ? mainShare : 1)
  return target
}

/** A reading as the whole truth. */
function shared(reading: Case['reading']): Map<CauseId, number> {
  const read = Object.entries(reading) as [CauseId, number][]
  const total = read.reduce((sum, [, share]) => sum + share, 0)
  return new Map(read.map(([id, share]) => [id, share / total]))
}

function withReading(found: ReadonlyMap<CauseId, number>, reading: Case['reading']): Map<CauseId, number> {
  const target = new Map([...found].map(([id, share]) => [id, (1 - readingShare) * share]))
  for (const [id, share] of shared(reading)) target.set(id, (target.get(id) ?? 0) + readingShare * share)
  return target
}

function shares(ids: readonly CauseId[]): Map<CauseId, number> {
  const raw = ids.map((id, rank) => [id, 0.5 ** rank] as const)
  const total = raw.reduce((sum, [, share]) => sum + share, 0)
  return new Map(raw.map(([id, share]) => [id, share / total]))
}
