import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { clock } from '../clock.ts'

describe('words for a time of issue that lies ahead', () => {
  testSigns(clock, [
    {
      sign: 'issued-ahead',
      hit: { text: 'JWTIssuedAtFuture' },
      miss: { text: 'JWTExpired' },
    },
  ])
})
