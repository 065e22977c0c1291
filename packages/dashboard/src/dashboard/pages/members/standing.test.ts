import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const ada = { user_id: 'ada', role: 'owner' }
const ben = { user_id: 'ben', role: 'admin' }
const eve = { user_id: 'eve', role: 'owner' }

test('the only owner is the last one', () => {
  expect(standingOf(ada, [ada, ben], { id: 'ada', role: 'owner' })).toEqual({
    isSelf: true,
    isLastOwner: true,
    isAbove: false,
  })
  expect(standingOf(ada, [ada, eve], { id: 'ada', role: 'owner' }).isLastOwner).toBe(false)
})

test('an owner stands above an admin, and not above an owner', () => {
  expect(standingOf(ada, [ada, eve], { id: 'ben', role: 'admin' }).isAbove).toBe(true)
  expect(standingOf(ada, [ada, eve], { id: 'eve', role: 'owner' }).isAbove).toBe(false)
  expect(standingOf(ben, [ada, ben], { id: 'ben', role: 'admin' }).isAbove).toBe(false)
})
