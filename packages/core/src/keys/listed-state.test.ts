import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { listedState } from './listed-state.ts'
import { acceptedAfterWaiting, retiredByCommand } from './retired-by-command.ts'

const key = 'q7X2m9K4t8W3z6B1r5N0'
const used = `API_KEY=${key}\n401 Unauthorized\n`

function stateIn(text: string): string | null {
  return listedState(observedFor({ text }))?.state ?? null
}

test.each([
  ['revoked', `${used}KEYMETADATA\t${key}\t2024-02-11\tInactive\tuploader`],
  ['revoked', `${used}{\n  "key": "${key}",\n  "revoked": true\n}`],
  ['revoked', `${used}{ "key": "${key}", "revoked_at": "2026-11-01T08:00:00Z" }`],
  ['revoked', `${used}{ "key": "${key}", "active": false }`],
  ['revoked', `${used} id | token | revoked\n 7 | ${key} | t`],
  ['revoked', `${used}| deploy | …r5N0 | revoked |`],
  ['expired', `${used}{ "key": "${key}", "expires_at": "2026-11-01" }`],
  ['expired', `${used}id | token | expires\n 7 | ${key} | 2026-10-01`],
  ['pending', `${used}{ "key": "${key}", "status": "pending" }`],
  ['pending', `${used}{ "key": "${key}", "valid_from": "2026-12-24" }`],
])('%s is read (row %#)', (state, text) => {
  expect(stateIn(text)).toBe(state)
})

test.each([
  [
    'an active key',
    `${used}{ "key": "${key}", "active": true, "revoked": false, "revoked_at": null, "expires_at": "2027-01-01" }`,
  ],
  ['another key', `${used}{ "key": "c5Aa9PW33fOo58guYdTD", "revoked": true }`],
  ['a table with another key', `${used} id | token | revoked\n 7 | ${key} | f\n 8 | c5Aa9PW33fOo58guYdTD | t`],
  ['a sentence', `${used}Make sure ${key} has not been revoked`],
])('%s tells nothing', (_, text) => {
  expect(stateIn(text)).toBeNull()
})

test.each([
  '$ az cognitiveservices account keys regenerate -n x --key-name key1\n401 Unauthorized',
  '2026-11-20T03:00:01Z ##[command]aws iam delete-access-key --user-name ci\nInvalidClientTokenId 403',
  '{"action":"personal_access_token.revoked","actor":"admin"}\n401 Unauthorized',
  '$ psql -c "delete from api_keys where name = \'ci\'"\n401',
])('a command or log that retires a key is seen (row %#)', (text) => {
  expect(retiredByCommand(observedFor({ text }))).toEqual({ line: 0 })
})

test.each([
  'You can regenerate keys in the portal.\n401 Unauthorized',
  '401 Unauthorized\n$ az cognitiveservices account keys regenerate -n x --key-name key1\nall works since',
  '{"action":"token.created"}\n401',
])('what retires no key before it is refused is not (row %#)', (text) => {
  expect(retiredByCommand(observedFor({ text }))).toBeNull()
})

test('a new key is accepted after a wait alone', () => {
  const made =
    '+ aws iam create-access-key --user-name ci\n+ aws sts get-caller-identity\nInvalidClientTokenId: invalid token\n'
  expect(acceptedAfterWaiting(observedFor({ text: `${made}+ sleep 15\n{ "UserId": "A" }` }))).toBe(true)
  expect(acceptedAfterWaiting(observedFor({ text: `${made}+ sleep 15\n403 invalid token` }))).toBe(false)
  expect(acceptedAfterWaiting(observedFor({ text: made }))).toBe(false)
})

const deleted = '14:02:10 rotate DELETE /v3/api_keys/ugo5VAjTJHyDLiVBV2ZBuO -> 204\n14:02:31 mailer 401'

const inUse = (shown: string) => observedFor({ text: `${deleted}\n$ echo \${KEY:0:12}\n${shown}` })

test('a key that a log shows deleted, while its characters are in use', () => {
  expect(retiredByCommand(inUse('SG.ugo5VAjTJ'))).not.toBeNull()
  expect(retiredByCommand(inUse('SG.k9Xz7dGhT'))).toBeNull()
})

test('a loop that ends accepted waited, one that ends refused did not', () => {
  const refused = 'An error occurred (InvalidClientTokenId): The security token included in the request is invalid.'
  const loop = `KEY=$(aws iam create-access-key --user-name a)\nfor i in 1 2 3; do aws sts get-caller-identity; sleep 4; done\n${refused}\n`
  expect(acceptedAfterWaiting(observedFor({ text: `${loop}arn:aws:iam::949938210383:user/a` }))).toBe(true)
  expect(acceptedAfterWaiting(observedFor({ text: `${loop}${refused}` }))).toBe(false)
})
