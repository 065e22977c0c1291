import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { testLive } from '../test-live.ts'
import { wrongHost } from '../wrong-host.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

describe('places that were tried', () => {
  testSigns(wrongHost, [
    told('every-place-tried', 'all regions were tried', 'all users were told'),
    told('every-place-tried', 'I tried with both endpoints', 'I tried with both keys'),
    told('every-place-tried', 'Europe and China were tried as zone', 'the account is from Europe'),
  ])
})
describe('sides that were tried', () => {
  testSigns(testLive, [
    told('both-sides-fail', 'sandbox and production both fail', 'the sandbox works, production fails'),
    told('both-sides-fail', 'production and the sandbox give the same', 'production and the shop are one'),
    told('both-sides-fail', 'both the test and the live platform', 'the test of both keys'),
    told('new-users-stay-outside', 'only my own account can log in', 'only my own key is set'),
    told('new-users-stay-outside', 'newly made accounts never get in', 'newly made keys never get in'),
  ])
})
