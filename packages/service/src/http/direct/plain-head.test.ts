import { createServer, type IncomingMessage } from 'node:http'
import { Duplex } from 'node:stream'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { readPlainHead } from './plain-head.ts'

const lines = [
  'POST /v1/keys/verify HTTP/1.1',
  'Host: 127.0.0.1:8401',
  'Authorization: Bearer why401_root_SYNTHETIC',
  'Content-Type: application/json',
  'Content-Length: 12',
  'Connection: keep-alive',
]
const headOf = (some: readonly string[]): string => `${some.join('\r\n')}\r\n\r\n`
const head = headOf(lines)
const withLine = (line: string): string => headOf([...lines, line])
const replaced = (name: string, line: string): string =>
  headOf(lines.map((one) => (one.startsWith(name) ? line : one)).filter((one) => one !== ''))

test('a plain head', () => {
  expect(readPlainHead(head)).toMatchObject({
    length: 12,
    caller: { url: '/v1/keys/verify', headers: { authorization: 'Bearer why401_root_SYNTHETIC' } },
  })
  expect(readPlainHead(replaced('Connection', ''))?.length).toBe(12)
  expect(readPlainHead(withLine('X-Empty:'))?.caller.headers['x-empty']).toBe('')
})

test.each([
  ['another path', head.replace('verify', 'create')],
  ['a query', head.replace('verify', 'verify?a=b')],
  ['another method', head.replace('POST', 'PUT')],
  ['another version', head.replace('1.1\r', '1.0\r')],
  ['a whole URL', head.replace('/v1', 'http://x/v1')],
  ['no host', replaced('Host', '')],
  ['a host twice', withLine('host: other')],
  ['a length twice', withLine('Content-Length: 12')],
  ['no length', replaced('Content-Length', '')],
  ['a length that is a list', replaced('Content-Length', 'Content-Length: 12, 12')],
  ['a length with a sign', replaced('Content-Length', 'Content-Length: +12')],
  ['a length in another base', replaced('Content-Length', 'Content-Length: 0x0c')],
  ['no body', replaced('Content-Length', 'Content-Length: 0')],
  ['too long a body', replaced('Content-Length', 'Content-Length: 65537')],
  ['chunks', withLine('Transfer-Encoding: chunked')],
  ['chunks after a blank', withLine('Transfer-Encoding : chunked')],
  ['an upgrade', withLine('Upgrade: h2c')],
  ['an end of the connection', replaced('Connection', 'Connection: close')],
  ['fields of this hop', replaced('Connection', 'Connection: keep-alive, x')],
  ['an expectation', withLine('Expect: 100-continue')],
  ['a packed body', withLine('Content-Encoding: gzip')],
  ['a session', withLine('Cookie: a=b')],
  ['another type', replaced('Content-Type', 'Content-Type: text/plain')],
  ['a folded line', withLine('X: a\r\n b')],
  ['a bare line feed', withLine('X: a\nTransfer-Encoding: chunked')],
  ['a bare carriage return', withLine('X: a\rb')],
  ['a blank behind a length', replaced('Content-Length', 'Content-Length: 12\t')],
  ['a NUL', withLine('X: a\0b')],
  ['a letter beyond ASCII', withLine('X: é')],
  ['a line without a name', withLine(': a')],
  ['a line without a colon', withLine('abc')],
  ['a great many lines', headOf([...lines, ...Array.from({ length: 80 }, (_, at) => `x-${at}: y`)])],
])('%s is left to the parser', (_name, text) => {
  expect(readPlainHead(text)).toBeNull()
})

/** Ends a request with what the parser has found, and one that it refuses with null. */
let found: ((request: IncomingMessage | null) => void) | null = null
const server = createServer((request) => found?.(request)).on('clientError', () => found?.(null))
afterAll(() => server.close())

function parsed(text: string): Promise<IncomingMessage | null> {
  const connection = new Duplex({ read: () => {}, write: (_part, _encoding, done) => done() })
  return new Promise((resolve) => {
    found = (request) => {
      connection.destroy()
      resolve(request)
    }
    server.emit('connection', connection)
    connection.push(Buffer.from(text, 'latin1'))
    // What the parser still waits for is not plain.
    setTimeout(() => found?.(null), 2000).unref()
  })
}

test('whatever is taken, the parser takes too, and finds the same in it', async () => {
  const piece = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    ' ',
    '\t',
    ':',
    ',',
    '0',
    '1',
    'é',
    '\0',
    'a',
    'Content-Length: 3\r\n',
  )
  const place = fc.nat(head.length - 5)
  const changed = fc
    .tuple(place, fc.nat(2), fc.oneof(piece, fc.string({ unit: 'binary-ascii', maxLength: 3 })))
    .map(([at, dropped, put]) => head.slice(0, at) + put + head.slice(at + dropped))
  let taken = 0
  await fc.assert(
    fc.asyncProperty(changed, async (text) => {
      const end = text.indexOf('\r\n\r\n')
      const ours = end < 0 ? null : readPlainHead(text.slice(0, end + 4))
      if (!ours) return
      taken++
      const theirs = await parsed(text)
      expect(theirs?.rawHeaders).toEqual(ours.caller.rawHeaders)
      expect(Number(theirs?.headers['content-length'])).toBe(ours.length)
      expect(theirs?.headers.authorization).toBe(ours.caller.headers['authorization'])
      expect([theirs?.method, theirs?.url, theirs?.httpVersion]).toEqual(['POST', '/v1/keys/verify', '1.1'])
    }),
    { numRuns: 3000 },
  )
  expect(taken).toBeGreaterThan(100)
})
