import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { claims } from '../claims.ts'
import { expired } from '../expired.ts'

const ofExpired: readonly SignRow[] = [
  {
    sign: 'refresh-token-kept-in-secrets',
    hit: { text: '401', remarks: ['the workflow reads the refresh token from repository secrets'] },
    miss: { text: '401', remarks: ['the refresh token was made with another client'] },
  },
]

const ofClaims: readonly SignRow[] = [
  {
    sign: 'token-version-of-the-manifest',
    hit: { text: '401', config: '"accessTokenAcceptedVersion": null' },
    miss: { text: '401', remarks: ['the manifest of the pod was left unchanged'] },
  },
]

describe('token.expired', () => {
  testSigns(expired, ofExpired)
})
describe('token.claims', () => {
  testSigns(claims, ofClaims)
})
