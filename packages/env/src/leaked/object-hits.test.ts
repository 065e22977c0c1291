import { array, assert, constantFrom, integer, property, type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { ByteSearch } from './byte-search.ts'
import { ObjectHits, type HitObject } from './object-hits.ts'

// Few letters, so that needles occur often; a newline also ends headers, and follows content.
const few = (length: object): Arbitrary<Buffer> =>
  array(constantFrom('a', 'b', '\n'), length).map((letters) => Buffer.from(letters.join('')))
const needles = array(few({ minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 4 })
const objects = array(few({ maxLength: 60 }), { maxLength: 12 })
const cuts = array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 })

/** As `git cat-file --batch` writes them. */
function streamOf(contents: readonly Buffer[], first: number): Buffer {
  return Buffer.concat(
    contents.flatMap((content, i) => [
      Buffer.from(`${first + i} blob ${content.length}\n`),
      content,
      Buffer.from('\n'),
    ]),
  )
}

/** In pieces whose sizes come round and round. */
function* piecesOf(stream: Buffer, sizes: readonly number[]): Generator<Buffer> {
  for (let at = 0, i = 0; at < stream.length; i++) {
    const size = sizes[i % sizes.length] as number
    yield stream.subarray(at, at + size)
    at += size
  }
}

function compared(found: Iterable<HitObject>): readonly string[] {
  return [...found].flatMap(({ id, hits }) => hits.map(({ needle, offset }) => `${id}: ${needle}@${offset}`)).sort()
}

test('finds in parts and pieces exactly what stands in each object', () => {
  assert(
    property(needles, objects, integer({ min: 1, max: 4 }), cuts, (needles, contents, perPart, sizes) => {
      const search = new ByteSearch(needles)
      const found: HitObject[] = []
      for (let first = 0; first < contents.length; first += perPart) {
        const hits = new ObjectHits(search)
        for (const piece of piecesOf(streamOf(contents.slice(first, first + perPart), first), sizes)) hits.push(piece)
        found.push(...hits.found.values())
      }
      const expected = contents.map((content, i) => ({
        id: `${i}`,
        type: 'blob' as const,
        hits: slowly(needles, content),
      }))
      expect(compared(found)).toEqual(compared(expected))
    }),
    { numRuns: 1000 },
  )
})

/** By comparing at every position; of each needle the first twenty. */
function slowly(needles: readonly Buffer[], content: Buffer): HitObject['hits'] {
  return needles.flatMap((bytes, needle) => {
    const offsets = [...content.keys()].filter((at) => content.subarray(at, at + bytes.length).equals(bytes))
    return offsets.slice(0, 20).map((offset) => ({ needle, offset }))
  })
}

test('counts objects and bytes', () => {
  const hits = new ObjectHits(new ByteSearch([Buffer.from('key')]))
  const stream = streamOf([Buffer.from('one'), Buffer.alloc(0), Buffer.from('a key')], 0)
  for (const piece of piecesOf(stream, [7])) hits.push(piece)
  expect(hits.seen).toEqual({ objects: 3, bytes: stream.length })
  expect(hits.found.get('2')).toEqual({ id: '2', type: 'blob', hits: [{ needle: 0, offset: 2 }] })
})
