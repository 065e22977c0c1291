import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { doubledKey } from './doubled-key.ts'
import { nearFit } from './near-fit.ts'

const aws = 'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation'

test('letter O and l in hexadecimal digits, zero in base32', () => {
  const mailgun = 'api:769b67c345fO0de81cab9l16ce19def5-69c74c98-6017ce30'
  const request = {
    url: 'https://api.mailgun.net/v3/x/messages',
    headers: [['Authorization', `Basic ${btoa(mailgun)}`]],
  } as const
  expect(nearFit(observedFor({ status: 401, request }))).toMatchObject({ wrong: 2 })
  expect(
    nearFit(observedFor({ text: `${aws}\naws_access_key_id = ${['AKIA', 'RZPHGH0PJUP38DFT'].join('')}` })),
  ).toEqual({
    where: 'aws_access_key_id',
    kind: 'access key id, long term',
    wrong: 2,
  })
})

test('a whole key, another issuer’s key and one without an issuer are left alone', () => {
  expect(
    nearFit(observedFor({ text: `${aws}\naws_access_key_id = ${['AKIA', 'RZPHGHOPJUP3BDFT'].join('')}` })),
  ).toBeNull()
  expect(nearFit(observedFor({ text: `${aws}\ntoken = re_c5Aa9PW3_3fOo58guYdTDNxsh` }))).toBeNull()
  expect(nearFit(observedFor({ text: '401\ntoken = 769b67c345fO0de81cab9l16ce19def5' }))).toBeNull()
})

test('the same key twice in a row', () => {
  const key = 'glpat-G9JJKqiidnK0vslOpLzX'
  expect(doubledKey(observedFor({ text: `T: ${key}${key}` }))).toEqual({ where: 'T' })
  expect(doubledKey(observedFor({ text: `T: ${key} ${key}` }))).toBeNull()
})
