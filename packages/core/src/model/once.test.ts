import { expect, test } from 'vitest'
import type { Observed } from './observed.ts'
import { once } from './once.ts'

const observation = (path: string): Observed => ({ path }) as Observed

test('is worked out once for each observation, and anew for another', () => {
  const asked: (string | null)[] = []
  const pathOf = once(({ path }) => {
    asked.push(path)
    return path
  })
  const [one, other] = [observation('/a'), observation('/b')]
  expect([one, one, other, one].map(pathOf)).toEqual(['/a', '/a', '/b', '/a'])
  expect(asked).toEqual(['/a', '/b', '/a'])
})

test('a question that throws throws each time', () => {
  const failing = once((): never => {
    throw new Error('no')
  })
  const one = observation('/a')
  expect(() => failing(one)).toThrow('no')
  expect(() => failing(one)).toThrow('no')
})
