import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { issuerOfAnotherVersion } from './issuer-of-another-version.ts'

const refused = (issuer: string, wanted: string) =>
  observedFor({ text: `Issuer validation failed. Issuer: '${issuer}'. Did not match: ValidIssuer: '${wanted}'.` })
const wanted = 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'

test('a token of the first version where one of the second is checked for', () => {
  expect(issuerOfAnotherVersion(refused('https://sts.windows.net/11111111-2222-3333-4444-555555555555/', wanted))).toBe(
    true,
  )
})

test.each([
  'https://sts.windows.net/99999999-2222-3333-4444-555555555555/',
  'https://login.microsoftonline.com/99999999-2222-3333-4444-555555555555/v2.0',
])('%s is of another tenant', (issuer) => {
  expect(issuerOfAnotherVersion(refused(issuer, wanted))).toBe(false)
})
