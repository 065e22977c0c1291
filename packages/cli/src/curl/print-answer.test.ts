import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { NodeSender } from '../network/node-sender.ts'
import { startRawServer, twoParts, type RawServer } from '../network/raw-server.ts'
import { AnswerPrinter, printAnswer } from './print-answer.ts'
import { processTarget, type PrintTarget } from './print-target.ts'
import { readCurlCommand, type CurlCommand } from './read-command.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0
const folder = (): string => mkdtempSync(join(tmpdir(), 'why401-print-'))

let server: RawServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

interface Shown {
  readonly out: Buffer
  readonly files: string
}

/** Prints into memory, and files into the folder. */
function memory(
  at: string,
): PrintTarget & { readonly out: PrintTarget['out']; readonly said: () => { out: Buffer; err: string } } {
  let out = Buffer.alloc(0)
  let err = ''
  return {
    out: (bytes) => (out = Buffer.concat([out, bytes])).length >= 0,
    err: (text) => void (err += text),
    createFile: (path, createDirs) => processTarget.createFile(join(at, path), createDirs),
    said: () => ({ out, err }),
  }
}

async function commandOf(argv: readonly string[]): Promise<CurlCommand> {
  const read = await readCurlCommand(['-q', ...argv], { env: {} })
  if (!read.ok) throw new Error(read.usageErrors.join())
  return read.command
}

async function byUs(argv: readonly string[], isStreamed: boolean): Promise<Shown & { readonly err: string }> {
  const at = folder()
  const { request, connection, output } = await commandOf(argv)
  const target = memory(at)
  const printed = { request, redirects: 0 }
  const printer = new AnswerPrinter(output, target)
  const sent = await new NodeSender(connection).send(
    request,
    isStreamed ? { onHead: (head) => printer.sink(head) } : {},
  )
  if (sent.kind !== 'answered') throw new Error(sent.text)
  if (isStreamed) await printer.finish(sent.raw, printed)
  else await printAnswer(sent.raw, output, printed, target)
  return { ...target.said(), files: read(at) }
}

function byCurl(argv: readonly string[]): Promise<Shown> {
  const cwd = folder()
  return new Promise((resolve) => {
    execFile('curl', ['-q', '-s', ...argv], { cwd, encoding: 'buffer', env: {} }, (_, out) =>
      resolve({ out, files: read(cwd) }),
    )
  })
}

function read(at: string): string {
  return ['out', 'sub/out', 'name', 'head']
    .map((name) => (existsSync(join(at, name)) ? readFileSync(join(at, name), 'latin1') : '-'))
    .join('\n')
}

async function said(name: keyof typeof answers, ...argv: readonly string[]): Promise<string> {
  const [head, body] = answers[name]
  server = await startRawServer(twoParts(head, body))
  return (await byUs([...argv, `http://127.0.0.1:${server.port}/?key=sk-secret`], true)).err
}

const gzip = gzipSync(Buffer.from('squeezed \u00fc'))
const answers = {
  plain: [
    'HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Type: text/plain\r\nX-A:  p\u00fcdded \r\n\r\n',
    Buffer.from([0, 255, 10, 13, 120, 27]),
  ],
  chunked: ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', Buffer.from('3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n')],
  gzip: [`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${gzip.length}\r\n\r\n`, gzip],
  br: ['HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n', brotliCompressSync('x'.repeat(300_000))],
  missing: ['HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\n', Buffer.from('none')],
  moved: ['HTTP/1.1 302 Found\r\nLocation: ../else?a=b\r\nContent-Length: 0\r\n\r\n', Buffer.alloc(0)],
  interim: [
    'HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n',
    Buffer.from('ok'),
  ],
} as const

const cases: readonly (readonly [answer: keyof typeof answers, ...argv: string[]])[] = [
  ['plain'],
  ['plain', '-i'],
  ['plain', '-I'],
  ['plain', '-o', 'out'],
  ['plain', '-o', '-'],
  ['plain', '-i', '-o', 'out'],
  ['plain', '-O'],
  ['plain', '--create-dirs', '-o', 'sub/out'],
  ['plain', '--output-dir', 'sub', '--create-dirs', '-o', 'out'],
  ['plain', '-D', 'head'],
  ['plain', '-D', '-'],
  ['plain', '-D', 'head', '-i', '-o', 'out'],
  ['chunked'],
  ['chunked', '-i'],
  ['gzip'],
  ['gzip', '--compressed'],
  ['gzip', '--compressed', '-i'],
  ['br', '--compressed'],
  ['br'],
  ['missing'],
  ['missing', '-f'],
  ['missing', '--fail-with-body'],
  ['missing', '-fi'],
  ['interim', '-i'],
  ['interim'],
  [
    'plain',
    '-w',
    '%{http_code} %{response_code}\\n%{content_type}\\t%{size_download} %{size_header} %{num_redirects} %{method} %{scheme} %{http_version}%% %{remote_ip} %{url_effective} \\q %',
  ],
  ['moved', '-w', '%{redirect_url}|%{http_code}|%{exitcode}|%{errormsg}|%{num_connects}|%{size_upload}'],
  ['plain', '-w', '%header{x-none}|%header{content-type}'],
  ['plain', '-w', '%{stderr}hidden%{stdout}seen'],
  ['plain', '-d', 'abc', '-w', '%{size_upload} %{num_headers}'],
]

describe.skipIf(!hasCurl)('an answer is printed as curl prints it', () => {
  test.each(cases.map(([name, ...argv]) => ({ name, argv })))('$name $argv', async ({ name, argv }) => {
    const [head, body] = answers[name]
    server = await startRawServer(twoParts(head, body))
    const all = [...argv, `http://127.0.0.1:${server.port}/a/name`]
    const theirs = await byCurl(all)
    for (const isStreamed of [false, true]) {
      const { out, files } = await byUs(all, isStreamed)
      expect({ out: out.toString('latin1'), files }).toEqual({
        out: theirs.out.toString('latin1'),
        files: theirs.files,
      })
    }
  })
})

describe('what is said beside the answer', () => {
  test('a status that -f minds, unless silent without -S', async () => {
    expect(await said('missing', '-f')).toBe('curl: (22) The requested URL returned error: 404\n')
    await server?.close()
    expect(await said('missing', '-fs')).toBe('')
    await server?.close()
    expect(await said('missing', '-fsS')).toContain('404')
  })

  test('-v shows the header section of the answer, and not the request with its key', async () => {
    const err = await said('plain', '-v', '-H', 'Authorization: Bearer sk-secret')
    expect(err).toMatch(/^< HTTP\/1.1 200 OK\n< Content-Length: 6\n/)
    expect(err).not.toContain('sk-secret')
  })

  test('a body that is no gzip although it says so', async () => {
    server = await startRawServer(twoParts('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n', Buffer.from('no gzip')))
    expect((await byUs(['--compressed', `http://127.0.0.1:${server.port}/`], true)).err).toContain('curl: (61)')
  })

  test('times are seconds with six places', async () => {
    server = await startRawServer(twoParts(...answers.plain))
    const format =
      '|%{time_total} %{time_connect} %{time_appconnect} %{time_starttransfer} %{time_pretransfer} %{no_such}'
    const { out, err } = await byUs(['-w', format, `http://127.0.0.1:${server.port}/`], false)
    expect(out.toString('latin1')).toMatch(/\|\d\.\d{6} \d\.\d{6} 0\.000000 \d\.\d{6} \d\.\d{6} $/)
    expect(err).toBe('curl: unknown --write-out variable\n')
  })

  test('a file that cannot be written is named without its path', async () => {
    server = await startRawServer(twoParts(...answers.plain))
    await expect(byUs(['-o', 'no/such/out', `http://127.0.0.1:${server.port}/`], false)).rejects.toThrow(
      'the file for the output cannot be written (ENOENT)',
    )
  })
})
