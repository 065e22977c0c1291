import { useSearchParams } from 'wouter'

export type Filters<Name extends string> = Readonly<Partial<Record<Name, string>>>

export interface FiltersOfPage<Name extends string> {
  /** What the address says; nothing of what it does not. */
  readonly filters: Filters<Name>
  /** null takes a filter away. `isStep`: the browser's way back leads to what was before. */
  change(patch: Readonly<Partial<Record<Name, string | null>>>, isStep?: boolean): void
}

/** Filters that stand in the address of a page, so that a link shows the same. */
export function useFilters<Name extends string>(names: readonly Name[]): FiltersOfPage<Name> {
  const [search, setSearch] = useSearchParams()
  const said = names.flatMap((name) => {
    const value = search.get(name)
    return value ? [[name, value] as const] : []
  })
  return {
    filters: Object.fromEntries(said) as Filters<Name>,
    change: (patch, isStep = false) => setSearch((before) => patched(before, patch), { replace: !isStep }),
  }
}

function patched(before: URLSearchParams, patch: Readonly<Record<string, string | null | undefined>>): URLSearchParams {
  const next = new URLSearchParams(before)
  for (const [name, value] of Object.entries(patch))
    if (value) next.set(name, value)
    else next.delete(name)
  return next
}
