import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../not-loaded.ts'

const logins = '{ "auths": { "registry.example.test": { "auth": "c3RhbmQtaW46c3RhbmQtaW4=" } } }'

const rows: readonly SignRow[] = [
  {
    sign: 'cousin-of-the-name',
    hit: { text: 'Not logged in to Netlify', config: 'NETLIFY_ACCESS_TOKEN=stand-in-of-a-token' },
    miss: { text: 'Not logged in to Netlify', config: 'NETLIFY_AUTH_TOKEN=stand-in-of-a-token' },
  },
  {
    // The code reads the name that is set, so it is nobody's slip.
    sign: 'cousin-of-the-name',
    hit: { text: '401 from OpenAI', config: 'OPENAI_KEY=stand-in-of-a-key' },
    miss: { text: '401 from OpenAI', config: 'OPENAI_KEY=stand-in-of-a-key', code: 'key: process.env.OPENAI_KEY' },
  },
  {
    sign: 'example-reads-a-variable',
    hit: { text: '401 from OpenAI', remarks: ['works with curl', 'the quickstart example is run'] },
    miss: { text: '401 from OpenAI', remarks: ['works with curl', 'own code is run'] },
  },
  {
    sign: 'example-reads-a-variable',
    hit: { text: '401 from OpenAI', remarks: ['works with curl', 'code from the readme'] },
    miss: { text: '401 from OpenAI', remarks: ['works with curl', 'code from the readme', 'the key was printed'] },
  },
  {
    sign: 'login-kept-elsewhere',
    hit: { text: 'no basic auth credentials', remarks: ['docker login succeeded as root'] },
    miss: { text: 'no basic auth credentials', remarks: ['docker pull of public images works'] },
  },
  {
    sign: 'login-file-not-read',
    hit: { text: 'registry.example.test: UNAUTHORIZED: authentication required', config: logins },
    miss: { text: 'other.example.test: UNAUTHORIZED: authentication required', config: logins },
  },
  {
    sign: 'login-given-nothing',
    hit: { text: 'Error: Cannot perform an interactive login from a non TTY device' },
    miss: { text: 'Error: the input device is not a TTY' },
  },
  {
    sign: 'secret-of-the-server-not-defined',
    hit: { text: '{"code":"jwt_auth_bad_config"}', status: 403 },
    miss: { text: '{"code":"jwt_auth_invalid_token"}', status: 403 },
  },
  {
    sign: 'secret-of-the-server-not-defined',
    hit: { text: 'TypeError: JwtStrategy requires a secret or key' },
    miss: { text: 'TypeError: JwtStrategy requires a function' },
  },
  {
    sign: 'server-asks-for-its-master-key',
    hit: {
      text: 'x-hasura-admin-secret/x-hasura-access-key required, but not found',
      code: 'headers: { Authorization: `Bearer ${token}` }',
    },
    miss: { text: 'x-hasura-admin-secret/x-hasura-access-key required, but not found', code: 'fetch(url)' },
  },
  {
    sign: 'none-found-in-the-file',
    hit: { text: 'No authorization found in config file.' },
    miss: { text: 'No authorization found in the answer.' },
  },
  {
    sign: 'library-lacks-credential',
    hit: { text: 'AuthenticationError: kraken requires "secret" credential' },
    miss: { text: 'AuthenticationError: kraken requires a valid credential' },
  },
  {
    sign: 'installed-copy-fails',
    hit: { text: '401', remarks: ['installed from PyPI; in a checkout it works'] },
    miss: { text: '401', remarks: ['installed from PyPI'] },
  },
]

describe('what reads the value looks elsewhere', () => {
  testSigns(notLoaded, rows)
})
