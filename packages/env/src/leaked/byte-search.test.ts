import { array, assert, constantFrom, integer, property, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteSearch } from './byte-search.ts'
import { StreamSearch } from './stream-search.ts'

/** Every occurrence by comparing at every position. */
function slowly(needles: readonly Uint8Array[], text: Uint8Array): string[] {
  const bytes = Buffer.from(text)
  return needles
    .flatMap((needle, number) =>
      [...bytes.keys()]
        .filter((at) => bytes.subarray(at, at + needle.length).equals(needle))
        .map((at) => `${number}@${at}`),
    )
    .sort()
}

// Three letters: needles occur, overlap and repeat often.
const few = (length: object): Arbitrary<Uint8Array> =>
  array(constantFrom(0, 97, 255), length).map((bytes) => Uint8Array.from(bytes))
const needles = array(few({ minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 6 })

describe('ByteSearch', () => {
  test('finds exactly what comparing everywhere finds', () => {
    assert(
      property(needles, few({ maxLength: 300 }), (needles, text) => {
        const found: string[] = []
        new ByteSearch(needles).search(text, (needle, start) => found.push(`${needle}@${start}`))
        expect(found.sort()).toEqual(slowly(needles, text))
      }),
      { numRuns: 2000 },
    )
  })

  test('finds hundreds of needles, long and short', () => {
    const wanted = Array.from({ length: 600 }, (_, i) => Buffer.from(`${i}-`.repeat(3 + (i % 200))))
    const text = Buffer.concat(wanted)
    const seen = new Set<number>()
    new ByteSearch(wanted).search(text, (needle) => seen.add(needle))
    expect(seen.size).toBe(600)
  })

  test('refuses needles too short to be told apart', () => {
    expect(() => new ByteSearch([Buffer.from('ab')])).toThrow(RangeError)
  })
})

describe('StreamSearch', () => {
  test('finds the same however the stream is cut', () => {
    const cuts = array(integer({ min: 0, max: 12 }), { maxLength: 60 })
    assert(
      property(needles, few({ maxLength: 300 }), cuts, (needles, text, cuts) => {
        const stream = new StreamSearch(new ByteSearch(needles))
        const found: string[] = []
        let at = 0
        for (const size of [...cuts, text.length]) {
          const hits = stream.push(text.slice(at, at + size))
          at += size
          for (const { needle, start, end } of hits) {
            expect(end - start).toBe(needles[needle]?.length)
            expect(end).toBeLessThanOrEqual(at)
            found.push(`${needle}@${start}`)
          }
        }
        expect(found.sort()).toEqual(slowly(needles, text))
      }),
      { numRuns: 2000 },
    )
  })
})
