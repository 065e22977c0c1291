import { describe, expect, test } from 'vitest'
import { isRandom } from './random.ts'

describe('looks drawn by lot', () => {
  test.each([
    ['letters and digits', 'h7Kq2mZx9LpW'],
    ['letters of both cases', 'hKqmZxLpWrTbNcVyGdJaQeUf'],
    ['hexadecimal', '9f86d081884c7d659a2feaa0'],
    ['digits', '4829104857261930'],
    ['a pass phrase', 'Kd8fjPq!aU7rtZ@wQe'],
    ['Base64 with slashes', 'wJalr/K7MDENG+bPxRf4iCYz9EXq'],
  ])('%s', (_, text) => {
    expect(isRandom(text)).toBe(true)
  })

  test.each([
    ['a class name', 'AuthenticationFailedException'],
    ['a long class name', 'DefaultAzureCredentialAuthenticationFailedException'],
    ['a Java name', 'org.springframework.web.client.HttpClientErrorException$Unauthorized'],
    ['a date', '2026-11-21T04:00:00Z'],
    ['a model', 'claude-3-5-sonnet-20241022'],
    ['a variable', 'OPENAI_API_KEY_PRODUCTION'],
    ['an error code', 'AADSTS7000215'],
    ['a platform', 'x86_64-unknown-linux-gnu'],
    ['a package with its version', 'undici@6.19.2/lib'],
    ['an error name', 'InvalidSignatureException'],
    ['a short word', 'abc123XYZ'],
  ])('but not %s', (_, text) => {
    expect(isRandom(text)).toBe(false)
  })
})
