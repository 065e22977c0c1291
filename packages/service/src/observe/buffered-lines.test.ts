import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { BufferedLines } from './buffered-lines.ts'

let directory = ''
afterEach(() => rm(directory, { recursive: true, force: true }))

/** What stands in the file after these were handed over. */
async function written(hand: (lines: BufferedLines) => void): Promise<string> {
  directory = await mkdtemp(join(tmpdir(), 'why401-lines-'))
  const file = join(directory, 'log')
  const lines = new BufferedLines(file)
  hand(lines)
  await new Promise<void>((resolve) => lines.flush(resolve))
  return readFile(file, 'utf8')
}

test('lines of both kinds keep their order', async () => {
  const text = await written((lines) => {
    lines.gather('a\n')
    lines.write('b é\n')
    lines.gather('c\n')
    lines.write('d\n')
  })
  expect(text).toBe('a\nb é\nc\nd\n')
})

test('no line is lost or cut, however many wait and however long one is', async () => {
  const expected = [
    ...Array.from({ length: 3000 }, (_, at) => `line ${at} ${'x'.repeat(at % 90)}\n`),
    `${'y'.repeat(70_000)}\n`,
    'z\n',
  ]
  const text = await written((lines) => expected.forEach((line) => lines.gather(line)))
  expect(text === expected.join('')).toBe(true)
})
