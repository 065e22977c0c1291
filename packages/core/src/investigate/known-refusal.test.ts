import { describe, expect, test } from 'vitest'
import { providers } from '../providers/index.gen.ts'
import { knownRefusals } from './known-refusal.ts'
import { Knowledge } from './observe.ts'

const isKnown = knownRefusals(new Knowledge(providers))
const answer = (url: string, status: number, body: string) => ({ url, status, headers: [], body })

const recvWindow = '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}'
const noVersion =
  '{"object":"error","status":400,"code":"missing_version","message":"Notion-Version header failed validation"}'

describe('knownRefusals', () => {
  test.each([
    ['https://api.binance.com/api/v3/account', 400, recvWindow, true],
    ['https://api.notion.com/v1/users', 400, noVersion, true],
    ['https://slack.com/api/auth.test', 200, '{"ok":false,"error":"account_inactive"}', true],
    // A status in words says nothing of the key.
    ['https://api.github.com/repos/a/b', 404, '{"message":"Not Found"}', false],
    ['https://slack.com/api/auth.test', 200, '{"ok":true,"user":"account"}', false],
    // Under 200 a wording counts at its own host alone.
    ['https://docs.example.com/errors', 200, recvWindow, false],
    [
      'https://slack.com/api/conversations.history',
      200,
      `{"ok":true,"text":"${'account_inactive '.repeat(400)}"}`,
      false,
    ],
    ['https://api.example.com/v1/x', 404, '{"error":"no such page"}', false],
    ['not an address', 400, '{"error":"name is required"}', false],
    ['https://api.binance.com/api/v3/account', 302, recvWindow, false],
  ])('%s %i %s: %s', (url, status, body, expected) => {
    expect(isKnown(answer(url, status, body))).toBe(expected)
  })
})
