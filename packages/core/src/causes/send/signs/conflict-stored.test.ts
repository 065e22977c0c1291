import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { conflict } from '../conflict.ts'

const denied = 'remote: Permission to acme/site.git denied to github-actions[bot].'

const rows: readonly SignRow[] = [
  {
    sign: 'bot-in-place-of-own-token',
    hit: { text: denied, code: 'git push https://x-access-token:${DEPLOY_PAT}@github.com/acme/site.git' },
    miss: { text: denied, code: 'git push https://x-access-token:${GITHUB_TOKEN}@github.com/acme/site.git' },
  },
  {
    sign: 'bot-in-place-of-own-token',
    hit: { text: denied, config: 'TOKEN: ${{ secrets.RELEASE_TOKEN }}' },
    miss: { text: 'Permission to acme/site.git denied to alice.', config: 'TOKEN: ${{ secrets.RELEASE_TOKEN }}' },
  },
  {
    sign: 'stored-login-for-what-everybody-may-read',
    hit: { text: '{"message":"Bad credentials"} from api.github.com', remarks: ['the repository is public'] },
    miss: {
      text: '{"message":"Bad credentials"} from api.github.com',
      remarks: ['the repository is public and the token was pushed to it'],
    },
  },
  {
    sign: 'stored-login-for-what-everybody-may-read',
    hit: { text: 'docker: incorrect username or password', remarks: ['it is a public image'] },
    miss: { text: 'docker: manifest unknown', remarks: ['it is a public image'] },
  },
  {
    sign: 'front-login-off-cures',
    hit: { text: '401', remarks: ['without basic auth the token of the app is accepted'] },
    miss: { text: '401', remarks: ['without a token nothing is accepted'] },
  },
  {
    sign: 'carries-another-besides',
    hit: { text: '401', remarks: ['the calls also carry a Bearer token'] },
    miss: { text: '401', remarks: ['the calls carry a Bearer token'] },
  },
  {
    sign: 'logs-everybody-in',
    hit: { text: '403', config: 'APP_AUTO_LOGIN_USERNAME=alice' },
    miss: { text: '403', config: 'APP_AUTO_LOGIN_USERNAME=' },
  },
]

describe('a stored login goes along', () => {
  testSigns(conflict, rows)
})
