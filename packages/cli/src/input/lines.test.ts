import { describe, expect, test } from 'vitest'
import { LineSplitter, type Line } from './lines.ts'

function split(pieces: readonly (string | Buffer)[], max?: number): (string | null)[] {
  const splitter = new LineSplitter(max)
  const lines: Line[] = pieces.flatMap((piece) => [...splitter.push(Buffer.from(piece))])
  return [...lines, ...splitter.end()].map((line) => ('text' in line ? line.text : null))
}

describe('lines of a stream', () => {
  test.each([
    { name: 'one line', pieces: ['a'], lines: ['a'] },
    { name: 'a line break at the end', pieces: ['a\n'], lines: ['a'] },
    { name: 'an empty line between', pieces: ['a\n\nb\n'], lines: ['a', '', 'b'] },
    { name: 'CRLF', pieces: ['a\r\nb\r\n'], lines: ['a', 'b'] },
    { name: 'CR and LF in two pieces', pieces: ['a\r', '\nb'], lines: ['a', 'b'] },
    { name: 'a line in many pieces', pieces: ['a', 'b', 'c\nd', 'e'], lines: ['abc', 'de'] },
    { name: 'a byte order mark', pieces: ['\ufeffa\n\ufeffb'], lines: ['a', '\ufeffb'] },
    { name: 'nothing', pieces: [], lines: [] },
  ])('$name', ({ pieces, lines }) => {
    expect(split(pieces)).toEqual(lines)
  })

  test('a character cut by a piece is put together', () => {
    const bytes = Buffer.from('密\n')
    expect(split([bytes.subarray(0, 1), bytes.subarray(1)])).toEqual(['密'])
  })

  test.each([
    { name: 'UTF-16', bytes: Buffer.from('\ufeff"é"\r\n\n"密 𝄞"\n"end"', 'utf16le') },
    { name: 'UTF-16, big end first', bytes: Buffer.from('\ufeff"é"\r\n\n"密 𝄞"\n"end"', 'utf16le').swap16() },
    { name: 'UTF-8 with a mark', bytes: Buffer.from('\ufeff"é"\r\n\n"密 𝄞"\n"end"') },
  ])('$name, whole and byte by byte', ({ bytes }) => {
    const lines = ['"é"', '', '"密 𝄞"', '"end"']
    expect(split([bytes])).toEqual(lines)
    expect(split([...bytes].map((byte) => Buffer.from([byte])))).toEqual(lines)
  })

  test('without a mark no UTF-16 is assumed, and a short stream is kept whole', () => {
    expect(split([Buffer.from('a\n')])).toEqual(['a'])
    expect(split([Buffer.from('a\nb', 'utf16le')])).toEqual(['a\0', '\0b\0'])
  })

  test('a line longer than allowed is reported, the ones around it are kept', () => {
    expect(split(['ok\n', 'x'.repeat(11), '\nok\n'], 10)).toEqual(['ok', null, 'ok'])
    expect(split(['ok\n', 'x'.repeat(6), 'x'.repeat(6), 'x'.repeat(6), '\nok\n'], 10)).toEqual(['ok', null, 'ok'])
    expect(split(['x'.repeat(11)], 10)).toEqual([null])
    expect(split(['x'.repeat(10)], 10)).toEqual(['x'.repeat(10)])
  })

  test('a piece may be overwritten once it was given', () => {
    const splitter = new LineSplitter()
    const piece = Buffer.from('first')
    const none = [...splitter.push(piece)]
    piece.fill('x')
    expect([...none, ...splitter.end()]).toEqual([{ text: 'first' }])
  })
})
