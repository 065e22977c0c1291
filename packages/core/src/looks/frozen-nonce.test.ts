import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { frozenNonce } from './frozen-nonce.ts'

const run = '\n>>> ask()\n<Response [200]>\n>>> ask()\n<Response [401]>'

test.each([
  [`HEADERS = {"X-Nonce": uuid.uuid4().hex}\n\ndef ask():\n    return get(URL, headers=HEADERS)${run}`, 'HEADERS'],
  [`nonce = secrets.token_hex(8)\n\ndef ask():\n    return get(URL, nonce=nonce)${run}`, 'nonce'],
  ['const nonce = randomUUID()\nasync function ask() {\n  send(nonce)\n}\nask -> 200\nask -> 401', 'nonce'],
  [`def ask():\n    nonce = secrets.token_hex(8)\n    return get(URL, nonce=nonce)${run}`, null],
  [`HEADERS = {"X-Nonce": uuid.uuid4().hex}\n\ndef ask():\n    return get(URL, headers=HEADERS)\n401`, null],
  ['nonce = secrets.token_hex(8)\nprint(get(URL, nonce=nonce))\n200\n401', null],
])('%s', (text, expected) => {
  expect(frozenNonce(observedFor({ text }))).toBe(expected)
})
