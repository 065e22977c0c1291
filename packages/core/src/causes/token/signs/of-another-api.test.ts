import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { claims } from '../claims.ts'

const rows: readonly SignRow[] = [
  {
    sign: 'made-out-to-graph',
    hit: { text: '401', remarks: ['decoded it has "aud": "https://graph.microsoft.com"'] },
    miss: { text: '401', remarks: ['decoded it has "aud": "api://our-own-api"'] },
  },
  {
    sign: 'made-out-to-graph',
    hit: { text: '401', remarks: ['audience of the token is Microsoft Graph'] },
    miss: { text: '401', remarks: ['audience of the newsletter is Microsoft'] },
  },
  {
    sign: 'issuer-exchanged',
    hit: { text: '401', remarks: ['the identity provider was replaced last week'] },
    miss: { text: '401', remarks: ['the identity card was replaced last week'] },
  },
  {
    sign: 'issuer-exchanged',
    hit: { text: '401', remarks: ['only with the new OIDC provider'] },
    miss: { text: '401', remarks: ['only with the new OIDC library'] },
  },
  {
    sign: 'pyjwt-wants-strings',
    hit: { text: '422', config: 'PyJWT==2.10.1' },
    miss: { text: '422', config: 'PyJWT==2.8.0' },
  },
  {
    sign: 'pyjwt-wants-strings',
    hit: { text: '422', remarks: ['the server writes an integer as identity'] },
    miss: { text: '422', remarks: ['the server writes an integer as page'] },
  },
  {
    sign: 'audience',
    hit: { text: 'the error concerns the audience of the access token' },
    miss: { text: 'the error concerns the owner of the access token' },
  },
]

describe('a token that is made out to another API', () => {
  testSigns(claims, rows)
})
