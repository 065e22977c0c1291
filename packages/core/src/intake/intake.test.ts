import { workMs } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { sampleKeys as keys } from '../../../testkit/src/intake-sample.ts'
import type { InputKind } from '../model/facts.ts'
import { detectKind } from './detect.ts'
import { readInput } from './intake.ts'
import { maxTextLength } from './limits.ts'

describe('detectKind', () => {
  test.each<[string, InputKind]>([
    ['Error: Unauthorized', 'text'],
    ['SignatureDoesNotMatch', 'text'],
    ['ERR_HTTP2_STREAM_ERROR', 'text'],
    ['https://api.example.com/v1/me?x=1234567890ab', 'text'],
    ['{"message":"Bad credentials"}', 'text'],
    ['how do I use curl with a key?', 'text'],
    ['curl https://a.example', 'curl'],
    ['$ KEY=1 sudo curl -s https://a.example', 'curl'],
    ['kim@host:~/src$ curl https://a.example', 'curl'],
    ['PS C:\\> curl.exe https://a.example', 'curl'],
    ['GET /v1 HTTP/1.1\nHost: a.example', 'http'],
    ['HTTP/2 401', 'http'],
    [':method: GET\n:path: /', 'http'],
    ['\ufeff{ "log": {"entries": []}}', 'har'],
    ['{"symptom":{}}', 'case'],
    ['{"info":{"name":"x"},"item":[]}', 'postman'],
    [keys.stripe, 'key'],
    [` ${keys.hex} \n`, 'key'],
    ['YOUR_API_KEY', 'key'],
    [`Bearer ${keys.jwt}`, 'text'],
    [`KEY=${keys.hex}`, 'text'],
  ])('%#', (text, kind) => {
    expect(detectKind(text)).toBe(kind)
  })
})

function request(url: string, headers: readonly object[]): object {
  return { method: 'GET', url, headers }
}

const harEntry = (status: number, text: string) => ({
  request: { method: 'GET', url: 'https://a.example/', headers: [] },
  response: { status, headers: [], content: { text } },
})

const postmanItem = (text: string) => ({
  request: { method: 'GET', url: 'https://a.example/' },
  response: [{ code: 200, body: text }],
})

describe('readInput', () => {
  test.each([
    ['empty', '', /is empty/],
    ['blank', ' \n\t ', /is empty/],
    ['NUL', 'error\0 401', /is binary/],
    ['control characters', '\u0001\u0002\u0003\u0004'.repeat(20), /is binary/],
    ['failed decoding', `PNG${'\ufffd'.repeat(40)}`, /is binary/],
  ])('refuses %s input with one line that says what to do', (_, text, reason) => {
    const read = readInput(text)
    expect(read).toMatchObject({ ok: false, reason: expect.stringMatching(reason) })
    expect(JSON.stringify(read)).not.toContain('\\n')
  })

  test.each<InputKind>(['curl', 'http', 'har', 'postman', 'case'])(
    'says what %s needs where the input is something else',
    (kind) => {
      const read = readInput(`just words and ${keys.openai}`, kind)
      expect(read.ok).toBe(false)
      expect(JSON.stringify(read)).not.toContain(keys.openai.slice(8))
    },
  )

  test('a wrong guess falls back to text', () => {
    expect(readInput('{"log":{"no":"entries"}}')).toMatchObject({ ok: true, kind: 'text' })
    expect(readInput('{"symptom": {"text": "cut of')).toMatchObject({ ok: true, kind: 'text' })
  })

  test('`as` overrides the guess', () => {
    expect(readInput('curl https://a.example', 'text')).toMatchObject({ ok: true, kind: 'text' })
    expect(readInput('Unauthorized', 'key')).toMatchObject({ ok: true, kind: 'key' })
  })

  test('a single replacement character or terminal colours do not make a text binary', () => {
    expect(readInput('Erreur refus\ufffde: 401').ok).toBe(true)
    expect(readInput('\u001b[31m401 Unauthorized\u001b[0m').ok).toBe(true)
  })

  test('counts exchanges that were not refused', () => {
    const answers = [
      'GET /a HTTP/1.1',
      'Host: a.example',
      '',
      'HTTP/1.1 200 OK',
      '',
      'GET /b HTTP/1.1',
      'Host: a.example',
      '',
      'HTTP/1.1 401 Unauthorized',
      '',
    ]
    const read = readInput(answers.join('\n'))
    expect(read).toMatchObject({ ok: true, kind: 'http', accepted: 1 })
    expect(read.ok && read.facts.map((facts) => facts.request?.url.reveal())).toEqual(['https://a.example/b'])
  })

  test.each([
    [200, '{"ok":true}', 'accepted'],
    [200, '{"ok":false,"error":"invalid_auth"}', 'refused'],
    [200, '{"status":"REQUEST_DENIED","error_message":"The provided API key is invalid."}', 'refused'],
    [301, '', 'accepted'],
    [400, '{"error":"missing parameter"}', 'accepted'],
    [400, '{"error":"API key not valid"}', 'refused'],
    [401, '', 'refused'],
    [402, '', 'refused'],
    [404, '', 'accepted'],
    [407, '', 'refused'],
    [429, '', 'refused'],
    [451, '', 'refused'],
    [500, '', 'accepted'],
    [0, '', 'refused'],
  ])('a HAR entry of %i %s among others is %s', (status, text, outcome) => {
    const entries = [harEntry(200, ''), harEntry(status, text)]
    expect(readInput(JSON.stringify({ log: { entries } }))).toMatchObject({
      ok: true,
      accepted: outcome === 'accepted' ? 2 : 1,
    })
  })

  test.each([
    [404, '', 'refused'],
    [500, '', 'refused'],
    [200, '{"ok":false,"error":"fatal"}', 'refused'],
    [200, '{"ok":true}', 'accepted'],
    [304, '', 'accepted'],
  ])('a HAR of one entry of %i %s is %s: it is given because it failed', (status, text, outcome) => {
    const read = readInput(JSON.stringify({ log: { entries: [harEntry(status, text)] } }))
    expect(read).toMatchObject({ ok: true, accepted: outcome === 'accepted' ? 1 : 0 })
  })

  test('what an API is known to refuse with is a refusal in every kind of file', () => {
    const body = '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}'
    const isKnown = ({ url, body: said }: { readonly url: string | null; readonly body: string | null }) =>
      url === 'https://a.example/' && said === body
    const har = JSON.stringify({ log: { entries: [harEntry(200, ''), harEntry(200, body)] } })
    const postman = JSON.stringify({
      info: { schema: 'https://schema.getpostman.com/x' },
      item: [postmanItem('{}'), postmanItem(body)],
    })
    const http = ['GET / HTTP/1.1', 'Host: a.example', '', 'HTTP/1.1 200 OK', ''].join('\n')
    const curl = `curl -i https://a.example/\nHTTP/1.1 200 OK\n\n${body}`
    for (const text of [har, postman, `${http}\n{}\n\n${http}\n${body}\n`, curl]) {
      expect(readInput(text, 'auto', { providers: [], isKnownRefusal: isKnown })).toMatchObject({
        ok: true,
        facts: { length: 1 },
      })
      expect(readInput(text)).toMatchObject({ ok: true, facts: { length: 0 } })
    }
  })

  test('a redirect that loses the key is told with the refusal', () => {
    const entries = [
      {
        request: request('http://a.example/x?key=1', [{ name: 'Authorization', value: 'x' }]),
        response: { status: 301, headers: [{ name: 'Location', value: '/y' }] },
      },
      { request: request('http://a.example/y', []), response: { status: 401, headers: [] } },
    ]
    const read = readInput(JSON.stringify({ log: { entries } }))
    expect(read.ok && read.facts[0]?.text?.reveal()).toBe(
      'GET http://a.example/x redirected (301) to http://a.example/y; header sent before the redirect and not after it: authorization',
    )
  })

  test.each([
    '{status: {toString: 1}, headers: {a: [{b: 1}]}}',
    '{"log":{"entries":[{"request":{"url":"https://a.example","method":{"toString":1}},"response":{"status":{"valueOf":1}}}]}}',
    '{"symptom":{"status":{"valueOf":1},"facts":[{"toString":1}],"request":{"headers":[[{"toString":1},1]]}}}',
    '{"info":{},"item":[{"request":{"url":{"host":[{"toString":1}]},"header":[{"key":{"toString":1}}]}}]}',
  ])('methods of foreign objects are never called: %s', (text) => {
    expect(readInput(text).ok).toBe(true)
  })

  test('of a case only the symptom is read', () => {
    const symptom = { text: 'x' }
    const bare = readInput(JSON.stringify({ symptom }))
    const full = readInput(
      JSON.stringify({
        symptom,
        cause: 'key.expired',
        also: ['a'],
        provider: 'p',
        confirmed_by: 'c',
        difficulty: 'd',
        sample: 's',
        id: 'i',
        source: 'u',
      }),
    )
    expect(full).toEqual(bare)
  })

  test('several cases are read from a list or line by line', () => {
    const line = '{"symptom":{"status":401}}'
    expect(readInput(`[${line},${line}]`)).toMatchObject({ kind: 'case', facts: { length: 2 } })
    expect(readInput(`${line}\n${line}\n`)).toMatchObject({ kind: 'case', facts: { length: 2 } })
  })

  test('of a long text head and tail are read', () => {
    const text = `POST https://a.example/v1\n${'filler line\n'.repeat(maxTextLength / 6)}HTTP 401`
    const read = readInput(text)
    const facts = read.ok ? read.facts[0] : undefined
    expect(facts?.request?.url.reveal()).toBe('https://a.example/v1')
    expect(facts?.response?.status).toBe(401)
    expect(facts?.text?.length).toBeLessThanOrEqual(maxTextLength + 1)
  })

  test.each([
    ['brackets', '['.repeat(500_000)],
    ['braces', '{"a":'.repeat(200_000)],
    ['loose braces', '{a:'.repeat(200_000)],
    ['quotes', `'"\``.repeat(200_000)],
    ['blanks', ' '.repeat(900_000) + 'x'],
    ['line breaks', `x${'\n'.repeat(900_000)}x`],
    ['backslashes', `curl ${'\\'.repeat(900_000)}`],
    ['headers', 'GET /x HTTP/1.1\n' + 'a: b\n'.repeat(200_000)],
    ['start lines', 'HTTP/1.1 401 x\n'.repeat(60_000)],
    ['words', 'error '.repeat(170_000)],
    ['digits', '4'.repeat(900_000)],
    ['addresses', 'https://'.repeat(120_000)],
    ['assignments', 'A_KEY=b\n'.repeat(120_000)],
    ['tags', '<Error>'.repeat(140_000)],
    ['escapes', '{\\"'.repeat(300_000)],
    ['commands', 'curl -d a\n'.repeat(100_000)],
    ['substitutions', `curl ${'$('.repeat(400_000)}`],
    ['objects', '{"error":1}'.repeat(90_000)],
    ['open strings', `{"a":"${'x'.repeat(900_000)}`],
    ['cases', '{"symptom":{}}\n'.repeat(60_000)],
  ])('hostile input of %s is read in linear time', (_, text) => {
    // Anything quadratic takes minutes on this length.
    expect(workMs(() => expect(readInput(text)).toHaveProperty('ok'))).toBeLessThan(3000)
  })
})
