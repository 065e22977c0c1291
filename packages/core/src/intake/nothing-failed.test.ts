import { describe, expect, test } from 'vitest'
import { readInput } from './intake.ts'
import { answersThatAreFine } from './nothing-failed.ts'

describe('a text that tells of nothing that failed', () => {
  test.each([
    ['hello', 0],
    ['test', 0],
    ['200 OK', 1],
    ['All tests passed. 200 OK', 1],
    ['Build succeeded in 3.2s', 0],
    ['12 passed, 0 failed in 4 s', 0],
    ['HTTP/1.1 204 No Content', 1],
    ['{"status":"ok","data":[1,2,3]}', 1],
    ['{ "success": true, "items": ["a-1"] }', 1],
  ])('%s', (text, answers) => {
    expect(answersThatAreFine(text)).toBe(answers)
    expect(readInput(text)).toMatchObject({ ok: true, facts: [], accepted: answers })
  })
})

describe('a text that may tell of a failure is a refusal', () => {
  test.each([
    'my key does not work',
    'mein Schlüssel wird nicht angenommen',
    'abgelehnt',
    'refusé',
    '密钥无效',
    'ключ не работает',
    'キーが使えません',
    'denied',
    'is it ok?',
    'The test with curl is ok and the app says nothing',
    'no response',
    'no status code in the response',
    '401',
    'OK 403',
    '0 tests passed',
    '3/5 tests passed',
    '200 OK, but the list is empty',
    'build run',
    '{"ok":false}',
    '{"status":"ok","data":"token abgelaufen"}',
    '{"status":"ok","message":"nope"}',
    '{"status":"ok","state":"denied"}',
    '{"status":"ok"',
    '[1,2,3]',
    'Could not resolve host: api.stripe.com',
  ])('%s', (text) => {
    expect(answersThatAreFine(text)).toBeNull()
    expect(readInput(text)).toMatchObject({ ok: true, accepted: 0, facts: [{ kind: 'text' }] })
  })
})
