import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { fault } from '../fault.ts'

describe('others who see the same', () => {
  testSigns(fault, [
    {
      sign: 'seen-by-others-too',
      hit: { remarks: ['a second user gets the same error'] },
      miss: { remarks: ['a second user of the same team is not refused'] },
    },
    {
      sign: 'seen-by-others-too',
      hit: { remarks: ['another third person confirms it'] },
      miss: { remarks: ['a second user with the same role was added'] },
    },
    {
      sign: 'run-by-others',
      hit: { remarks: ['I use the public instance of the bridge'] },
      miss: { remarks: ['I compared it with a public instance'] },
    },
    {
      sign: 'run-by-others',
      hit: { remarks: ['we have no access to the server settings'] },
      miss: { remarks: ['we have access to the server settings'] },
    },
  ])
})
