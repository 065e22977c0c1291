import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { absent } from '../absent.ts'
import { stripped } from '../stripped.ts'

const text = '401 Unauthorized'

describe('headers that do not go or do not come', () => {
  testSigns(absent, [
    {
      sign: 'option-nearly-headers',
      hit: { text, code: 'session.header = {"Authorization": token}' },
      miss: { text, code: 'session.headers = {"Authorization": token}' },
    },
  ])
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
  ])
})
