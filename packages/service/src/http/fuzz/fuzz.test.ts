import { expect, test } from 'vitest'
import { fuzz } from './run.ts'

test('2,000 generated requests: no server error, every error a problem', async () => {
  const { statuses, plain } = await fuzz(2000)
  const answered = Object.values(statuses).reduce((sum, count) => sum + count, 0)
  expect(answered).toBe(2000)
  expect(plain).toBeGreaterThan(5)
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '404']))
}, 120_000)
