import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { ip } from '../ip.ts'
import { referrer } from '../referrer.ts'
import { scope } from '../scope.ts'

describe('whom servers of one’s own let in', () => {
  testSigns(ip, [
    {
      sign: 'not-among-trusted-clients',
      hit: { status: 401, text: 'Unauthorized', remarks: ['Mainsail on the laptop, over the VPN'] },
      miss: { status: 401, text: 'Unauthorized', remarks: ['Mainsail, with an API key'] },
    },
  ])
  testSigns(referrer, [
    {
      sign: 'list-that-no-page-is-in',
      hit: { status: 401, config: 'SANCTUM_STATEFUL_DOMAINS=localhost,127.0.0.1' },
      miss: { status: 401, config: 'SANCTUM_STATEFUL_DOMAINS=localhost:5173' },
    },
  ])
  testSigns(scope, [
    {
      sign: 'rights-of-a-list',
      hit: { status: 403, text: 'Forbidden', remarks: ['the token has the scopes that the documentation names'] },
      miss: { status: 403, text: 'Forbidden', remarks: ['the token is of the user that the documentation names'] },
    },
  ])
})
