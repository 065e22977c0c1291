import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { fault } from '../fault.ts'

const told = (sign: string, hit: string, miss: string) => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

describe('when it fails', () => {
  testSigns(fault, [
    told('comes-and-goes', 'the refusals are sporadic', 'the refusals are steady'),
    told('comes-and-goes', 'it is on and off all day', 'the option was switched on and off'),
    told('since-the-night', 'refused since this morning', 'each call of this morning was counted'),
    told('since-the-night', '今天早上开始 401', '今天试了 401'),
  ])
})
