import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { shadowed } from '../shadowed.ts'

const text = '401 Unauthorized'

describe('a further file', () => {
  testSigns(shadowed, [
    {
      sign: 'a-further-file',
      hit: { text, remarks: ['there is also a .env.local that sets MAIL_KEY'] },
      miss: { text, remarks: ['there is also a header that sets the language'] },
    },
  ])
})
