import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { scope } from '../scope.ts'

const text = '400 Bad Request at /oauth/token'

describe('consent that one person gave', () => {
  testSigns(scope, [
    {
      sign: 'one-person-consented',
      hit: { text, remarks: ['JWT grant', 'works for the first user', 'another user is refused'] },
      miss: { text, remarks: ['JWT grant', 'fails for the first user', 'another user is refused'] },
    },
    {
      sign: 'one-person-consented',
      hit: { text, remarks: ['the app impersonates people', 'passes for my own account; other accounts fail'] },
      miss: { text, remarks: ['the app imports people', 'passes for my own account; other accounts fail'] },
    },
    {
      sign: 'one-person-consented',
      hit: { text, remarks: ['delegated rights', 'one user works, every other user gets this'] },
      miss: { text: 'timeout', remarks: ['delegated rights', 'one user works, every other user gets this'] },
    },
  ])
})
