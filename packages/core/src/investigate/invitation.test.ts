import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'

test.each([
  ['a link to a chat of users', 'wrong credential, ask at https://discord.gg/abcdef', null],
  ['a link to a chat of users, in full', 'wrong credential, ask at https://discord.com/invite/abcdef', null],
  ['the API itself', '401 from https://discord.com/api/v10/users/@me', 'discord'],
])('%s tells whose API was called only where it is one', (_, text, id) => {
  expect(observedFor({ text }).provider?.id ?? null).toBe(id)
})
