import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { schemeWrong } from '../scheme-wrong.ts'

const url = 'https://api.pagerduty.com/users'

const rows: readonly SignRow[] = [
  {
    sign: 'bare-key-works-and-bearer-is-sent',
    hit: {
      text: '401',
      code: '$http->withToken($key)->get($url)',
      remarks: ['this works: curl -H "Authorization: stand-in.of.a-key"'],
    },
    miss: {
      text: '401',
      code: '$http->withToken($key)->get($url)',
      remarks: ['this works: curl -H "Authorization: Bearer stand-in.of.a-key"'],
    },
  },
  {
    sign: 'bare-key-works-and-bearer-is-sent',
    hit: {
      text: '401',
      code: 'headers: { Authorization: `Bearer ${key}` }',
      remarks: ['-H "Authorization: $KEY" works'],
    },
    miss: { text: '401', code: 'headers: { Authorization: key }', remarks: ['-H "Authorization: $KEY" works'] },
  },
  {
    sign: 'token-word-without-its-parameter',
    hit: { status: 401, request: { url, headers: [['Authorization', 'Token stand-in-of-a-key']] } },
    miss: { status: 401, request: { url, headers: [['Authorization', 'Token token=stand-in-of-a-key']] } },
  },
  {
    sign: 'password-beyond-ascii',
    hit: { text: '401', code: 'auth = ("bob", x)\npassword = "größer"' },
    miss: { text: '401', code: 'auth = ("bob", x)\npassword = "••••••"' },
  },
  {
    sign: 'password-beyond-ascii-told',
    hit: { text: '401', remarks: ['the password has umlauts'] },
    miss: { text: '401', remarks: ['the password has digits'] },
  },
]

describe('what stands before the key, seen', () => {
  testSigns(schemeWrong, rows)
})
