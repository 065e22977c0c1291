import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { unresolvedReference } from './unresolved-reference.ts'

test.each([
  ['> echo %MAIL_KEY%\n@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/mail/)', 'MAIL_KEY'],
  ['$ docker exec web printenv MAIL_KEY\nop://prod/mail/credential', 'MAIL_KEY'],
  ['Incorrect API key provided: op://pro*****tial.', ''],
  ['curl https://api.example.test -H "Authorization: Bearer op://prod/mail/credential"', ''],
  ['MAIL_KEY=op://prod/mail/credential\n$ op run -- printenv MAIL_KEY\ntk_4f9a7c2e8b', null],
  ['MAIL_KEY=op://prod/mail/credential\n401 Unauthorized', null],
])('%s', (text, name) => {
  expect(unresolvedReference(observedFor({ text }))).toBe(name)
})
