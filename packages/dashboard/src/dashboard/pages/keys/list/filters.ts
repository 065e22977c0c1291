import type { SortingState } from '@tanstack/react-table'
import type { KeyFilters } from '../queries.ts'

const names = ['search', 'status', 'environment', 'keyspace_id', 'tag', 'owner', 'sort', 'order'] as const

export type FilterName = (typeof names)[number]

/** As the address has them. What the service does not know it refuses, with the reason. */
export function filtersOf(search: string): KeyFilters {
  const params = new URLSearchParams(search)
  return Object.fromEntries(
    names.map((name) => [name, params.get(name)?.trim()]).filter(([, value]) => value),
  ) as KeyFilters
}

export function searchOf(filters: KeyFilters): string {
  const params = new URLSearchParams()
  for (const name of names) if (filters[name]) params.set(name, filters[name])
  return params.size === 0 ? '' : `?${params}`
}

export const isFiltered = ({ sort: _sort, order: _order, ...rest }: KeyFilters): boolean => Object.keys(rest).length > 0

/** Newest first is how the service orders keys unless it is told otherwise. */
export const orderOf = ({ sort = 'created', order = 'desc' }: KeyFilters): SortingState => [
  { id: sort, desc: order === 'desc' },
]

export function ordered(filters: KeyFilters, [first]: SortingState): KeyFilters {
  const { sort: _sort, order: _order, ...rest } = filters
  if (!first || (first.id === 'created' && first.desc)) return rest
  return { ...rest, sort: first.id as NonNullable<KeyFilters['sort']>, order: first.desc ? 'desc' : 'asc' }
}
