import { describe, expect, test } from 'vitest'
import { providers } from '../providers/index.gen.ts'
import { Knowledge, observe } from '../investigate/observe.ts'
import { readInput } from './intake.ts'
import { readStatus } from './status-text.ts'

function observed(text: string): number | null {
  const read = readInput(text)
  const facts = read.ok ? read.facts[0] : undefined
  return facts ? observe(facts, new Knowledge(providers), 0).status : null
}

describe('the status that a text names', () => {
  test.each([
    ['upload.ts failed: server returned 403', 403],
    ['the call to api.shop.example: 401 Unauthorized', 401],
    ['got 401 after an hour', 401],
    ['login (401)', 401],
    ['{"code":451,"reason":"Unavailable For Legal Reasons"}', 451],
  ])('%s', (text, status) => {
    expect(readStatus(text)).toBe(status)
    expect(observed(text)).toBe(status)
  })

  test.each([
    'IllegalArgumentException: Unexpected char 0x0a\n\tat okhttp3.Headers$Companion.checkValue(Headers.kt:451)',
    'Error: Invalid API key\n    at send (client.js:401:12)',
    'AuthenticationError: Invalid API key (File "client.py", line 403)',
    'curl: (7) Failed to connect to api.shop.example port 443 after 1 ms',
    'Error: Invalid API key. upload took 451 ms',
    'deploy failed with exit code 403',
  ])('none: %s', (text) => {
    expect(readStatus(text)).toBeNull()
    expect(observed(text)).toBeNull()
  })
})
