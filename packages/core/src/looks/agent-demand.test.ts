import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { isAgentOwed } from './agent-demand.ts'

const call = (url: string, agent?: string, code?: string): boolean =>
  isAgentOwed(
    observedFor({
      status: 403,
      text: 'Forbidden',
      request: { url, headers: agent === undefined ? [] : [['User-Agent', agent]] },
      ...(code === undefined ? {} : { code }),
    }),
  )

test.each([
  ['no agent is shown', call('https://crates.io/api/v1/crates/serde'), true],
  ['the name of a library', call('https://en.wikipedia.org/w/api.php', 'Go-http-client/2.0'), true],
  ['a name of its own', call('https://crates.io/api/v1/crates/serde', 'acme-bot (ops@example.com)'), false],
  ['the code sets one', call('https://api.met.no/weatherapi', undefined, '{ "User-Agent": "acme" }'), false],
  ['a service without such a rule', call('https://api.example.com/v1'), false],
])('%s', (_, owed, expected) => {
  expect(owed).toBe(expected)
})
