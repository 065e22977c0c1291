import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { expired } from '../expired.ts'

const text = '401 Unauthorized'

describe('a library that reads tokens', () => {
  testSigns(expired, [
    {
      sign: 'ended-by-a-library',
      hit: { text: 'jwt.exceptions.ExpiredSignatureError: Signature has expired' },
      miss: { text: 'SignatureDoesNotMatch: Signature expired: 20260101T000000Z is now earlier than 20260101T001501Z' },
    },
    { sign: 'ended-by-a-library', hit: { text: 'JWT::ExpiredSignature' }, miss: { text: `${text}: JWT::DecodeError` } },
  ])
})
