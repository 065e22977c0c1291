import { useSearchParams } from 'wouter'
import { filtersOf, patched, type FilterPatch, type Filters } from './filters.ts'

export interface FiltersOfPage<Name extends string> {
  readonly filters: Filters<Name>
  /** `isStep`: the browser's way back leads to what was before. */
  change(patch: FilterPatch<Name>, isStep?: boolean): void
}

/** Filters that stand in the address of a page, so that a view can be bookmarked, shared and gone back to. */
export function useFilters<Name extends string>(names: readonly Name[]): FiltersOfPage<Name> {
  const [search, setSearch] = useSearchParams()
  return {
    filters: filtersOf(search, names),
    change: (patch, isStep = false) => setSearch((before) => patched(before, patch), { replace: !isStep }),
  }
}
