import { expect, test } from 'vitest'
import { filtersOf, isFiltered, ordered, orderOf, searchOf } from './filters.ts'

test('filters are the same after a way through the address', () => {
  const filters = { search: 'a&b "c"', status: 'revoked', keyspace_id: 'ks_1', sort: 'name', order: 'asc' } as const
  expect(filtersOf(searchOf(filters))).toEqual(filters)
  expect(searchOf({})).toBe('')
})

test('what the list has no filter for is left out, and so is what is empty', () => {
  expect(filtersOf('?search=&tag=%20&page=3&owner=Ada')).toEqual({ owner: 'Ada' })
})

test('an order is no filter, and the usual one is not said', () => {
  expect(isFiltered({ sort: 'name', order: 'asc' })).toBe(false)
  expect(isFiltered({ tag: 'a' })).toBe(true)
  expect(orderOf({})).toEqual([{ id: 'created', desc: true }])
  expect(ordered({ tag: 'a', sort: 'name', order: 'asc' }, [{ id: 'created', desc: true }])).toEqual({ tag: 'a' })
  expect(ordered({}, [{ id: 'expires', desc: false }])).toEqual({ sort: 'expires', order: 'asc' })
})
