import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { KeyFilters } from '../queries.ts'
import { filtersOf, searchOf } from './filters.ts'

/** The filters stand in the address, so that a view can be bookmarked, shared and gone back to. */
export function useFilters(): readonly [KeyFilters, (filters: KeyFilters) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const filters = useMemo(() => filtersOf(search), [search])
  return [filters, (next) => navigate(path + searchOf(next), { replace: true })]
}
