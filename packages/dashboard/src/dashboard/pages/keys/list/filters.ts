import type { SortingState } from '@tanstack/react-table'
import type { FilterPatch } from '../../../address/filters.ts'
import { filterNames, type KeyFilters } from '../queries.ts'

export type FilterName = (typeof filterNames)[number]

export type Patch = FilterPatch<FilterName>

export const isFiltered = ({ sort: _sort, order: _order, ...rest }: KeyFilters): boolean => Object.keys(rest).length > 0

export const noFilters: Patch = Object.fromEntries(filterNames.map((name) => [name, null]))

/** Newest first is how the service orders keys unless it is told otherwise. */
export const orderOf = ({ sort = 'created', order = 'desc' }: KeyFilters): SortingState => [
  { id: sort, desc: order === 'desc' },
]

/** What changes in the address for keys to be in an order. */
export function ordered([first]: SortingState): Patch {
  if (!first || (first.id === 'created' && first.desc)) return { sort: null, order: null }
  return { sort: first.id, order: first.desc ? 'desc' : 'asc' }
}
