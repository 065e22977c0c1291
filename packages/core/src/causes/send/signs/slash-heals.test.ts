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
      sign: 'arrow-over-a-redirect',
      hit: { text: 'GET /v1/me -> 302 -> GET /v1/me/ -> 401' },
      miss: { text: 'GET /v1/me -> 401' },
    },
  ])
})
