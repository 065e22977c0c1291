import { expect, test } from 'vitest'
import { TimeShare } from './time-share.ts'

test('so much is left as was saved, and then the part of the time that passes', () => {
  const share = new TimeShare(0.1, 20)
  const begin = performance.now() + 1000
  expect(share.isLeft(begin)).toBe(true)
  share.spend(19)
  expect(share.isLeft(begin)).toBe(true)
  share.spend(6)
  expect(share.isLeft(begin + 49)).toBe(false)
  expect(share.isLeft(begin + 51)).toBe(true)
})

test('no more is saved up than its bound, however long nobody asks', () => {
  const share = new TimeShare(0.5, 10)
  const later = performance.now() + 3_600_000
  expect(share.isLeft(later)).toBe(true)
  share.spend(10)
  expect(share.isLeft(later)).toBe(false)
})
