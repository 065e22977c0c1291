import { array, assert, constant, integer, oneof, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PackedTexts } from './packed-texts.ts'

const textOf = (number: number, round: number) => `${number} in round ${round} `.repeat(8)

describe('packed texts', () => {
  test('are those that a map holds, whatever is put and taken in whatever order', () => {
    const text = oneof(
      string({ unit: 'grapheme', maxLength: 200 }),
      integer({ min: 1, max: 400 }).map((length) => 'long '.repeat(length * 700)),
    )
    const step = oneof(
      record({ kind: constant('put' as const), number: integer({ min: 0, max: 3000 }), text }),
      record({ kind: constant('take' as const), number: integer({ min: 0, max: 3000 }) }),
    )
    assert(
      property(array(step, { maxLength: 200 }), (steps) => {
        const packed = new PackedTexts()
        const map = new Map<number, string>()
        for (const one of steps) {
          expect(packed.has(one.number)).toBe(map.has(one.number))
          expect(packed.take(one.number)).toBe(map.get(one.number))
          map.delete(one.number)
          if (one.kind === 'put') {
            packed.put(one.number, one.text)
            map.set(one.number, one.text)
          }
        }
        expect(packed.size).toBe(map.size)
        for (const [number, text] of map) expect(packed.take(number)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  test('take no more than twice their room, however often they are replaced', () => {
    const packed = new PackedTexts()
    const count = 20_000
    for (let number = 0; number < count; number++) packed.put(number, textOf(number, 0))
    const first = packed.bytes
    for (let round = 1; round < 8; round++) {
      for (let at = 0; at < count; at++) {
        const number = (at * 7919) % count
        expect(packed.take(number)).toBe(textOf(number, round - 1))
        packed.put(number, textOf(number, round))
      }
    }
    expect(packed.size).toBe(count)
    expect(packed.bytes).toBeLessThanOrEqual(2 * first + 2 ** 21)
  })
})
