import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { incomplete } from '../incomplete.ts'

const url = 'https://api.example.test/auth/validate_token'

describe('the three fields of Devise Token Auth', () => {
  testSigns(incomplete, [
    {
      sign: 'token-without-its-client',
      hit: {
        request: {
          url,
          headers: [
            ['access-token', 'Kq7Xn2Tb9Yc4Hd6Mf1Jp5G'],
            ['uid', 'a@example.test'],
          ],
        },
      },
      miss: {
        request: {
          url,
          headers: [
            ['access-token', 'Kq7Xn2Tb9Yc4Hd6Mf1Jp5G'],
            ['uid', 'a@example.test'],
            ['client', 'Yc4Hd6Mf1Jp5GsKq7Xn2Tb'],
          ],
        },
      },
    },
  ])
})
