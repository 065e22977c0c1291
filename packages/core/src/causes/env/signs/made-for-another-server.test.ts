import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { retired } from '../../api/retired.ts'
import { claims } from '../../token/claims.ts'
import { wrongHost } from '../wrong-host.ts'

const unknownKey = 'The AWS Access Key Id you provided does not exist in our records.'

describe('keys of another server', () => {
  testSigns(wrongHost, [
    {
      sign: 'amazon-answers-for-a-store-of-ones-own',
      hit: { text: unknownKey, remarks: ['the bucket lies on MinIO'] },
      miss: { text: unknownKey, remarks: ['the bucket lies in Frankfurt'] },
    },
    {
      sign: 'wrong-endpoint',
      hit: { text: 'wrong region' },
      miss: { text: 'invalid domain' },
    },
  ])
  testSigns(retired, [
    {
      sign: 'announcement',
      hit: { text: '403', remarks: ['the changelog speaks of an end in May'] },
      miss: { text: '403', remarks: ['the changelog step fails'] },
    },
    {
      sign: 'closed-address',
      hit: { text: 'GET https://api.instagram.com/v1/users/self 400' },
      miss: { text: 'POST https://api.instagram.com/oauth/access_token 400' },
    },
  ])
  testSigns(claims, [
    {
      sign: 'sovereign-cloud',
      hit: { text: '401', remarks: ['the issuer has a slash at its end'] },
      miss: { text: '401', remarks: ['a Vault issuer of the cluster'] },
    },
  ])
})
