import { expect, test } from 'vitest'
import { variableNamedIn } from './variable-reference.ts'

test.each([
  ['${ORDERS_KEY}', 'ORDERS_KEY'],
  ['$ORDERS_KEY', 'ORDERS_KEY'],
  ['%ORDERS_KEY%', 'ORDERS_KEY'],
  ['{{ secrets.ORDERS_KEY }}', 'ORDERS_KEY'],
  ['process.env.ORDERS_KEY', 'ORDERS_KEY'],
  ['${ORDERS_KEY:-none}', 'ORDERS_KEY'],
])('%s names %s', (text, variable) => {
  expect(variableNamedIn(text)).toBe(variable)
})

test.each(['ORDERS_KEY', 'k7Qm2vXc$9LpR4t', '$2b$10$N9qo8uLOickgx2ZMRZoMye', '${}', 'pa$$word'])(
  '%s names none',
  (text) => {
    expect(variableNamedIn(text)).toBeNull()
  },
)
