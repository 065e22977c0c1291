import { expect, test } from 'vitest'
import { isFiltered, ordered, orderOf } from './filters.ts'

test('an order is no filter, and the usual one is not said', () => {
  expect(isFiltered({ sort: 'name', order: 'asc' })).toBe(false)
  expect(isFiltered({ tag: 'a' })).toBe(true)
  expect(orderOf({})).toEqual([{ id: 'created', desc: true }])
  expect(ordered([{ id: 'created', desc: true }])).toEqual({ sort: null, order: null })
  expect(ordered([])).toEqual({ sort: null, order: null })
  expect(ordered([{ id: 'expires', desc: false }])).toEqual({ sort: 'expires', order: 'asc' })
})
