import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { scope } from '../scope.ts'

const url = 'https://api.xero.com/api.xro/2.0/Accounts'

describe('issuers that answer a missing scope with 401', () => {
  testSigns(scope, [
    {
      sign: 'missing-scope-is-a-401-here',
      hit: { status: 401, request: { url }, remarks: ['other calls with this token work'] },
      miss: { status: 401, request: { url }, remarks: ['no call with this token works'] },
    },
    {
      sign: 'missing-scope-is-a-401-here',
      hit: { status: 401, request: { url }, remarks: ['all other endpoints work'] },
      miss: { status: 403, request: { url }, remarks: ['all other endpoints work'] },
    },
    {
      sign: 'missing-scope-is-a-401-here',
      hit: { status: 401, request: { url }, remarks: ['all other endpoints work'] },
      miss: {
        status: 401,
        request: { url: 'https://api.example.test/v1/accounts' },
        remarks: ['all other endpoints work'],
      },
    },
  ])
})
