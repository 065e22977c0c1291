import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { stripped } from '../stripped.ts'

const text = '401 Unauthorized'

describe('headers that do not come', () => {
  testSigns(stripped, [
    {
      sign: 'underscore-behind-nginx',
      hit: { text: 'behind nginx the header `my_api_key` is gone' },
      miss: { text: 'behind nginx the header `my-api-key` is gone' },
    },
    {
      sign: 'underscore-behind-nginx',
      hit: { text: 'header "X_TOKEN_ID" reaches nginx and no further' },
      miss: { text: 'header "X_TOKEN_ID" is sent by the program' },
    },
    {
      sign: 'underscore-behind-nginx',
      hit: { text, remarks: ['only headers with underscores get lost'] },
      miss: { text, remarks: ['only keys with underscores are refused'] },
    },
  ])
})
