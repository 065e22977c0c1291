import type { AcceptedPlace } from '../refusal/refusal.ts'

/** The accepted places, prepared for looking up what a request holds. */
export interface Accepted {
  readonly places: readonly AcceptedPlace[]
  /** By lower-case name; several schemes may be accepted under one. */
  readonly headers: ReadonlyMap<string, readonly AcceptedPlace[]>
  /** `true` at the lengths of those names: most headers of a request are passed over by their length alone. */
  readonly headerLengths: readonly boolean[]
  readonly query: ReadonlyMap<string, readonly AcceptedPlace[]>
  readonly cookies: ReadonlyMap<string, readonly AcceptedPlace[]>
}

const prepared = new WeakMap<readonly AcceptedPlace[], Accepted>()

/** Prepared once for each list. */
export function acceptedOf(places: readonly AcceptedPlace[]): Accepted {
  const known = prepared.get(places)
  if (known) return known
  const headers = byName(places, 'header', (name) => name.toLowerCase())
  const cookies = byName(places, 'cookie', (name) => name)
  const headerLengths: boolean[] = []
  for (const name of headers.keys()) headerLengths[name.length] = true
  if (cookies.size > 0) headerLengths['cookie'.length] = true
  const made = { places, headers, headerLengths, query: byName(places, 'query', (name) => name), cookies }
  prepared.set(places, made)
  return made
}

function byName(
  places: readonly AcceptedPlace[],
  where: AcceptedPlace['in'],
  spelt: (name: string) => string,
): ReadonlyMap<string, readonly AcceptedPlace[]> {
  const named = new Map<string, AcceptedPlace[]>()
  for (const place of places) {
    if (place.in !== where) continue
    const name = spelt(place.name)
    named.set(name, [...(named.get(name) ?? []), place])
  }
  return named
}
