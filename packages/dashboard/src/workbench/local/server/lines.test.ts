import { expect, test } from 'vitest'
import { jsonLines } from './lines.ts'

async function read(chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<unknown[]> {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  const lines: unknown[] = []
  for await (const line of jsonLines(stream)) lines.push(line)
  return lines
}

const text = '{"a":"ü…"}\n{"b":[1,2]}\n{"c":null}'

test.each([1, 2, 3, 7, 1000])('lines cut into pieces of %i bytes come out whole', async (size) => {
  const bytes = new TextEncoder().encode(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  )
  expect(await read(chunks)).toEqual([{ a: 'ü…' }, { b: [1, 2] }, { c: null }])
})

test('a stream without a line has none', async () => {
  expect(await read([])).toEqual([])
})
