import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { cors } from '../cors.ts'

const text = '401 Unauthorized'

describe('what is left of an answer that the browser keeps back', () => {
  testSigns(cors, [
    {
      sign: 'status-zero',
      hit: { text: 'Http failure response for https://api.acme.test/v1: 0 Unknown Error' },
      miss: { text: 'Http failure response for https://api.acme.test/v1: 401 Unauthorized' },
    },
    {
      sign: 'status-zero',
      hit: { text: "HttpErrorResponse {status: 0, statusText: 'Unknown Error'}" },
      miss: { text: `${text} HttpErrorResponse {status: 401}` },
    },
  ])
})
