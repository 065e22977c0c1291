import { expect, test } from 'vitest'
import { InForce } from './in-force.ts'

test('a change holds since it was written here or followed; one from before the start, since the start', () => {
  const inForce = new InForce()
  inForce.begin(7, 100)
  inForce.wrote('a', 8, 250)
  inForce.follow(['a', 'b'], 9, 300)
  expect(inForce.since('a', 8, 900)).toBe(250)
  expect(inForce.since('b', 9, 900)).toBe(300)
  expect(inForce.since('c', 7, 900)).toBe(100)
})

test('no time is claimed that is too early: of a later version, or of what was forgotten', () => {
  const inForce = new InForce()
  inForce.begin(7, 100)
  inForce.wrote('a', 8, 250)
  inForce.follow(['a'], 9, 300)
  expect(inForce.since('a', 9, 900)).toBe(300)
  expect(inForce.since('a', 10, 900)).toBe(900)
  for (let at = 0; at < 10_000; at++) inForce.wrote(`other ${at}`, 11, 400)
  for (let at = 0; at < 10_000; at++) inForce.follow([`other ${at}`], 11, 500)
  expect(inForce.since('a', 8, 900)).toBe(900)
  expect(inForce.since('other 0', 11, 900)).toBe(400)
})
