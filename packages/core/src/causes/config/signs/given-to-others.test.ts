import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../not-loaded.ts'
import { shadowed } from '../shadowed.ts'

const text = '401 Unauthorized'

describe('values given to others', () => {
  testSigns(notLoaded, [
    {
      sign: 'pull-secret-of-a-cluster',
      hit: { text, remarks: ['the service account names the pull secret'] },
      miss: { text, remarks: ['the service account names the secret'] },
    },
    {
      sign: 'registry-named-for-the-login',
      hit: { text, code: 'kubectl create secret docker-registry pull --docker-server=https://reg.example' },
      miss: { text, code: 'kubectl create secret generic pull --from-literal=host=reg.example' },
    },
    {
      sign: 'client-built-before-the-settings',
      hit: { text, remarks: ['the client is constructed before the config is read'] },
      miss: { text, remarks: ['the client is constructed in main'] },
    },
    {
      sign: 'not-logged-in',
      hit: { text: 'run acme auth login' },
      miss: { text: 'Run docker/login-action@v3' },
    },
  ])
  testSigns(shadowed, [
    {
      sign: 'put-right-and-still-refused',
      hit: { text, remarks: ['the secret was corrected, still 401'] },
      miss: { text, remarks: ['the secret was corrected, now it works'] },
    },
  ])
})
