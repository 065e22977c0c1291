import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { retired } from '../retired.ts'

const text = '401 Unauthorized'

describe('an end with a date', () => {
  testSigns(retired, [
    {
      sign: 'ended-on-a-date',
      hit: { text: 'As of March 1, 2025, account keys are no longer accepted' },
      miss: { text: 'As of March 1, 2025, this key is no longer than 40 characters' },
    },
    {
      sign: 'ended-on-a-date',
      hit: { text: 'This endpoint was removed on 1 May 2024' },
      miss: { text: `${text}: created on 1 May 2024` },
    },
  ])
})
