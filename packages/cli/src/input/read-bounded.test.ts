import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { maxDocument, maxHead, maxTail, readBounded } from './read-bounded.ts'
import type { Source } from './source.ts'

/** A source of `size` bytes without that many bytes: head and tail are as given, all between is `x`. */
function sourceOf(head: string, size: number, tail: string, canSkip: boolean): Source & { served: () => number } {
  let position = 0
  let served = 0
  const byteAt = (at: number): number =>
    at < head.length ? head.charCodeAt(at) : at >= size - tail.length ? tail.charCodeAt(at - (size - tail.length)) : 120
  const read = (buffer: Uint8Array): number => {
    const count = Math.min(buffer.length, size - position, 100_000)
    for (let i = 0; i < count; i++) buffer[i] = byteAt(position + i)
    position += count
    served += count
    return count
  }
  const skip = canSkip ? { skipTo: (to: number) => void (position = to) } : {}
  return { read, ...skip, size: canSkip ? size : null, close: () => {}, served: () => served }
}

describe('a bounded read', () => {
  test('keeps a short text whole', () => {
    expect(readBounded(sourceOf('head', 1000, 'tail', true))).toBe(`head${'x'.repeat(992)}tail`)
    expect(readBounded(sourceOf('', 0, '', false))).toBe('')
  })

  test.each([true, false])('keeps head and tail of a long log (a file: %s)', (canSkip) => {
    const source = sourceOf('GET /v1 401', 12_000_000, 'last error', canSkip)
    const text = readBounded(source)
    expect(text).toMatch(/^GET \/v1 401/)
    expect(text).toMatch(/last error$/)
    expect(text.length).toBe(maxHead + 1 + maxTail)
    expect(source.served()).toBeLessThan(canSkip ? 2_000_000 : 13_000_000)
  })

  test('keeps a long JSON document whole', () => {
    expect(readBounded(sourceOf('{"log": {', 3_000_000, '}}', true))).toHaveLength(3_000_000)
  })

  test('refuses a HAR file that is too large to be parsed, and reads JSON lines of that size as a log', () => {
    expect(() => readBounded(sourceOf('{"log": {', maxDocument + 10, '}}', true))).toThrow(
      /HAR file is larger than 64 MiB/,
    )
    expect(readBounded(sourceOf('{"level":"info"}', maxDocument + 10, '}}', true))).toHaveLength(maxHead + 1 + maxTail)
  })
})

describe('decoding', () => {
  test.each([
    { name: 'UTF-8', bytes: Buffer.from('é 密') },
    { name: 'UTF-8 with a byte order mark', bytes: Buffer.from('\ufeffé 密') },
    { name: 'UTF-16 as PowerShell writes it', bytes: Buffer.from('\ufeffé 密', 'utf16le') },
    { name: 'UTF-16, big end first', bytes: Buffer.from('\ufeffé 密', 'utf16le').swap16() },
  ])('$name', ({ bytes }) => {
    expect(decode(bytes)).toBe('é 密')
  })

  test('a tail is in the encoding of its head', () => {
    expect(decode(Buffer.from('\ufeffa', 'utf16le'), Buffer.from('密', 'utf16le'))).toBe('a\n密')
  })

  test('bytes that are no UTF-8 become marks, not failures', () => {
    expect(decode(Buffer.from([0x63, 0x6c, 0xe9, 0x20, 0xff]))).toBe('cl\ufffd \ufffd')
  })
})
