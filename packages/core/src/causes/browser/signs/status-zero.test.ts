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
    {
      sign: 'kept-from-program',
      hit: { text: 'Uncaught TypeError: err.response is undefined', status: 401 },
      miss: { text: 'Uncaught TypeError: err.request is undefined', status: 401 },
    },
    {
      sign: 'kept-from-program',
      hit: { text: 'status 0 instead of 401 reaches the error handler' },
      miss: { text: 'status 503 instead of 401 reaches the error handler' },
    },
    {
      sign: 'kept-from-program',
      hit: { text: '401', remarks: ['the error has no response in the interceptor'] },
      miss: { text: '401', remarks: ['the error has no message in the interceptor'] },
    },
    {
      sign: 'status-zero',
      hit: { text: 'the HttpErrorResponse has status 0, the console shows 401' },
      miss: { text: 'the HttpErrorResponse has status 401, the console shows 0 errors' },
    },
  ])
})
