import { describe, expect, test } from 'vitest'
import { isRefusal, isRefused } from './refused.ts'

const answer = (status: number, body: string) => ({ url: 'https://a.example/', status, headers: [], body })
const knownToNobody = () => false

describe('isRefused', () => {
  test.each([
    [200, '{"ok":false,"error":"token_revoked"}', true],
    [200, '{"ok":false,"error":"missing_scope","needed":"chat:write"}', true],
    [200, '{"ok":true,"scope":"chat:write"}', false],
    [200, '{"token":"abc","scope":"read","errors":[]}', false],
    [200, '{"token":"abc","error":""}', false],
    [400, '{"error":"invalid_token"}', true],
    [400, '{"error":"Unexpected token < in JSON at position 0"}', false],
    [400, '{"error":"max_tokens is too large"}', false],
  ])('%i %s: %s', (status, body, expected) => {
    expect(isRefused(status, body)).toBe(expected)
  })
})

describe('isRefusal', () => {
  test('an exchange that failed counts where it is the only one', () => {
    expect(isRefusal(answer(404, ''), knownToNobody, true)).toBe(true)
    expect(isRefusal(answer(404, ''), knownToNobody, false)).toBe(false)
    expect(isRefusal(answer(200, '{"ok":false,"error":"fatal"}'), knownToNobody, true)).toBe(true)
    expect(isRefusal(answer(200, '{"ok":true}'), knownToNobody, true)).toBe(false)
  })

  test('what an API is known to refuse with counts under any status', () => {
    expect(isRefusal(answer(200, '{"code":-1021}'), ({ body }) => body === '{"code":-1021}', false)).toBe(true)
  })
})
