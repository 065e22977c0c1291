import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run, runInside, type Run } from './built.ts'
import type { Io } from './io.ts'
import { openSource } from './input/source.ts'

const folder = mkdtempSync(join(tmpdir(), 'why401-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Exit 2, nothing on stdout, and one line on stderr that tells what to do: no stack, no second line. */
function refusedWith(says: RegExp): Run {
  const line = new RegExp(`^why401: (?![^\\n]*\\.cjs:\\d)[^\\n]*(?:${says.source})[^\\n]*\\n$`)
  return { code: 2, stdout: '', stderr: expect.stringMatching(line) as string }
}

const refusal = '{"status":401,"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}}'

function harEntry(status: number, text: string): string {
  const request = { method: 'GET', url: 'https://api.openai.com/v1/models', headers: [], queryString: [] }
  return JSON.stringify({ request, response: { status, headers: [], content: { mimeType: 'application/json', text } } })
}

/** A HAR of the given size whose last exchange was refused. */
function har(bytes: number): string {
  const large = harEntry(200, 'x'.repeat(1_000_000))
  const entries = Array.from({ length: Math.ceil(bytes / large.length) }, () => large)
  return `{"log":{"version":"1.2","creator":{"name":"t","version":"1"},"entries":[${[...entries, harEntry(401, refusal)].join(',')}]}}`
}

describe('input that cannot be explained', () => {
  test.each([
    { name: 'an empty file', content: '', says: /empty/ },
    { name: 'blanks only', content: ' \n\t\n', says: /empty/ },
    {
      name: 'a program',
      content: Buffer.from('\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0'.repeat(100)),
      says: /binary/,
    },
    {
      name: 'a compressed file',
      content: Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255)),
      says: /binary/,
    },
  ])('$name', async ({ name, content, says }) => {
    expect(await run(['explain', file(name, content)])).toEqual(refusedWith(says))
    expect(await run(['explain', '-'], { input: content })).toEqual(refusedWith(says))
  })

  test('a directory', async () => {
    expect(await run(['explain', folder])).toEqual(refusedWith(/is a directory; name one file in it/))
  })

  test('a file that is not there', async () => {
    expect(await run(['explain', 'missing.log'])).toEqual(
      refusedWith(/there is no file missing\.log; .*why401 explain -/),
    )
  })

  test('a key given as a file name is not repeated', async () => {
    const key = ['sk', 'live', '4fGhT6yUi8oPq2wE4rT6'].join('_')
    const result = await run(['explain', key])
    expect(result).toEqual(refusedWith(/there is no file of that name/))
    expect(result.stderr).not.toContain('4fGhT6')
  })

  test('a file that may not be read', async () => {
    const path = file('closed.log', 'x')
    chmodSync(path, 0)
    const result = await run(['explain', path])
    // The administrator may read everything: there the file is read, and it holds no refusal.
    const readable = process.getuid?.() === 0
    expect(readable ? result.stderr : result).toEqual(readable ? '' : refusedWith(/may not be read by this user/))
  })

  test('no standard input at all', async () => {
    expect(await run(['explain'])).toEqual(refusedWith(/empty/))
    expect(await run(['explain', '-'])).toEqual(refusedWith(/empty/))
  })

  test('a terminal with nothing named', () => {
    const terminal = { inputIsTerminal: () => true } as Io
    expect(() => openSource(null, terminal)).toThrow(/nothing to read; name a file/)
  })

  test('a kind that the input is not', async () => {
    expect(await run(['explain', '--as', 'har', '-'], { input: 'no HAR' })).toEqual(refusedWith(/HAR/))
    expect(await run(['explain', '--as', 'case', '-'], { input: '{"symptom":' })).toEqual(refusedWith(/case/))
  })
})

describe('input that is odd but can be explained', () => {
  test('a log of 100 MB is read at its head and tail', { timeout: 30_000 }, async () => {
    const line = Buffer.from('2026-11-21T04:00:00Z INFO nothing of interest happened in this second\n'.repeat(16_000))
    const log = Buffer.concat([
      ...Array.from({ length: Math.ceil(100_000_000 / line.length) }, () => line),
      Buffer.from(`Error: 401 ${refusal}\n`),
    ])
    const args = ['explain', '--json', '--now', '2026-11-21']
    const limited = { NODE_OPTIONS: '--max-old-space-size=150' }
    const fromFile = await run([...args, file('large.log', log)], { env: limited })
    expect(fromFile).toMatchObject({ code: 1, stderr: '' })
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ outcome: 'refused', status: 401 })
    expect(await run([...args, '-'], { input: log, env: limited })).toEqual(fromFile)
  })

  test('a HAR of 50 MB is read whole', { timeout: 30_000 }, async () => {
    const result = await run(['explain', '--json', file('large.har', har(50_000_000))])
    expect(result).toMatchObject({ code: 1, stderr: '' })
    expect(JSON.parse(result.stdout)).toMatchObject({ outcome: 'refused', status: 401, provider: 'openai' })
  })

  test('a HAR of 70 MB is too large, and the line says what to do', { timeout: 30_000 }, async () => {
    expect(await run(['explain', file('huge.har', har(70_000_000))])).toEqual(
      refusedWith(/HAR file is larger than 64 MiB; save it again with the refused request alone/),
    )
  })

  test.each([
    { name: 'arrays', text: '['.repeat(200_000) + ']'.repeat(200_000) },
    { name: 'objects', text: '{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000) },
    { name: 'unclosed', text: '{"log":'.repeat(100_000) },
    { name: 'a case', text: `{"symptom":{"text":"401","response_body":${'['.repeat(50_000)}${']'.repeat(50_000)}}}` },
  ])('JSON nested deeply: $name', async ({ text }) => {
    const result = await run(['explain', '-'], { input: text })
    expect([0, 1, 2]).toContain(result.code)
    expect(result.stderr).not.toMatch(/unexpected|Error|\.cjs/)
  })

  test('invalid UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xe9, 0x20, 0xff]),
      Buffer.from(`Error: 401 ${refusal}`),
      Buffer.from([0xc3]),
    ])
    const result = await run(['explain', '--json', '-'], { input: bytes })
    expect(result).toMatchObject({ code: 1, stderr: '' })
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 401 })
  })

  test('a reader that goes away early ends the run quietly', async () => {
    const lines = `${JSON.stringify(`Error: 401 ${refusal}`)}\n`.repeat(3000)
    const { spawnSync } = await import('node:child_process')
    const { program } = await import('./built.ts')
    const command = `"${process.execPath}" "${program}" explain --each - | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { input: lines, encoding: 'utf8' })
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })
})

describe('--each', () => {
  test('answers every line in its order, also those that cannot be read', async () => {
    const lines = [
      JSON.stringify(`Error: 401 ${refusal}`),
      '{"broken',
      '',
      '""',
      JSON.stringify({ symptom: { text: 'HTTP 403 Forbidden', status: 403 } }),
      '"a\\u0000b"',
      '42',
    ]
    const { code, stdout, stderr } = await run(['explain', '--each', '-'], { input: lines.join('\n') })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { status?: number; error?: string })
    expect(answers).toHaveLength(lines.length)
    expect(answers.map(({ status, error }) => status ?? error?.replace(/[;,].*/, '') ?? null)).toEqual([
      401,
      'the line is no complete JSON',
      'the line is no complete JSON',
      'The input is empty',
      403,
      'The input is binary',
      answers[6]?.status ?? null,
    ])
  })

  test('says so for a line that is longer than 8 MiB and goes on', { timeout: 20_000 }, async () => {
    const { code, stdout } = await run(['explain', '--each', '-'], {
      input: `"${'x'.repeat(9_000_000)}"\n${JSON.stringify(`Error: 401 ${refusal}`)}\n`,
    })
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(first).toEqual({ schema: 'why401/1', error: 'the line is longer than 8 MiB' })
    expect(second).toMatchObject({ status: 401 })
    expect(code).toBe(1)
  })

  test('exits 0 when no line was a refusal', async () => {
    expect((await runInside(['explain', '--each'], '{"broken\n')).code).toBe(0)
    expect((await runInside(['explain', '--each'], '')).code).toBe(0)
  })

  test('exits 2 when the stream cannot be read', async () => {
    expect(await run(['explain', '--each', folder])).toEqual(refusedWith(/is a directory/))
    expect(await run(['explain', '--each', join(folder, 'missing.jsonl')])).toEqual(refusedWith(/there is no file/))
  })
})
