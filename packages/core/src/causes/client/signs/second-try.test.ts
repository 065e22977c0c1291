import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { defect } from '../defect.ts'

const text = '401 Unauthorized'

describe('a request that is repeated', () => {
  testSigns(defect, [
    {
      sign: 'repeated-without-credential',
      hit: { text, remarks: ['the retry goes out without the Authorization header'] },
      miss: { text, remarks: ['the retry goes out with the same headers'] },
    },
    {
      sign: 'repeated-without-credential',
      hit: { text, remarks: ['the interceptor loses the token on the second attempt'] },
      miss: { text, remarks: ['the interceptor adds the token on the second attempt'] },
    },
  ])
})
