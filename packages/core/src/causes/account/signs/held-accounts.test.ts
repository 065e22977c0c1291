import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { suspended } from '../suspended.ts'

const text = '401 Unauthorized'

describe('accounts on hold', () => {
  testSigns(suspended, [
    {
      sign: 'account-off-code',
      hit: { text: '{"code":"account_blocked"}' },
      miss: { text: '{"code":"account_billing"}' },
    },
    {
      sign: 'notice-of-a-hold',
      hit: { text, remarks: ['a banner in the dashboard says account is under review'] },
      miss: { text, remarks: ['the account page in the dashboard looks normal'] },
    },
  ])
})
