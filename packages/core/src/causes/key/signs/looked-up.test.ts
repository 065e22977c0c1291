import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { unknown } from '../unknown.ts'

const shown = [['X-Api-Key', 'zq7f6e5d4c3b2a1908070605']] as const

describe('a key that came and was looked up', () => {
  testSigns(unknown, [
    {
      sign: 'sent-and-not-found',
      hit: {
        text: '401 {"message":"api key not found"}',
        request: { url: 'https://api.acme.test/v1', headers: [...shown] },
      },
      miss: { text: '401 {"message":"api key not found"}', request: { url: 'https://api.acme.test/v1', headers: [] } },
    },
    {
      sign: 'sent-and-not-found',
      hit: { text: '401 unknown token', request: { url: 'https://api.acme.test/v1', headers: [...shown] } },
      miss: { text: '401 expired token', request: { url: 'https://api.acme.test/v1', headers: [...shown] } },
    },
  ])
})
