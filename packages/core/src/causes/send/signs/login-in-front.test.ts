import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { conflict } from '../conflict.ts'

const url = 'https://llm.acme.test/v1/chat'

const rows: readonly SignRow[] = [
  {
    sign: 'authelia-reads-authorization',
    hit: { text: '401', remarks: ['Authelia stands before the app'] },
    miss: { text: '401', remarks: ['Amelia stands before the app'] },
  },
  {
    sign: 'fewer-headers-cure',
    hit: { text: '401', remarks: ['removing the Authorization header helps'] },
    miss: { text: '401', remarks: ['removing the content-length header helps'] },
  },
  {
    sign: 'fewer-headers-cure',
    hit: { text: '401', remarks: ['without the second header it works'] },
    miss: { text: '401', remarks: ['without the second page it works'] },
  },
  {
    sign: 'no-token-beside-a-key',
    hit: {
      text: '401',
      request: {
        url,
        headers: [
          ['x-api-key', 'k1'],
          ['Authorization', 'Bearer none'],
        ],
      },
    },
    miss: {
      text: '401',
      request: {
        url,
        headers: [
          ['x-api-key', 'k1'],
          ['Authorization', 'Bearer k2'],
        ],
      },
    },
  },
]

describe('a header that another reader takes first', () => {
  testSigns(conflict, rows)
})
