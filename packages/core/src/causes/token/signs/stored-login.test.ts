import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { expired } from '../expired.ts'

const text = '401 Unauthorized: invalid credentials'
const kept = `{ access_token: 'ya29.a0Example', token_type: 'Bearer', refresh_token: '1//0eExample', expiry_date: 1580000000000 }`

describe('logins that were kept', () => {
  testSigns(expired, [
    {
      sign: 'token-answer-kept',
      hit: { text, code: kept },
      miss: { text, code: `{ access_token: 'ya29.a0Example', token_type: 'Bearer' }` },
    },
    {
      sign: 'token-answer-kept',
      hit: { text, config: '{"access_token": "ey.a.b", "refresh_token": "r", "expires_at": "2024-05-01T10:00:00Z"}' },
      miss: { text, config: '{"client_id": "a", "refresh_token": "r", "expires_at": "2024-05-01T10:00:00Z"}' },
    },
    {
      sign: 'token-made-long-ago',
      hit: { text, remarks: ['the OAuth token was generated in March'] },
      miss: { text, remarks: ['the OAuth token was generated in the console'] },
    },
    {
      sign: 'token-made-long-ago',
      hit: { text, remarks: ['bearer token obtained two weeks ago'] },
      miss: { text, remarks: ['bearer token obtained, two weeks of work lost'] },
    },
    {
      sign: 'session-of-a-tool-is-gone',
      hit: { text: 'Unauthorized - Session not found', remarks: ['the command line tool says so'] },
      miss: { text: 'Unauthorized - Session not found', remarks: ['the web page says so'] },
    },
    {
      sign: 'session-of-a-tool-is-gone',
      hit: { text: '$ acme deploy\nYour login session has expired' },
      miss: { text: '$ acme deploy\nYour login is wrong' },
    },
  ])
})
