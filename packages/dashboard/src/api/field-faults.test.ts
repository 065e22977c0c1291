import { expect, test } from 'vitest'
import { fieldFaults } from './field-faults.ts'
import { ApiProblem } from './problem.ts'

const problemAt = (pointer: string): ApiProblem =>
  new ApiProblem(400, 'wrong', { faults: [{ in: 'body', pointer, expected: 'an address' }] })

test.each([
  ['/name', { name: 'Expected an address.' }],
  ['/restrictions/ips/1', { 'restrictions.ips': 'Entry 2: expected an address.' }],
  ['/elsewhere', {}],
])('the fault at %s', (pointer, found) => {
  expect(fieldFaults(problemAt(pointer), ['name', 'restrictions.ips'])).toEqual(found)
})

test('errors of other kinds are of no field', () => {
  expect(fieldFaults(new Error('broken'), ['name'])).toEqual({})
})
