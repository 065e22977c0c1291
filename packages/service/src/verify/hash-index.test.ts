import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashKey } from '../keys/hash-key.ts'
import { absent, cold, HashIndex } from './hash-index.ts'

/** Some hashes share their first eight bytes, as no real ones do. */
const hashes = Array.from({ length: 40 }, (_, at) => hashKey(`key ${at}`)).flatMap((hash, at) =>
  at % 4 === 0 ? [hash, `${hash.slice(0, 11)}${hashKey(`other ${at}`).slice(11)}`] : [hash],
)

describe('the index of hashes', () => {
  test('says of every hash what a map would say, through any sequence of changes', () => {
    const change = record({
      kind: constantFrom('learn', 'place', 'cool'),
      which: integer({ min: 0, max: hashes.length - 1 }),
    })
    assert(
      property(array(oneof(change), { maxLength: 200 }), (changes) => {
        const index = new HashIndex(1)
        const places: (string | null)[] = []
        const placeOf = new Map<string, number>()
        const known = new Set<string>()
        for (const { kind, which } of changes) {
          const hash = hashes[which] as string
          if (kind === 'learn' && !known.has(hash)) index.addHash(hash)
          if (kind === 'place' && !placeOf.has(hash)) {
            index.place(hash, places.length)
            placeOf.set(hash, places.push(hash) - 1)
          }
          const place = placeOf.get(hash)
          if (kind === 'cool') {
            if (place === undefined) continue
            index.cool(hash, place)
            places[place] = null
            placeOf.delete(hash)
          }
          known.add(hash)
        }
        const starts = new Set([...known].map((hash) => hash.slice(0, 11)))
        return hashes.every((hash) => {
          const found = index.find(hash)
          if (placeOf.has(hash)) return found === placeOf.get(hash)
          return found === (known.has(hash) || starts.has(hash.slice(0, 11)) ? cold : absent)
        })
      }),
    )
  })

  test('takes packed starts, and grows', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => hashKey(`many ${at}`))
    const index = new HashIndex()
    index.addStarts(Buffer.concat(many.map((hash) => Buffer.from(hash, 'base64url').subarray(0, 8))))
    expect(index.size).toBe(20_000)
    expect(many.every((hash) => index.find(hash) === cold)).toBe(true)
    expect(many.some((hash) => index.find(hashKey(hash)) !== absent)).toBe(false)
  })
})
