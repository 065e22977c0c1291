import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { speak, type RawAnswer, type Spoken } from '../../testing/speak.ts'
import { testBed, type TestBed } from '../test-bed.ts'

/** What would be there if bytes of one request were ever taken for a request of their own. */
const smuggledName = 'smuggled'

let bed: TestBed
let port: number
let text: string
beforeAll(async () => {
  bed = await testBed()
  text = (await bed.key()).text
  const { server } = bed.app
  server.requestTimeout = 600
  server.headersTimeout = 600
  port = Number(new URL(await bed.app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(() => bed.close())

const framed = (length: number | string): string => `Content-Length: ${length}\r\n`
const chunkedField = 'Transfer-Encoding: chunked\r\n'
const chunks = (body: string): string => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`

/** A request with a root key for everything; `/v1/keys/verify` is answered in front of the framework, the rest by it. */
function post(fields: string, body: string, target = '/v1/keys/verify'): string {
  const own = `Host: x\r\nAuthorization: Bearer ${bed.rootKey}\r\nContent-Type: application/json\r\n`
  return `POST ${target} HTTP/1.1\r\n${own}${fields}\r\n${body}`
}

function smuggled(): string {
  const body = JSON.stringify({ name: smuggledName, prefix: smuggledName })
  return post(framed(body.length), body, '/v1/keyspaces')
}

const verifying = (): string => JSON.stringify({ key: text })
const get = (target: string, fields = 'Host: x\r\n'): string => `GET ${target} HTTP/1.1\r\n${fields}\r\n`

async function keyspaceNames(): Promise<readonly string[]> {
  const { body } = await bed.call('GET', '/v1/keyspaces')
  return body.items.map(({ name }: { name: string }) => name)
}

const isProblem = ({ status, headers, body }: RawAnswer): boolean =>
  status >= 400 &&
  status < 500 &&
  headers['content-type'] === 'application/problem+json; charset=utf-8' &&
  JSON.parse(body).status === status

/** Of all answers: what they are, and whether the connection ended behind the last as it said. */
const told = ({ answers, isClosed }: Spoken) => ({
  statuses: answers.map(({ status }) => status),
  areProblems: answers.every(isProblem),
  isEnded: isClosed && answers.at(-1)?.headers['connection'] === 'close',
})

/** One refusal, then nothing: what follows the doubtful bytes is not read. */
const refusedOnce = (status: unknown) => ({ statuses: [status], areProblems: true, isEnded: true })

/** By what makes two readers disagree: fields, and the body behind them, of a request that another follows. */
const doubtful: readonly (readonly [string, (body: string) => readonly [string, string]])[] = [
  ['Content-Length and Transfer-Encoding', (body) => [framed(body.length) + chunkedField, '0\r\n\r\n']],
  ['Transfer-Encoding and Content-Length', (body) => [chunkedField + framed(4), chunks(body)]],
  ['two lengths that differ', (body) => [framed(body.length) + framed(0), body]],
  ['the same length twice', (body) => [framed(body.length) + framed(body.length), body]],
  ['a list of lengths', (body) => [framed(`${body.length}, ${body.length}`), body]],
  ['a length with a sign', (body) => [framed(`+${body.length}`), body]],
  ['a length below zero', (body) => [framed(-1), body]],
  ['a length in base 16', (body) => [framed('0x10'), body]],
  ['an empty length', (body) => [framed(''), body]],
  ['a length beyond 64 bits', (body) => [framed('9'.repeat(23)), body]],
  ['a blank before the colon', (body) => [`Content-Length : ${body.length}\r\n`, body]],
  ['an unknown coding', (body) => ['Transfer-Encoding: xchunked\r\n', chunks(body)]],
  ['an unknown coding and a length', (body) => [`Transfer-Encoding: xchunked\r\n${framed(body.length)}`, body]],
  ['a vertical tab before the coding', (body) => ['Transfer-Encoding: \x0bchunked\r\n', chunks(body)]],
  ['a blank between Transfer-Encoding and its colon', (body) => ['Transfer-Encoding : chunked\r\n', chunks(body)]],
  ['the coding on a folded line', (body) => ['Transfer-Encoding:\r\n chunked\r\n', chunks(body)]],
  ['the coding in quotes', (body) => ['Transfer-Encoding: "chunked"\r\n', chunks(body)]],
  ['chunked before another coding', (body) => ['Transfer-Encoding: chunked, identity\r\n', chunks(body)]],
  ['chunked behind another coding', (body) => ['Transfer-Encoding: gzip, chunked\r\n', chunks(body)]],
  ['identity', (body) => ['Transfer-Encoding: identity\r\n', body]],
  ['chunked, then another', (body) => [`${chunkedField}Transfer-Encoding: x\r\n`, chunks(body)]],
  ['another, then chunked', (body) => [`Transfer-Encoding: x\r\n${chunkedField}`, chunks(body)]],
  ['chunked twice', (body) => [chunkedField + chunkedField, chunks(body)]],
  ['a bare line feed behind the coding', (body) => ['Transfer-Encoding: chunked\n', chunks(body)]],
  ['a chunk size that is no number', (body) => [chunkedField, `zz\r\n${body}\r\n0\r\n\r\n`]],
  ['a chunk size below zero', (body) => [chunkedField, `-1\r\n${body}\r\n0\r\n\r\n`]],
  ['a chunk size with 0x', (body) => [chunkedField, `0x10\r\n${body}\r\n0\r\n\r\n`]],
  ['a chunk size beyond 64 bits', (body) => [chunkedField, `${'f'.repeat(18)}\r\n${body}\r\n0\r\n\r\n`]],
  ['a chunk that is longer than it says', (body) => [chunkedField, `3\r\n${body}\r\n0\r\n\r\n`]],
  ['chunks with bare line feeds', (body) => [chunkedField, chunks(body).replaceAll('\r\n', '\n')]],
  ['a line feed in an extension', (body) => [chunkedField, chunks(body).replace('\r\n', ';a\nb\r\n')]],
  ['a blank behind the chunk size', (body) => [chunkedField, chunks(body).replace('\r\n', ' \r\n')]],
  ['extensions without end', (body) => [chunkedField, chunks(body).replace('\r\n', `;${'a'.repeat(20_000)}\r\n`)]],
  ['a length as trailer', (body) => [chunkedField, chunks(body).replace(/\r\n$/, 'Content-Length: 50\r\n\r\n')]],
  ['trailers without end', (body) => [chunkedField, chunks(body).replace(/\r\n$/, `${'X: a\r\n'.repeat(9000)}\r\n`)]],
  ['a folded field', (body) => [`X: a\r\n b\r\n${framed(body.length)}`, body]],
  ['U+0000 in a value', (body) => [`X: a\0b\r\n${framed(body.length)}`, body]],
  ['U+0000 in a name', (body) => [`X\0: a\r\n${framed(body.length)}`, body]],
  ['a bare carriage return in a value', (body) => [`X: a\rb\r\n${framed(body.length)}`, body]],
  ['a bare line feed behind a field', (body) => [`X: a\n${framed(body.length)}`, body]],
  ['a field without colon', (body) => [`X\r\n${framed(body.length)}`, body]],
  ['a field without name', (body) => [`: x\r\n${framed(body.length)}`, body]],
  ['a second Host', (body) => [`hOst: y\r\n${framed(body.length)}`, body]],
  ['more fields than Node keeps', (body) => [`${'a:\r\n'.repeat(2500)}${framed(body.length)}`, body]],
  ['an expectation that nobody knows', (body) => [`Expect: x\r\n${framed(body.length)}`, body]],
]

describe.each(['/v1/keys/verify', '/v1/keys'])(
  'nothing that two readers could frame differently is read by %s',
  (target) => {
    test.each(doubtful)('%s', async (_name, make) => {
      const [fields, body] = make(verifying())
      expect(told(await speak(port, [post(fields, body, target) + smuggled()]))).toEqual(
        refusedOnce(expect.any(Number)),
      )
      expect(await keyspaceNames()).not.toContain(smuggledName)
    })
  },
)

describe('a request that is none', () => {
  test.each<readonly [string, () => string | Buffer, number]>([
    ['garbage', () => 'hello\r\n\r\n', 400],
    ['bare line feeds all through', () => post(framed(verifying().length), verifying()).replaceAll('\r\n', '\n'), 400],
    ['no Host', () => get('/v1/keys', ''), 400],
    ['a blank before the first field', () => get('/v1/keys', ' Host: x\r\n'), 400],
    ['a blank in the target', () => get('/v1/ke ys'), 400],
    ['backslashes', () => get('\\v1\\keys'), 400],
    ['bytes above 127 in the path', () => Buffer.from(get('/v1/keys/\xff\xfe'), 'latin1'), 400],
    ['bytes above 127 in the query', () => Buffer.from(get('/v1/keys?search=\xff\xfe'), 'latin1'), 400],
    ['no version', () => 'GET /v1/keys\r\n\r\n', 400],
    ['HTTP/1.2', () => get('/v1/keys').replace('1.1', '1.2'), 400],
    ['HTTP/2.0', () => get('/v1/keys').replace('1.1', '2.0'), 400],
    ['the preface of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['chunks in HTTP/1.0', () => post(chunkedField, chunks(verifying())).replace('1.1', '1.0'), 400],
    ['an unknown method', () => get('/v1/keys').replace('GET', 'GETS'), 400],
    ['a method in small letters', () => get('/v1/keys').replace('GET', 'get'), 400],
    ['a tunnel', () => get('x:443').replace('GET', 'CONNECT'), 405],
    ['10,000 fields', () => get('/v1/keys', `Host: x\r\n${'a: b\r\n'.repeat(10_000)}`), 431],
    ['201 fields', () => get('/v1/keys', `Host: x\r\n${'a: b\r\n'.repeat(200)}`), 431],
    ['a field of 20,000 characters', () => get('/v1/keys', `Host: x\r\nX: ${'a'.repeat(20_000)}\r\n`), 431],
    ['a target of 20,000 characters', () => get(`/${'a'.repeat(20_000)}`), 431],
    ['a body of 10 MB', () => post(framed(10_000_000), 'x'.repeat(10_000_000)), 413],
    ['10 MB in one chunk', () => post(chunkedField, chunks('x'.repeat(10_000_000))), 413],
    ['10 MB for another route', () => post(framed(10_000_000), 'x'.repeat(10_000_000), '/v1/keys'), 413],
  ])('%s', async (_name, bytes, status) => {
    const both = Buffer.concat([Buffer.from(bytes()), Buffer.from(smuggled())])
    expect(told(await speak(port, [both]))).toEqual(refusedOnce(status))
    expect(await keyspaceNames()).not.toContain(smuggledName)
  })
})

describe('a request that is well framed', () => {
  const deep = `${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}`
  const bodies = [
    ['without JSON', '{'],
    ['without UTF-8', Buffer.from('{"key":"\xff"}', 'latin1')],
    ['nested 20,000 levels deep', `{"key":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['with a member __proto__', '{"__proto__":{"a":1}}'],
  ] as const
  test.each<readonly [string, string, string | Buffer]>([
    ...bodies.map(([name, body]) => [name, '/v1/keys/verify', body] as const),
    ...bodies.map(([name, body]) => [name, '/v1/keys', body] as const),
    ['with deep metadata', '/v1/keys', `{"keyspace":"acme","environment":"live","metadata":${deep}}`],
  ])('but comes %s to %s: 400, and the next is answered', async (_name, target, body) => {
    const bytes = Buffer.from(body)
    const sent = [Buffer.from(post(framed(bytes.length), '', target)), bytes, Buffer.from(get('/healthz'))]
    const { answers } = await speak(port, [Buffer.concat(sent)])
    expect(answers.map(({ status }) => status)).toEqual([400, 200])
    expect(isProblem(answers[0]!)).toBe(true)
  })

  test.each([
    ['the same parameter twice', '/v1/keys?limit=1&limit=2'],
    ['a text twice', '/v1/keys?search=a&search=b'],
    ['a parameter of an object', '/v1/keys?search[a]=1'],
    ['__proto__', '/v1/keys?__proto__=1'],
    ['U+0000', '/v1/keys?search=%00'],
    ['a path that is no UTF-8', '/v1/keys/%ff%fe'],
    ['a query that is no UTF-8', '/v1/keys?search=%ff%fe'],
    ['a query with a half escape', '/v1/keys?search=%z'],
    ['an overlong slash', '/v1/keys?search=%c0%af'],
    ['a fragment', '/v1/keys#x'],
  ])('%s: 400', async (_name, target) => {
    const authorized = `Host: x\r\nAuthorization: Bearer ${bed.rootKey}\r\n`
    const { answers } = await speak(port, [get(target, authorized)])
    expect(answers.map(({ status }) => status)).toEqual([400])
    expect(answers.every(isProblem)).toBe(true)
  })

  test('as absolute URL is answered as any other', async () => {
    const { answers } = await speak(port, [post(framed(verifying().length), verifying(), 'http://x/v1/keys/verify')])
    expect(answers.map(({ status }) => status)).toEqual([200])
  })

  test('that asks for another protocol is answered and ends its connection', async () => {
    const fields = 'Host: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n'
    const { answers, isClosed } = await speak(port, [get('/healthz', fields) + smuggled()])
    expect(answers.map(({ status, headers }) => [status, headers['connection']])).toEqual([[200, 'close']])
    expect(isClosed).toBe(true)
  })

  test('refused for its key, with a body that looks like a request: only the next one is read', async () => {
    const inner = smuggled()
    const outer = `POST /v1/keys HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${framed(inner.length)}\r\n${inner}`
    const { answers } = await speak(port, [outer + get('/healthz')])
    expect(answers.map(({ status }) => status)).toEqual([401, 200])
    expect(await keyspaceNames()).not.toContain(smuggledName)
  })

  test('before bytes that are none: the answer stays its own', async () => {
    const first = post(framed(verifying().length), verifying(), '/v1/keys/verify-batch')
    const { answers, isClosed } = await speak(port, [`${first}hello\r\n\r\n`])
    expect(answers).toHaveLength(1)
    expect(JSON.parse(answers[0]!.body).detail).toContain('expected')
    expect(isClosed).toBe(true)
  })
})

describe('what comes too slowly', () => {
  test.each([
    ['a header section', () => 'POST /v1/keys/verify HTTP/1.1\r\nHost: x\r\n'],
    ['a body', () => post(framed(500), '{"key"')],
    ['a body of another route', () => post(framed(500), '{"key"', '/v1/keys')],
    ['chunks', () => post(chunkedField, '5\r\n{"key\r\n')],
  ])('%s: 408, and the connection ends', async (_name, bytes) => {
    expect(told(await speak(port, [bytes()], { quietMs: 5000 }))).toEqual(refusedOnce(408))
  })

  test('behind a refusal: ends without a second answer', async () => {
    const unread = `POST /v1/keys HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${framed(500)}\r\n{`
    const { answers, isClosed } = await speak(port, [unread], { quietMs: 5000 })
    expect(answers.map(({ status }) => status)).toEqual([401])
    expect(isClosed).toBe(true)
  })
})

describe('any damage to the bytes of a request', () => {
  const bytes = fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    '\0',
    ' ',
    '\t',
    ':',
    ',',
    ';',
    '\xff',
    '0',
    '-',
    '\r\n\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Content-Length: 0\r\n',
  )
  const damages = fc.array(fc.record({ at: fc.nat(999), remove: fc.nat(3), insert: bytes }), {
    minLength: 1,
    maxLength: 4,
  })
  const targets = fc.constantFrom('/v1/keys/verify', '/v1/keys/verify-batch')

  test('is a problem, a close or the answer to one request', async () => {
    const body = verifying()
    const cases = fc.sample(fc.tuple(targets, fc.boolean(), damages), { numRuns: 400, seed: 401 })
    await Promise.all(
      cases.map(async ([target, isChunked, hurts]) => {
        const whole = isChunked ? post(chunkedField, chunks(body), target) : post(framed(body.length), body, target)
        const sent = hurts.reduce((so, { at, remove, insert }) => {
          const place = at % so.length
          return so.slice(0, place) + insert + so.slice(place + remove)
        }, whole)
        const { answers, isClosed } = await speak(port, [Buffer.from(sent, 'latin1')], { quietMs: 4000 })
        expect(isClosed || answers.length > 0).toBe(true)
        expect(answers.length).toBeLessThanOrEqual(2)
        expect(answers.every((answer) => answer.status === 200 || isProblem(answer))).toBe(true)
      }),
    )
  }, 60_000)
})
