import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { defect } from '../defect.ts'

const text =
  'invalid_grant: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values.'

describe('assertions that are made once', () => {
  testSigns(defect, [
    {
      sign: 'assertion-kept',
      hit: { status: 400, text, remarks: ['the upload works for an hour after each start'] },
      miss: { status: 400, text, remarks: ['the upload never worked'] },
    },
    {
      sign: 'assertion-kept',
      hit: { status: 400, text, remarks: ['exactly after one hour the job fails'] },
      miss: { status: 401, text: 'The access token expired', remarks: ['exactly after one hour the job fails'] },
    },
  ])
})
