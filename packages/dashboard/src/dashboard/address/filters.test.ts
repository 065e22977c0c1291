import { expect, test } from 'vitest'
import { filtersOf, patched } from './filters.ts'

const names = ['search', 'status', 'owner'] as const

test('filters are the same after a way through the address', () => {
  const filters = { search: 'a&b "c"', status: 'revoked' }
  expect(filtersOf(new URLSearchParams(`?${patched(new URLSearchParams(), filters)}`), names)).toEqual(filters)
})

test('what there is no filter for is left out, and so is what is empty', () => {
  expect(filtersOf(new URLSearchParams('?search=&status=%20&page=3&owner=Ada'), names)).toEqual({ owner: 'Ada' })
})

test('only what is said is changed, and null takes a filter away', () => {
  const before = new URLSearchParams('?status=revoked&owner=Ada&page=3')
  expect(String(patched(before, { status: null, owner: 'Grace', search: '' }))).toBe('owner=Grace&page=3')
})
