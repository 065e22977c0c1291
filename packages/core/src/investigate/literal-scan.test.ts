import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileLiterals, LiteralScan } from './literal-scan.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '…'), maxLength: 60 })
const literals = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '…'), minLength: 1, maxLength: 7 }),
  { maxLength: 30 },
)

test('finds exactly the literals that occur, each once, text after text', () => {
  fc.assert(
    fc.property(literals, fc.array(letters, { maxLength: 4 }), (all, texts) => {
      const scan = new LiteralScan(fileLiterals(all))
      for (const text of texts) {
        const found = scan.scan(text).map((id) => all[id])
        expect(found.toSorted()).toEqual(all.filter((literal) => text.includes(literal)).toSorted())
      }
    }),
  )
})

test('a text longer than the room that is kept is searched to its end', () => {
  const scan = new LiteralScan(fileLiterals(['needle', 'other']))
  expect(scan.scan(`${'hay '.repeat(20_000)}needle`)).toEqual([0])
})

test('characters that share their low byte are told apart', () => {
  const scan = new LiteralScan(fileLiterals(['key']))
  expect(scan.scan('\u016b\u0165\u0179')).toEqual([])
})
