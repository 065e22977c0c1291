import { expect, test } from 'vitest'
import { minimise } from './minimise.ts'

test('finds the bottom of a long narrow bowl', () => {
  const bottom = [3, -2, 0.5, 7]
  const narrow = [1, 100, 0.01, 10]
  const found = minimise(4, 60, (place, slope) => {
    let height = 0
    for (let at = 0; at < 4; at++) {
      const off = (place[at] as number) - (bottom[at] as number)
      slope[at] = 2 * (narrow[at] as number) * off
      height += (narrow[at] as number) * off * off
    }
    return height
  })
  bottom.forEach((value, at) => expect(found[at]).toBeCloseTo(value, 3))
})

test('stays where it cannot get lower', () => {
  const found = minimise(2, 10, (place, slope) => {
    slope.fill(0)
    return place.reduce((a, b) => a + b * b, 0)
  })
  expect([...found]).toEqual([0, 0])
})
