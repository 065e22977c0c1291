import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { fault } from '../fault.ts'

const rows: readonly SignRow[] = [
  {
    sign: 'site-down-too',
    hit: { text: '401', remarks: ['there was an incident at the provider'] },
    miss: { text: '401', remarks: ['the job creates an incident, serverless offline runs it'] },
  },
  {
    sign: 'older-server-passes',
    hit: { text: '401', remarks: ['Nextcloud 12', 'the same script works with Nextcloud 11'] },
    miss: { text: '401', remarks: ['Nextcloud 12', 'the same script works with Nextcloud 13'] },
  },
  {
    sign: 'form-check-since-update',
    hit: { status: 403, text: "'_xsrf' argument missing from POST", remarks: ['since the upgrade of JupyterHub to 5'] },
    miss: { status: 403, text: "'_xsrf' argument missing from POST", remarks: ['since the upgrade of the client'] },
  },
  {
    sign: 'rule-says-bypass',
    hit: { status: 401, text: '401', remarks: ['Authelia in front', 'the API path is set to bypass'] },
    miss: { status: 401, text: '401', remarks: ['Authelia in front', 'the API path is set to one_factor'] },
  },
  {
    sign: 'asks-for-what-is-done',
    hit: { text: 'You must enable MFA before you push', remarks: ['MFA is enabled on the account'] },
    miss: { text: 'You must enable MFA before you push', remarks: ['MFA is new to me'] },
  },
  {
    sign: 'form-check-before-programs',
    hit: { status: 403, text: 'CSRF check failed', request: { method: 'POST', url: 'https://app.example/mcp' } },
    miss: { status: 403, text: 'CSRF check failed', request: { method: 'POST', url: 'https://app.example/login' } },
  },
]

describe('a server that changed under its callers', () => {
  testSigns(fault, rows)
})
