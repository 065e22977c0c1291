import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { companion } from '../companion.ts'

const text = 'URL: PUT https://vault.example.test/v1/auth/jwt/login\nCode: 403. Errors:\n\n* permission denied'
const remarks = ['Vault Enterprise; the login in the UI works']

describe('a namespace of Vault', () => {
  testSigns(companion, [
    { sign: 'namespace-of-vault-unsaid', hit: { text, remarks }, miss: { text, remarks: ['Vault 1.15'] } },
    {
      sign: 'namespace-of-vault-unsaid',
      hit: { text, remarks },
      miss: { text: text.replace('jwt', 'kubernetes'), remarks },
    },
    {
      sign: 'namespace-of-vault-unsaid',
      hit: { text, remarks },
      miss: { text, remarks, config: 'VAULT_NAMESPACE=ops' },
    },
    {
      sign: 'namespace-of-vault-unsaid',
      hit: { text, remarks: ['the role is in the namespace team-b'] },
      miss: { text, remarks: ['the pod is in the namespace of the cluster service'] },
    },
  ])
})
