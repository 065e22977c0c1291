import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { droppedRedirect } from '../dropped-redirect.ts'

const text = '401 Unauthorized'

describe('a slash that decides', () => {
  testSigns(droppedRedirect, [
    {
      sign: 'slash-heals',
      hit: { text, remarks: ['with a trailing slash it works'] },
      miss: { text, remarks: ['with a slash in the key it is cut'] },
    },
    {
      sign: 'slash-heals',
      hit: { text, remarks: ['without the slash the same call gives 401'] },
      miss: { text, remarks: ['without the slash it is the same address'] },
    },
    {
      sign: 'refused-after-a-redirect',
      hit: { text: 'GET /v1/me -> 302 -> GET /v1/me/ -> 401' },
      miss: { text: 'GET /v1/me -> 401' },
    },
    {
      sign: 'refused-after-a-redirect',
      hit: { text: 'HTTP 403 after the first redirect' },
      miss: { text: 'HTTP 403 after the first login' },
    },
    {
      sign: 'refused-after-a-redirect',
      hit: { text, remarks: ['the trace has 308, then 401'] },
      miss: { text, remarks: ['it gave 200, then 401'] },
    },
  ])
})
