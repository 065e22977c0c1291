import { array, assert, asyncProperty, constant, constantFrom, oneof, string, tuple } from 'fast-check'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Explainer, expertWeights, prove } from '@why401/core'
import type { RawServer } from '../network/raw-server.ts'
import { NodeSender } from '../network/node-sender.ts'
import { nodeFiles, type FileReader } from './file-reader.ts'
import { readCurlCommand } from './read-command.ts'
import { headOf, startRecorder } from './recorder.ts'

// The real curl, and what it sends, decides. Apart from the differences that `normal` names, bytes must be equal.
const hasCurl = spawnSync('curl', ['--version']).status === 0

let server: RawServer
const folder = mkdtempSync(join(tmpdir(), 'why401-curl-'))
const env = { PATH: process.env['PATH'], HOME: folder }
const file = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content)

beforeAll(async () => {
  server = await startRecorder()
  file('lines', 'line 1\r\nline 2\n')
  file('bytes.bin', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)))
  file('data.json', '{"a": [1, 2]}\n')
  file('big', 'x'.repeat(1_100_000))
  file('headers', '# comment\nX-One: 1\r\nX-Two;\nX-Three:\n\nAccept: from/file\n')
  file(
    'netrc',
    'machine other login no password no\nmachine 127.0.0.1 login nu password "n p"\ndefault login d password d\n',
  )
  file(
    'config',
    '# comment\nuser = "u:p \\"q\\""\nheader: X-Config: c\n-H "X-Dash: d"\ncompressed\nuser-agent=plain # c\n',
  )
  file(
    'cookies',
    `# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t0\ta\t1\n#HttpOnly_127.0.0.1\tFALSE\t/deep\tFALSE\t0\tlong\t2\n127.0.0.1\tFALSE\t/\tTRUE\t0\tsafe\t3\nother\tFALSE\t/\tFALSE\t0\tb\t4\n127.0.0.1\tFALSE\t/\tFALSE\t1000\told\t5\n`,
  )
  file('up load.txt', 'uploaded')
  file('a.svg', '<svg/>')
})
afterAll(() => server.close())

/** Runs the real curl; null where it sent nothing. */
async function byCurl(argv: readonly string[], variables: Readonly<Record<string, string>>): Promise<Buffer | null> {
  const before = server.received.length
  await new Promise<void>((done) => {
    execFile('curl', ['-q', '-s', '-m', '5', ...argv], { cwd: folder, env: { ...env, ...variables } }, () =>
      done(),
    ).stdin?.end()
  })
  return server.received[before] ?? null
}

// Paths are below the folder, as for curl; standard input is empty.
const at = (path: string): string => resolve(folder, path)
const files: FileReader = {
  read: (path) => (path === '-' ? Buffer.alloc(0) : nodeFiles.read(at(path))),
  readIfThere: (path) => nodeFiles.readIfThere(at(path)),
}

async function byUs(
  argv: readonly string[],
  variables: Readonly<Record<string, string>>,
  now: number,
): Promise<Buffer | null> {
  const before = server.received.length
  const read = await readCurlCommand(['-q', '-s', '-m', '5', ...argv], { files, env: { ...env, ...variables }, now })
  if (!read.ok) return null
  await new NodeSender(read.command.connection).send(read.command.request)
  return server.received[before] ?? null
}

/** Text of a request, with what may differ made equal. */
function normal(bytes: Buffer | null): string | null {
  if (bytes === null) return null
  const head = headOf(bytes)
  const boundary = /boundary=(\S+)/.exec(head)?.[1] ?? '\0'
  const rest = bytes.subarray(Buffer.byteLength(head))
  // A tunnel's TLS is none of curl's own bytes.
  const body = rest[0] === 0x16 ? rest.subarray(0, 0) : rest
  // The length is right by itself; it may differ by that of the boundaries.
  const length = /^Content-Length: (\d+)/im.exec(head)?.[1]
  if (boundary !== '\0' && Number(length) !== body.length)
    throw new Error(`a body of ${body.length} bytes is said to have ${length}`)
  return (
    (head + body.toString('latin1'))
      .replaceAll(boundary, 'BOUNDARY')
      .replace(/^Content-Length: \d+/im, boundary === '\0' ? '$&' : 'Content-Length: N')
      .replace(/^User-Agent: curl\/[\d.]+/gim, 'User-Agent: curl/N')
      // What the build can decode.
      .replace(/^Accept-Encoding: deflate, gzip.*/im, 'Accept-Encoding: ALL')
      // Versions differ in which escapes they write in capitals.
      .replace(/^\S+ \S+/, (line) => line.replace(/%[\da-f]{2}/gi, (escape) => escape.toLowerCase()))
      // Before 8.7 curl asks before every upload, since then before large ones.
      .replace(/^((?:PUT|PATCH|POST \/dir) [^]*?\r\n)Expect: 100-continue\r\n/, '$1')
  )
}

const fill = (text: string): string => text.replaceAll('{PORT}', String(server.port))

/** What curl sends and what we send for the same words. */
async function both(template: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const argv = template.map(fill)
  const filled = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fill(value)]))
  const theirs = await byCurl(argv, filled)
  const stamp = /X-Amz-Date: (\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i.exec(theirs?.toString('latin1') ?? '')
  const [, year, month, day, hour, minute, second] = stamp ?? []
  const now = stamp
    ? Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
    : Date.now()
  return { curl: normal(theirs), why401: normal(await byUs(argv, filled, now)) }
}

const U = 'http://127.0.0.1:{PORT}/'
const D = ['-d', 'a=b']

const commands: readonly (readonly string[])[] = [
  // Addresses
  [U],
  ['127.0.0.1:{PORT}'],
  ['127.0.0.1:{PORT}/x'],
  ['localhost:{PORT}/x'],
  ['HTTP://127.0.0.1:{PORT}/X'],
  ['http://LocalHost:{PORT}/'],
  ['http:/127.0.0.1:{PORT}/x'],
  ['http:///127.0.0.1:{PORT}/x'],
  ['http://127.1:{PORT}/'],
  ['http://0x7f.1:{PORT}/'],
  ['http://127.0.0.1:0{PORT}/'],
  [`${U}a/../b`],
  [`${U}a/./b/`],
  [`${U}a/b/..`],
  [`${U}../../x`],
  [`${U}a//b`],
  [`${U}/x`],
  [`${U}a/..`],
  [`${U}.`],
  [`${U}a/../b`, '--path-as-is'],
  [`${U}ü/密`],
  [`${U}?q=ü`],
  [`${U}x?`],
  [`${U}x?a?b#c?d`],
  [`${U}#f`],
  ['http://127.0.0.1:{PORT}?q'],
  ['http://127.0.0.1:{PORT}#f'],
  [`${U}a%2e%2e/..%2f`],
  [`${U}%7e%zz%`],
  [`${U}a;b=c,d:e@f!$&'()*+`],
  [`${U}?x=a|b^c\`d"e<f>\\g`, '-g'],
  [`${U}a"b`],
  [`${U}?ids[]=1`],
  [`${U}?a={b}[c]`, '-g'],
  [`${U}a b`],
  [` ${U}`],
  [`${U}\t`],
  ['http://:{PORT}/'],
  [''],
  ['http://'],
  ['http://127.0.0.1:99999/'],
  [U, '--url-query', 'a=b', '--url-query', '+raw&', '--url-query', 'é e'],
  [`${U}#f`, '--url-query', 'a=b'],
  ['--url', U],
  ['--', U],
  [U, '--proto-default', 'http'],
  // Headers
  [U, '-H', 'X-A: b'],
  [U, '-H', 'X-A:b'],
  [U, '-H', 'X-A:   b  '],
  [U, '-H', 'X-A;'],
  [U, '-H', 'X-A; '],
  [U, '-H', 'X-A; b'],
  [U, '-H', 'X-A:'],
  [U, '-H', 'X-A:  '],
  [U, '-H', 'none'],
  [U, '-H', ': v'],
  [U, '-H', ' X-A: b'],
  [U, '-H', 'X A: b'],
  [U, '-H', 'X-A : b'],
  [U, '-H', 'X-A:\tb'],
  [U, '-H', 'x-É: ü密'],
  [U, '-H', 'X-A: b\r'],
  [U, '-H', 'X-A: b\nX-B: c'],
  [U, '-H', 'X-A: b\r\nX-B: c'],
  [U, '-H', 'X-A: 1', '-H', 'x-a: 2', '-H', 'X-A: 1'],
  [U, '-H', 'Accept: x'],
  [U, '-H', 'accept:'],
  [U, '-H', 'User-Agent:'],
  [U, '-H', 'User-Agent: me'],
  [U, '-H', 'user-agent;'],
  [U, '-H', 'Host: other'],
  [U, '-H', 'host:other'],
  [U, '-H', 'HOST;'],
  [U, '-H', 'Connection: close'],
  [U, '-H', 'Cookie;'],
  [U, '-H', '@headers'],
  [U, '-H', '@headers', '-H', 'X-One: 2'],
  [U, '-HX-A: b'],
  [U, '--header', 'X-A: b'],
  [U, '-H', 'Authorization: Bearer a b'],
  [U, '-H', 'Content-Type: x'],
  [U, '-H', 'Range: x', '-r', '0-5'],
  // Credentials
  [U, '-u', 'a:b'],
  [U, '-u', 'a:'],
  [U, '-u', ':b'],
  [U, '-u', 'a:b:c'],
  [U, '-u', 'ü:密'],
  [U, '-u', 'a:b', '--basic'],
  [U, '-ua:b'],
  [U, '-u', 'a:b', '-H', 'Authorization: x'],
  [U, '-u', 'a:b', '-H', 'authorization:'],
  [U, '--oauth2-bearer', 't'],
  [U, '--oauth2-bearer', 't', '-u', 'a:b'],
  [U, '--oauth2-bearer', 't', '-H', 'Authorization: x'],
  ['http://a:b@127.0.0.1:{PORT}/'],
  ['http://a@127.0.0.1:{PORT}/'],
  ['http://a%40:%3ab@127.0.0.1:{PORT}/'],
  ['http://a:b@127.0.0.1:{PORT}/', '-u', 'c:d'],
  [U, '--netrc-file', 'netrc'],
  [U, '--netrc-file', 'netrc', '-u', 'a:b'],
  [U, '--digest', '-u', 'a:b'],
  [U, '-u', 'a:b', '--negotiate'],
  [U, '-u', 'a:b', '--ntlm', '--no-ntlm'],
  // Bodies
  [U, ...D],
  [U, '-d', ''],
  [U, ...D, '-d', 'c'],
  [U, '-d', '', '-d', 'c'],
  [U, '-d', 'c', '-d', ''],
  [U, '-d', '@lines'],
  [U, '-d', '@lines', '-d', 'x'],
  [U, '--data-ascii', '@lines'],
  [U, '--data-raw', '@lines'],
  [U, '--data-binary', '@lines'],
  [U, '--data-binary', '@bytes.bin'],
  [U, '--data-binary', 'ü'],
  [U, '-d', '@big'],
  [U, '--data-urlencode', 'a b=c d/é&'],
  [U, '--data-urlencode', '=x+y'],
  [U, '--data-urlencode', 'plain ~.-_*'],
  [U, '--data-urlencode', 'n@lines'],
  [U, '--data-urlencode', '@lines'],
  [U, '--data-urlencode', 'a@b=c'.replace('a@', 'a=')],
  [U, '--json', '{"a":1}'],
  [U, '--json', '{', '--json', '}'],
  [U, '--json', '@data.json'],
  [U, '-d', 'a', '--json', 'b', '-d', 'c'],
  [U, '--json', '1', '-H', 'accept: a', '-H', 'X: y'],
  [U, '--json', '1', '-H', 'Content-Type: b'],
  [U, '--json', '1', '-H', 'Accept:'],
  [U, ...D, '-H', 'Content-Type: text/plain'],
  [U, ...D, '-H', 'Content-Type:'],
  [U, ...D, '-H', 'Content-Length: 2'],
  [U, ...D, '-H', 'Transfer-Encoding: chunked'],
  [U, ...D, '-H', 'Expect:'],
  [U, ...D, '-H', 'Expect: 100-continue'],
  [U, '-d', '@big', '-H', 'Expect:'],
  [U, '-G', ...D],
  [`${U}?x`, '-G', ...D],
  [`${U}?`, '-G', ...D],
  [`${U}?x&`, '-G', ...D],
  [U, '-G', '-d', ''],
  [U, '-G', '--data-urlencode', 'q=ü v&'],
  [U, '-G', '-I', ...D],
  ['http://127.0.0.1:{PORT}', '-G', ...D],
  [U, '-G', '--json', 'x'],
  [`${U}#f`, '-G', ...D],
  [U, '-X', 'DELETE'],
  [U, '-XPATCH', ...D],
  [U, '-X', 'PUT', '-d', ''],
  [U, '-X', 'POST'],
  [U, '-X', 'get'],
  [U, '-X', 'HEAD', '-I'],
  [U, '-I'],
  [U, '-I', '-X', 'OPTIONS'],
  [U, '-F', 'a=b'],
  [U, '-F', 'a=b;type=text/x'],
  [U, '-F', 'a=b;type=text/x;charset=utf-8'],
  [U, '-F', 'a=@lines'],
  [U, '-F', 'a=@lines;type=text/x;filename=q"r'],
  [U, '-F', 'a=<lines'],
  [U, '-F', 'a=@a.svg'],
  [U, '-F', 'a=@bytes.bin'],
  [U, '-F', '=v'],
  [U, '-F', 'n=1;filename=z.png'],
  [U, '-F', 'q"n\\=v"'],
  [U, '-F', 'a="quoted;x";type=t/p'],
  [U, '-F', 'a=x;y'],
  [U, '-F', 'a=x;encoder=base64'],
  [U, '-F', 'a= sp '],
  [U, '-F', 'a=x; type=t/q'],
  [U, '--form-escape', '-F', 'q"n=v'],
  [U, '--form-string', 'm=@x;type=y'],
  [U, '-F', 'a=1', '-F', 'b=2', '--form-string', 'c=3'],
  [U, '-F', 'a=b', '-H', 'Content-Type: multipart/mixed'],
  [U, '-F', 'a=b', '-H', 'content-type: multipart/form-data'],
  [U, '-F', 'f=@"lines";filename="a\\"b"'],
  [U, '-F', 'b=@lines;type=x/y;headers="X-P: 1"'],
  [U, '-F', 'ü=密'],
  [U, '-F', 'noequals'],
  [U, '-T', 'lines'],
  [`${U}dir/`, '-T', 'up load.txt'],
  [`${U}dir`, '-T', 'lines', '-X', 'POST'],
  [U, '-T', '-'],
  [U, '-T', 'lines', '-H', 'Content-Type: x'],
  // Others that are seen in a request
  [U, '-A', 'me'],
  [U, '-A', ''],
  [U, '-A', 'me', '-A', 'you'],
  [U, '-A', 'me', '-H', 'User-Agent: you'],
  [U, '-e', 'ref'],
  [U, '-e', 'ref;auto'],
  [U, '-e', ';auto'],
  [U, '-e', ''],
  [U, '-e', 'r', '-H', 'Referer: s'],
  [U, '-b', 'a=b'],
  [U, '-b', 'a=b; c=d'],
  [U, '-b', 'a=b', '-b', 'c=d'],
  [U, '-b', 'a=b', '-H', 'Cookie: z=1'],
  [U, '-b', 'no-such-file'],
  [U, '-b', 'cookies'],
  [`${U}deep/x`, '-b', 'cookies', '-b', 'm=n'],
  [U, '--compressed'],
  [U, '--compressed', '-H', 'Accept-Encoding: x'],
  [U, '-r', '0-99'],
  [U, '-r', '5'],
  [U, '-r', '0-5', ...D],
  [U, '-C', '10'],
  [U, '-sSLk'],
  [U, '-sfI'],
  [U, '-vs'],
  [U, '--http1.1'],
  [U, '-N'],
  [U, '--no-buffer'],
  [U, '-K', 'config'],
  [U, '-K', 'config', '-H', 'X: y'],
  [U, '-L', '--max-redirs', '3', '--retry', '0'],
  [U, '-u', 'a:b', ...D, '-H', 'X-A:v', '-e', 'ref', '-b', 'c=d', '--compressed', '-A', 'ua', '-H', 'Accept:'],
  [U, '--compressed', '--loc', '--sile'],
  [U, '-o', '/dev/null', '-w', '%{http_code}'],
  // Proxies
  ['-x', U, 'http://h.example/x?y'],
  ['-x', '127.0.0.1:{PORT}', 'http://h.example:8080/'],
  ['-x', 'http://u:p@127.0.0.1:{PORT}', 'http://h.example/'],
  ['-x', U, '-U', 'u:p', 'http://h.example/'],
  ['-x', U, '-U', 'u', 'http://h.example/', '-u', 'a:b', ...D],
  ['-x', U, '--proxy-header', 'X-P: 1', '-H', 'X: y', 'http://h.example/'],
  ['-x', U, 'http://h.example/', '-H', 'Proxy-Connection: close'],
  ['-x', U, 'http://h.example/', '-H', 'Proxy-Connection:'],
  ['-x', U, 'http://h.example/', '-H', 'Host: other'],
  ['-x', U, 'https://h.example/'],
  ['-x', U, '-U', 'q:w', 'https://h.example:444/', '-A', 'ua', '-H', 'X: y'],
  ['-x', U, 'https://h.example/', '--proxy-header', 'X-P: 1', '--proxy-header', 'User-Agent: z'],
  ['-p', '-x', U, 'http://h.example/'],
  ['-x', 'http://127.0.0.1:1', '--noproxy', '127.0.0.1', U],
  ['-x', 'http://127.0.0.1:1', '--noproxy', '*', U],
  ['-x', 'http://127.0.0.1:1', '--noproxy', '127.0.0.0/8', U],
  ['-x', U, '--noproxy', 'example', 'http://h.example/'],
  ['-x', U, '--noproxy', 'other', 'http://h.example/'],
  ['--resolve', 'h.example:{PORT}:127.0.0.1', 'http://h.example:{PORT}/'],
  ['--resolve', '*:{PORT}:127.0.0.1', 'http://h.example:{PORT}/'],
  ['--connect-to', '::127.0.0.1:{PORT}', 'http://h.example/'],
  ['--connect-to', 'h.example:80:127.0.0.1:{PORT}', 'http://h.example/'],
  // Words that curl stops at
  [],
  [U, '--hedaer', 'x'],
  [U, '--request=GET'],
  [U, '-H'],
  [U, '--data'],
  [U, '-I', ...D],
  [U, ...D, '-F', 'a=b'],
  [U, '-T', 'lines', ...D],
  [U, '--max-time', 'soon'],
  // Signatures
  [U, '--aws-sigv4', 'aws:amz:eu-west-1:execute-api', '-u', 'AKIDEXAMPLE:secret'],
  [`${U}a/b?a=1&b=2`, '--aws-sigv4', 'aws:amz:eu-west-1:sts', '-u', 'AKIDEXAMPLE:secret', ...D],
  [
    U,
    '--aws-sigv4',
    'aws:amz:r:es',
    '-u',
    'AKIDEXAMPLE:secret',
    '-H',
    'X-Amz-Security-Token: tok',
    '-H',
    'x-b:  c  d ',
    '-X',
    'PUT',
    '--json',
    '{}',
  ],
  [U, '--aws-sigv4', 'aws:amz', '-u', 'AKIDEXAMPLE:secret'],
  [U, '--aws-sigv4', 'aws:amz:r:s', '-u', 'AKIDEXAMPLE:secret', '-H', 'Accept: x', '-A', 'me', '-b', 'c=d'],
  [U, '--aws-sigv4', 'aws:amz:r:s', '-u', 'a:b', '--oauth2-bearer', 't'],
]

const byEnvironment: readonly (readonly [variables: Readonly<Record<string, string>>, argv: readonly string[]])[] = [
  [{ http_proxy: U }, ['http://h.example/']],
  [{ HTTP_PROXY: U, no_proxy: '' }, ['http://127.0.0.1:{PORT}/not-through']],
  [{ ALL_PROXY: U }, ['http://h.example/']],
  [{ all_proxy: U, ALL_PROXY: 'http://127.0.0.1:1' }, ['http://h.example/']],
  [{ https_proxy: U }, ['https://h.example/']],
  [{ HTTPS_PROXY: 'http://u:p@127.0.0.1:{PORT}' }, ['https://h.example/']],
  [{ http_proxy: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' }, [U]],
  [{ http_proxy: 'http://127.0.0.1:1', no_proxy: 'x, 127.0.0.1' }, [U]],
  [{ http_proxy: 'http://127.0.0.1:1' }, [U, '-x', '']],
  [{ http_proxy: U, NO_PROXY: 'h.example' }, ['http://h.example/', '--noproxy', '']],
]

describe.skipIf(!hasCurl)('the same bytes as curl', () => {
  test.each(commands.map((argv) => ({ name: argv.join(' ').slice(0, 100), argv })))('curl $name', async ({ argv }) => {
    const { curl, why401 } = await both(argv)
    expect(why401).toBe(curl)
  })

  test.each(byEnvironment)('with %j: curl %j', async (variables, argv) => {
    const { curl, why401 } = await both(argv, variables)
    expect(why401).toBe(curl)
  })

  test('any combination', { timeout: 60_000 }, async () => {
    await assert(
      asyncProperty(anyCommand, async (argv) => {
        const { curl, why401 } = await both(argv)
        expect(why401).toBe(curl)
      }),
      { numRuns: 120 },
    )
  })
})

/** Options of requests that a redirect may change. */
const redirectedOptions: readonly (readonly string[])[] = [
  [],
  D,
  ['-I'],
  ['-X', 'DELETE'],
  ['-X', 'POST'],
  ['-X', 'PUT', ...D],
  ['-X', 'POST', ...D],
  ['-X', 'GET', ...D],
  [...D, '-H', 'Content-Type: application/xml', '-H', 'Content-Encoding: identity'],
  ['--json', '{"a":1}'],
  ['-G', ...D],
  ['-F', 'a=b'],
  ['-T', 'lines'],
  ['-X', 'PATCH', '-T', 'lines'],
  ['-d', '@big'],
  [...D, '--post301'],
  [...D, '--post302', '--post303'],
  ['-X', 'PUT', ...D, '--post301', '--post303'],
  ['-T', 'lines', '--post303'],
  ['-u', 'a:b', '-b', 'c=d', '-H', 'Host: named', ...D],
]

describe.skipIf(!hasCurl).each([301, 302, 303, 307, 308])('a redirect with %i is followed as curl does', (status) => {
  test.each(redirectedOptions.map((argv) => ({ name: argv.join(' '), argv })))('-L $name', async ({ argv }) => {
    const from = await startRecorder(
      `HTTP/1.1 ${status} Moved\r\nLocation: /to\r\nContent-Length: 0\r\n\r\n`,
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
    )
    const words = ['-L', `http://127.0.0.1:${from.port}/from`, ...argv]
    await byCurl(words, {})
    await followedByUs(words)
    const [, theirs = null, , ours = null] = from.received
    await from.close()
    expect(normal(theirs)).toMatch(/^\w+ \/to /)
    expect(normal(ours)).toBe(normal(theirs))
  })
})

/** The first request and its redirects, as the investigation sends them. */
async function followedByUs(argv: readonly string[]): Promise<void> {
  const read = await readCurlCommand(['-q', '-s', '-m', '5', ...argv], { files, env })
  if (!read.ok || read.command.followRedirects === null) throw new Error('not followed')
  const { request, connection, followRedirects } = read.command
  await prove(request, new Explainer([], expertWeights), {
    sender: new NodeSender(connection),
    limits: { redirects: 3, redirectRules: followRedirects.rules },
    wait: () => Promise.resolve(),
    now: Date.now,
  })
}

const letters = string({ unit: constantFrom(...'aB1-._~!$&\'()*+,;=:@/?%ü密 "<>|^`#\\\t'), maxLength: 12 })
const pathText = string({ unit: constantFrom(...'aB1-._~!$&()*+,;=:@/?%ü./..'), maxLength: 14 })
const name = constantFrom(
  'X-A',
  'x-b',
  'Accept',
  'authorization',
  'Content-Type',
  'Host',
  'User-Agent',
  'Cookie',
  'Referer',
  'api-key',
)
const anyCommand = tuple(
  pathText,
  array(
    oneof(
      tuple(
        constant('-H'),
        tuple(name, constantFrom(':', ': ', ':  ', ';', ''), letters)
          .map((parts) => parts.join(''))
          // Curl takes a semicolon for a colon here, and can do without it.
          .filter((line) => !/^host(?:;.|:\s*$)/i.test(line)),
      ),
      tuple(
        constantFrom('-d', '--data-raw', '--data-urlencode', '--json', '--data-binary'),
        letters.map((text) => text.replaceAll('@', '')),
      ),
      tuple(constantFrom('-A', '-e', '--oauth2-bearer'), letters),
      tuple(
        constant('-u'),
        letters.map((text) => `${text}:p`),
      ),
      tuple(
        constant('-b'),
        letters.map((text) => `c=${text}`),
      ),
      tuple(constantFrom('-X'), constantFrom('GET', 'PUT', 'DELETE')),
      tuple(constantFrom('-G', '--compressed', '-L', '-k', '-f', '-i', '-S')),
    ),
    { maxLength: 6 },
  ),
).map(([path, options]) => [`${U}${path}`, ...options.flat()])
