import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongKind } from '../wrong-kind.ts'

const limit = '25 requests per day are free. Please upgrade.'

describe('keys of an older offer or of another plan', () => {
  testSigns(wrongKind, [
    {
      sign: 'older-kind-handed-out',
      hit: { text: '401', remarks: ['after signing up I received a legacy key'] },
      miss: { text: '401', remarks: ['after signing up I received a key'] },
    },
    {
      sign: 'limit-stays-after-purchase',
      hit: { text: limit, remarks: ['upgraded to a paid plan', 'still the same answer'] },
      miss: { text: limit, remarks: ['the paid plan is too dear', 'still the same answer'] },
    },
    {
      sign: 'limit-stays-after-purchase',
      hit: { text: limit, remarks: ['a pro subscription was bought', 'the message still comes'] },
      miss: { text: '401 Unauthorized', remarks: ['a pro subscription was bought', 'the message still comes'] },
    },
  ])
})
