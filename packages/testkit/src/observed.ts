import {
  ClueFinder,
  Knowledge,
  observe,
  providers,
  readInput,
  type Cause,
  type Facts,
  type Json,
  type Observed,
} from '@why401/core'

export interface Given {
  readonly text?: string
  readonly status?: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly request?: {
    readonly method?: string
    readonly url?: string
    readonly headers?: readonly (readonly [string, string])[]
    readonly body?: string
  }
  readonly code?: string
  readonly config?: string
  readonly remarks?: readonly string[]
  /** A bare key; stands alone. */
  readonly key?: string
}

const knowledge = new Knowledge(providers)

/** The day on which tests take place: 2026-11-21T12:00:00Z. */
export const testNow = Date.UTC(2026, 10, 21, 12)

/** Facts as the real intake reads them; nothing is faked on the way. */
export function factsFor(given: Given): Facts {
  const read = given.key === undefined ? readInput(JSON.stringify(toCase(given)), 'case') : readInput(given.key, 'key')
  if (!read.ok) throw new Error(read.reason)
  const [facts] = read.facts
  if (!facts) throw new Error('the intake found no refusal in the given symptom')
  return facts
}

/** What causes and signs look at, through the real intake and the real observation. */
export function observedFor(given: Given, now: number = testNow): Observed {
  return observe(factsFor(given), knowledge, now)
}

/** What is observed of each refusal in a file. */
export function observedIn(file: string, now: number = testNow): readonly Observed[] {
  const read = readInput(file)
  if (!read.ok) throw new Error(read.reason)
  return read.facts.map((facts) => observe(facts, knowledge, now))
}

/** Ids of the cause's signs that fire. */
export function hits<Found extends Json>(cause: Cause<Found>, observed: Observed): string[] {
  const prefix = `${cause.id}/`
  const found = new ClueFinder([cause as unknown as Cause<Json>]).find(observed)
  return found.active.flatMap(({ id }) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []))
}

function toCase(given: Given): unknown {
  return {
    symptom: {
      text: given.text ?? null,
      status: given.status ?? null,
      response_body: given.body ?? null,
      response_headers: given.headers ?? null,
      request: given.request
        ? {
            method: given.request.method ?? 'GET',
            url: given.request.url ?? null,
            headers: given.request.headers ?? [],
            body: given.request.body ?? null,
          }
        : null,
      code: given.code ?? null,
      env: given.config ?? null,
      facts: given.remarks ?? [],
    },
  }
}
