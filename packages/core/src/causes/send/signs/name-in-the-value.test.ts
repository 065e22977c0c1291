import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { schemeWrong } from '../scheme-wrong.ts'

const rows: readonly SignRow[] = [
  {
    sign: 'header-name-in-its-value',
    hit: { text: "(missing equal-sign) in Authorization header: 'Authorization: AWS4-HMAC-SHA256 Credential=…'" },
    miss: { text: "(missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential=…'" },
  },
  {
    sign: 'header-name-in-its-value',
    hit: {
      text: '401',
      request: { url: 'https://api.acme.test/', headers: [['Authorization', 'Authorization: Bearer k1']] },
    },
    miss: { text: '401', request: { url: 'https://api.acme.test/', headers: [['Authorization', 'Bearer k1']] } },
  },
  {
    sign: 'parameter-name-as-scheme',
    hit: { text: '401', code: 'http.Authorization = new AuthenticationHeaderValue("api_key", key);' },
    miss: { text: '401', code: 'http.Authorization = new AuthenticationHeaderValue("Bearer", key);' },
  },
  {
    sign: 'parameter-name-as-scheme',
    hit: { text: '401', code: "headers: { Authorization: 'access_token ' + token }" },
    miss: { text: '401', code: "headers: { Authorization: 'Bearer ' + token }" },
  },
]

describe('a name where the scheme word belongs', () => {
  testSigns(schemeWrong, rows)
})
