import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { claims } from '../claims.ts'

const text = '401 Unauthorized'

describe('another issuer', () => {
  testSigns(claims, [
    {
      sign: 'issuer-was-exchanged',
      hit: { text, remarks: ['the identity provider was replaced last week'] },
      miss: { text, remarks: ['the identity provider was asked for help'] },
    },
    {
      sign: 'issuer-was-exchanged',
      hit: { text, remarks: ['we migrated to Keycloak'] },
      miss: { text, remarks: ['we migrated to Kubernetes'] },
    },
  ])
})
