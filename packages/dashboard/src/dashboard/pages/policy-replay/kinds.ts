import type { Kind, Tried } from './queries.ts'

/** What restrictions ask about. */
export const facets = ['address', 'origin', 'permissions'] as const

export type Facet = (typeof facets)[number]

/** Those that what is tried asks about: nothing else decides, and nothing else is shown. */
export function facetsOf({ restrictions, permissions, roles }: Tried): readonly Facet[] {
  const isAsked: Readonly<Record<Facet, boolean>> = {
    address: restrictions?.ips !== undefined,
    origin: restrictions?.origins !== undefined,
    permissions: permissions !== undefined || roles !== undefined,
  }
  return facets.filter((facet) => isAsked[facet])
}

const isKnown = ({ detail }: Kind, facet: Facet): boolean =>
  detail === 'all' || (detail === 'asked' && facet !== 'address')

export interface Row extends Readonly<Record<Facet, string | null>> {
  /** Of what the row is, in one text. */
  readonly id: string
  readonly verdict: Kind['verdict']
  readonly codes: readonly string[]
  readonly calls: number
}

const order = ['refused', 'uncertain', 'allowed']

/** Kinds of calls that differ in none of the facets are one row; null: not known. Refused ones first, then by number. */
export function rowsOf(kinds: readonly Kind[], shown: readonly Facet[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const kind of kinds) {
    const known = facets.map((facet) => [facet, shown.includes(facet) && isKnown(kind, facet) ? kind[facet] : null])
    const id = JSON.stringify([kind.verdict, known])
    const calls = kind.calls + (rows.get(id)?.calls ?? 0)
    const { verdict, codes } = kind
    rows.set(id, { ...(Object.fromEntries(known) as Record<Facet, string | null>), id, verdict, codes, calls })
  }
  return [...rows.values()].toSorted(
    (one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict) || other.calls - one.calls,
  )
}
