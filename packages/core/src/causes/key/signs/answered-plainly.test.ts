import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { answeredPlainly } from './answered-plainly.ts'

type Answered = keyof typeof answeredPlainly

function isSeen(answered: Answered, text: string): boolean {
  const { answer } = observedFor({ text }).zones
  return [answeredPlainly[answered]].flat().some(({ pattern }) => pattern.test(answer))
}

const seen: readonly (readonly [Answered, string])[] = [
  ['expired', 'EXPIRED_API_KEY'],
  ['expired', 'key out of date'],
  ['inactive', 'Your application has not been approved yet'],
  ['inactive', 'The key will be active in a few hours'],
  ['missing', "KeyError: 'API_KEY'"],
  ['missing', "TypeError: Cannot read property 'apiKey' of undefined"],
  ['missing', 'Error: token must be a string'],
  ['missing', 'Please set OPENAI_API_KEY'],
  ['whitespace', 'header value must not contain CR or LF'],
  ['truncated', 'The key length is not correct'],
  ['mistyped', 'invalid characters in API key'],
  ['wrongKind', 'This endpoint requires a user access token'],
  ['wrongKind', 'wrong type of key'],
  ['wrongKind', 'This API does not accept API keys'],
  ['wrongProvider', 'This looks like an OpenAI key'],
  ['wrongProvider', 'invalid key prefix'],
  ['leaked', 'disabled because it was exposed publicly'],
]

const unseen: readonly (readonly [Answered, string])[] = [
  ['expired', 'The session has ended'],
  ['inactive', 'The signature could not be verified'],
  ['missing', "KeyError: 'choices'"],
  ['missing', 'Please try again'],
  ['whitespace', 'the header must not be sent twice'],
  ['truncated', 'The length of the name is not valid'],
  ['mistyped', 'invalid characters in the file name'],
  ['wrongKind', 'This endpoint requires a token'],
  ['wrongProvider', 'This looks like an invalid API key'],
  ['leaked', 'disabled by the owner'],
]

describe('what is answered outright', () => {
  test.each(seen)('of %s: “%s”', (answered, text) => {
    expect(isSeen(answered, text)).toBe(true)
  })

  test.each(unseen)('not of %s: “%s”', (answered, text) => {
    expect(isSeen(answered, text)).toBe(false)
  })
})
