import { workMs } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import type { Refusal, RefusalMatch } from '../model/provider.ts'
import { matchesRefusal, type AnswerToMatch } from './match.ts'

function refusal(match: RefusalMatch, status: Refusal['status'] = 401): Refusal {
  return {
    status,
    match,
    causes: ['key.unknown'],
    source: 'https://example.com',
    checked: '2026-11',
    confidence: 'documented',
  }
}

function answer(parts: Partial<AnswerToMatch>): AnswerToMatch {
  return { status: 401, headers: [], body: null, text: null, host: null, path: null, ...parts }
}

const code = refusal({ at: 'error.code', equals: 'invalid_api_key' })

describe('where the value is read', () => {
  test.each([
    { name: 'a JSON path', match: { at: 'error.code', equals: 'gone' }, body: '{"error":{"code":"gone"}}', fits: true },
    {
      name: 'another value at the path',
      match: { at: 'error.code', equals: 'gone' },
      body: '{"error":{"code":"going"}}',
      fits: false,
    },
    {
      name: 'an element by number',
      match: { at: 'errors[1].code', equals: 7 },
      body: '{"errors":[{"code":6},{"code":7}]}',
      fits: true,
    },
    {
      name: 'the wrong element',
      match: { at: 'errors[0].code', equals: 7 },
      body: '{"errors":[{"code":6},{"code":7}]}',
      fits: false,
    },
    {
      name: 'any element',
      match: { at: 'errors[].code', equals: 7 },
      body: '{"errors":[{"code":6},{"code":7}]}',
      fits: true,
    },
    {
      name: 'an array around the body',
      match: { at: 'error.code', equals: 'gone' },
      body: '[{"error":{"code":"gone"}}]',
      fits: true,
    },
    { name: 'a number written as text', match: { at: 'code', equals: 20003 }, body: '{"code":"20003"}', fits: true },
    { name: 'one of several', match: { at: 'code', oneOf: ['a', 'b'] }, body: '{"code":"b"}', fits: true },
    { name: 'none of several', match: { at: 'code', oneOf: ['a', 'b'] }, body: '{"code":"c"}', fits: false },
    { name: 'a field that is there', match: { at: 'hint', exists: true }, body: '{"hint":""}', fits: true },
    { name: 'a field that is not there', match: { at: 'hint', exists: true }, body: '{"message":"hint"}', fits: false },
    {
      name: 'a field name with a space',
      match: { at: 'Error Message', startsWith: 'the parameter' },
      body: '{"Error Message":"the parameter apikey"}',
      fits: true,
    },
    {
      name: 'an XML element',
      match: { at: 'xml:Error.Code', equals: 'Gone' },
      body: '<Error><Code>Gone</Code></Error>',
      fits: true,
    },
    {
      name: 'an XML element in a namespace',
      match: { at: 'xml:Error.Code', equals: 'Gone' },
      body: '<e:Error><e:Code x="1">Gone</e:Code></e:Error>',
      fits: true,
    },
    {
      name: 'another XML element',
      match: { at: 'xml:Error.Code', equals: 'Gone' },
      body: '<Error><Code>Here</Code><Message>Gone</Message></Error>',
      fits: false,
    },
    {
      name: 'a byte order mark before JSON',
      match: { at: 'code', equals: 'gone' },
      body: '\ufeff{"code":"gone"}',
      fits: true,
    },
    { name: 'an empty body', match: { at: null, equals: '' }, body: '', fits: true },
    { name: 'a body where none is expected', match: { at: null, equals: '' }, body: 'no', fits: false },
    {
      name: 'an anchored pattern on the whole body',
      match: { at: null, pattern: '^\\[\\]$' },
      body: 'x []',
      fits: false,
    },
  ])('$name', ({ match, body, fits }) => {
    expect(matchesRefusal(refusal(match), answer({ body }))).toBe(fits)
  })

  test('a header, whatever its letter case', () => {
    const entry = refusal({ at: 'header:x-error-code', equals: 'Gone' })
    expect(matchesRefusal(entry, answer({ headers: [['X-Error-Code', 'Gone']] }))).toBe(true)
    expect(matchesRefusal(entry, answer({ headers: [['X-Other', 'Gone']] }))).toBe(false)
  })
})

describe('printed text in place of a body', () => {
  test.each([
    { name: 'a code that tells by itself', text: 'openai.AuthenticationError: invalid_api_key', fits: true },
    { name: 'the same letters inside a longer word', text: 'my_invalid_api_key_test failed', fits: false },
    {
      name: "Python's way to print a body",
      text: "Error code: 401 - {'error': {'code': 'invalid_api_key'}}",
      fits: true,
    },
  ])('$name', ({ text, fits }) => {
    expect(matchesRefusal(code, answer({ text }))).toBe(fits)
  })

  test.each([
    { name: 'beside the name of its field', text: "401 {'message': 'Unauthorized'}", fits: true },
    { name: 'beside another field', text: "401 {'status': 'Unauthorized'}", fits: false },
    { name: 'standing alone', text: '401 Unauthorized', fits: false },
  ])('a word that everybody prints counts only beside the name of its field: $name', ({ text, fits }) => {
    expect(matchesRefusal(refusal({ at: 'message', equals: 'Unauthorized' }), answer({ text }))).toBe(fits)
  })

  test('a short number counts only beside the name of its field', () => {
    const entry = refusal({ at: 'errors[0].code', equals: 1000 })
    expect(matchesRefusal(entry, answer({ text: 'failed after 1000 ms' }))).toBe(false)
    expect(matchesRefusal(entry, answer({ text: '"errors":[{"code":1000}]' }))).toBe(true)
  })

  test('a pattern loses the anchors of its field', () => {
    const entry = refusal({ at: 'error.message', pattern: '^No such (?:key|token)$' })
    expect(matchesRefusal(entry, answer({ text: 'Error: No such token' }))).toBe(true)
  })
})

describe('conditions hold together', () => {
  test.each([
    {
      name: 'andContains',
      match: { at: 'code', equals: 'gone', andContains: 'clock' },
      fits: ['{"code":"gone","m":"clock"}', '{"code":"gone"}'],
    },
    {
      name: 'andNotContains',
      match: { at: 'code', equals: 'gone', andNotContains: 'clock' },
      fits: ['{"code":"gone"}', '{"code":"gone","m":"clock"}'],
    },
    {
      name: 'orContains',
      match: { at: 'code', equals: 'gone', orContains: 'AB12:' },
      fits: ['{"m":"AB12: no"}', '{"m":"no"}'],
    },
  ])('$name', ({ match, fits: [yes = '', no = ''] }) => {
    expect(matchesRefusal(refusal(match), answer({ body: yes }))).toBe(true)
    expect(matchesRefusal(refusal(match), answer({ body: no }))).toBe(false)
  })

  test('another status speaks against the entry, an unknown one does not', () => {
    const body = '{"error":{"code":"invalid_api_key"}}'
    expect(matchesRefusal(code, answer({ body, status: 403 }))).toBe(false)
    expect(matchesRefusal(code, answer({ body, status: null }))).toBe(true)
    expect(matchesRefusal({ ...code, status: [400, 403] }, answer({ body, status: 403 }))).toBe(true)
  })

  test('an entry without wording needs its status', () => {
    expect(matchesRefusal(refusal({ at: null }, 429), answer({ status: 429 }))).toBe(true)
    expect(matchesRefusal(refusal({ at: null }, 429), answer({ status: null, text: 'slow down' }))).toBe(false)
  })

  test('host and path limit an entry', () => {
    const entry = refusal({ at: 'message', equals: 'Invalid JWT', host: '*.example.co', pathPrefix: '/functions/v1/' })
    const body = '{"message":"Invalid JWT"}'
    expect(matchesRefusal(entry, answer({ body, host: 'abc.example.co', path: '/functions/v1/mail' }))).toBe(true)
    expect(matchesRefusal(entry, answer({ body, host: 'abc.example.co', path: '/rest/v1/' }))).toBe(false)
    expect(matchesRefusal(entry, answer({ body, host: 'example.co.evil.test', path: '/functions/v1/mail' }))).toBe(
      false,
    )
    expect(matchesRefusal(entry, answer({ body })), 'a short wording does not tell whose answer it is').toBe(false)
  })
})

test('hostile text costs time in proportion to its length', () => {
  const text = `${'message: '.repeat(20_000)}${'<'.repeat(50_000)}${'name : no'.repeat(20_000)}`
  for (const match of [
    { at: 'message', equals: 'no' },
    { at: 'xml:Error.message', equals: 'no' },
    { at: 'a.b', contains: 'x y z never there' },
  ])
    expect(workMs(() => matchesRefusal(refusal(match), answer({ text })))).toBeLessThan(1_000)
})
