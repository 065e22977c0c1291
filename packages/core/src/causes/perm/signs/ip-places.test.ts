import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { ip } from '../ip.ts'

const text = 'INVALID_SESSION_ID: Session expired or invalid'
const request = { url: 'https://acme.my.salesforce.com/services/data/v60.0/query' }

describe('sessions that are tied to the address of their login', () => {
  testSigns(ip, [
    {
      sign: 'session-tied-to-its-login',
      hit: { text, request, remarks: ['immediately after logging in'] },
      miss: { text, request, remarks: ['two hours after logging in'] },
    },
    {
      sign: 'session-tied-to-its-login',
      hit: { text, request, remarks: ['the OAuth flow itself succeeds'] },
      miss: { text, request, remarks: ['the OAuth flow is not used'] },
    },
    {
      sign: 'session-tied-to-its-login',
      hit: { text, request, remarks: ['a brand new session is used'] },
      miss: { text: 'INVALID_FIELD', request, remarks: ['a brand new session is used'] },
    },
  ])
})
