import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongHeader } from '../wrong-header.ts'

const text = '401 Unauthorized'

describe('keys that nobody looks at', () => {
  testSigns(wrongHeader, [
    {
      sign: 'same-as-without-a-key',
      hit: { text, remarks: ['I get the same response without any token'] },
      miss: { text, remarks: ['the same request without any token works'] },
    },
    {
      sign: 'same-as-without-a-key',
      hit: { text, remarks: ['the error is exactly the same with a bogus key'] },
      miss: { text, remarks: ['the error is another one with a bogus key'] },
    },
    {
      sign: 'same-as-without-a-key',
      hit: { text, remarks: ['an invented key gives the same'] },
      miss: { text, remarks: ['every key of mine gives the same'] },
    },
  ])
})
