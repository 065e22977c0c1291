import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { testLive } from '../test-live.ts'
import { wrongHost } from '../wrong-host.ts'

describe('what was tried on every side', () => {
  testSigns(wrongHost, [
    {
      sign: 'every-place-tried',
      hit: { text: 'refused', remarks: ['all data centers were tried'] },
      miss: { text: 'refused', remarks: ['all data was tried'] },
    },
  ])
  testSigns(testLive, [
    {
      sign: 'both-sides-fail',
      hit: { text: 'refused', remarks: ['keys of the live site and of the sandbox both fail'] },
      miss: { text: 'refused', remarks: ['keys of the live site fail in the sandbox'] },
    },
  ])
})
