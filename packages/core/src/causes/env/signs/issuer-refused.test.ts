import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongAccount } from '../wrong-account.ts'

describe('tokens of another tenant', () => {
  testSigns(wrongAccount, [
    {
      sign: 'token-of-another-tenant',
      hit: {
        status: 403,
        text: 'Server failed to authenticate the request.\nAuthenticationErrorDetail: Issuer validation failed. Issuer did not match.',
      },
      miss: {
        status: 403,
        text: 'Server failed to authenticate the request.\nAuthenticationErrorDetail: Audience validation failed. Audience did not match.',
      },
    },
    {
      sign: 'token-of-another-tenant',
      hit: {
        text: "AADSTS50020: User account 'kim@example.com' from identity provider 'live.com' does not exist in tenant 'Acme' and cannot access the application",
      },
      miss: { text: 'AADSTS50126: Error validating credentials due to invalid username or password.' },
    },
  ])
})
