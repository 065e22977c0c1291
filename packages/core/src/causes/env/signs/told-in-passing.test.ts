import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { testLive } from '../test-live.ts'
import { wrongAccount } from '../wrong-account.ts'

const text = '401 Unauthorized'

describe('where the key is from, told beside the host', () => {
  testSigns(testLive, [
    {
      sign: 'host-of-the-other-side',
      hit: { text, code: 'connect("https://testnet.acmex.io/v1")', remarks: ['the key is from my acmex.com account'] },
      miss: { text, code: 'connect("https://testnet.acmex.io/v1")', remarks: ['the key is from testnet.acmex.com'] },
    },
    {
      sign: 'host-of-the-other-side',
      hit: { text, code: 'connect("https://sandbox.acmex.io/v1")', remarks: ['credentials of acmex.io'] },
      miss: { text, code: 'connect("https://api.acmex.io/v1")', remarks: ['credentials of acmex.io'] },
    },
  ])
  testSigns(wrongAccount, [
    {
      sign: 'tool-still-on-another',
      hit: { text: '403', remarks: ['kubectl context still pointed to the old cluster project'] },
      miss: { text: '403', remarks: ['kubectl context is that of the new cluster'] },
    },
    {
      sign: 'tool-still-on-another',
      hit: { text: '403', remarks: ['the active subscription is not the one that holds the resource'] },
      miss: { text: '403', remarks: ['the active subscription holds the resource'] },
    },
    {
      sign: 'tool-still-on-another',
      hit: { text: '403', remarks: ['tenant of the app differs from that of the site'] },
      miss: { text: '403', remarks: ['the answer differs from that of the site'] },
    },
  ])
})
