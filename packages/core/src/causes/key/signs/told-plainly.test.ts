import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { toldPlainly } from './told-plainly.ts'

type Told = keyof typeof toldPlainly

function isSeen(told: Told, remark: string): boolean {
  const observed = observedFor({ text: '401 Unauthorized', remarks: [remark] })
  const sign = toldPlainly[told]
  return 'test' in sign ? sign.test(observed) : sign.pattern.test(observed.zones.remarks)
}

const seen: readonly (readonly [Told, string])[] = [
  ['whitespace', 'a newline was appended to the token'],
  ['whitespace', 'trimming the key fixed it'],
  ['whitespace', 'the secret was created with echo and no -n'],
  ['whitespace', 'copied with a space in front'],
  ['truncated', 'the key was cut off in the terminal'],
  ['truncated', 'the input field allows 50 characters only'],
  ['truncated', 'I forgot to copy the last character'],
  ['truncated', 'double click selects only a part of the key'],
  ['mistyped', 'one character was wrong'],
  ['mistyped', 'the key was dictated over the phone'],
  ['mistyped', 'after copying it again it works'],
  ['revoked', 'the key was deleted by a colleague'],
  ['revoked', 'we regenerated the key last week'],
  ['revoked', 'the key no longer appears in the list'],
  ['expired', 'the trial has ended'],
  ['expired', 'it works again with a new token'],
  ['inactive', 'the account has not been verified yet'],
  ['inactive', 'after two hours it started to work'],
  ['missing', 'I do not have a key'],
  ['missing', 'the token is undefined'],
  ['missing', 'it asks for an API key'],
  ['placeholder', 'the key is still the default one'],
  ['placeholder', 'forgot to replace the placeholder'],
  ['placeholder', 'changeme is still set'],
  ['leaked', 'the token was exposed'],
  ['leaked', 'GitGuardian alerted'],
  ['wrongKind', 'used the client secret as API key'],
  ['wrongKind', 'it is a publishable key'],
  ['wrongKind', 'the token is a JWT'],
  ['wrongKind', 'a refresh token was sent'],
  ['wrongProvider', 'used my OpenAI key for Azure'],
  ['wrongProvider', 'the Gemini key stands in the OpenAI slot'],
  ['unknown', 'the key does not show up in the dashboard'],
  ['unknown', 'new server, old key'],
  ['quoted', 'removing the quotes fixed it'],
  ['encoded', 'Bearer is part of the key'],
  ['invisible', 'a zero-width space was in the key'],
  ['invisible', 'the dash was turned into an en dash'],
]

const unseen: readonly (readonly [Told, string])[] = [
  ['whitespace', 'no spaces at the end'],
  ['whitespace', 'there is disk space left on the server'],
  ['truncated', 'the key was copied in full'],
  ['truncated', 'the last request is refused'],
  ['mistyped', 'the key was copied again, same error'],
  ['revoked', 'the token was reset several times, no change'],
  ['revoked', 'the cache was deleted'],
  ['expired', 'a new token gives the same'],
  ['inactive', 'the certificate was not verified'],
  ['inactive', 'the key was created last year'],
  ['missing', 'the variable is not empty'],
  ['missing', 'the response is empty'],
  ['placeholder', 'the code was not changed'],
  ['leaked', 'the endpoint is public'],
  ['wrongKind', 'the client id and secret are right'],
  ['wrongKind', 'the key is right'],
  ['wrongProvider', 'the OpenAI key works with OpenAI'],
  ['unknown', 'the key appears in the list'],
  ['quoted', 'the error message is in quotes'],
  ['encoded', 'Bearer is the documented scheme'],
  ['invisible', 'the bomb icon is shown'],
]

describe('what people tell outright', () => {
  test.each(seen)('of %s: “%s”', (told, remark) => {
    expect(isSeen(told, remark)).toBe(true)
  })

  test.each(unseen)('not of %s: “%s”', (told, remark) => {
    expect(isSeen(told, remark)).toBe(false)
  })
})
