import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { expired } from '../expired.ts'

const text = '401 Unauthorized'

describe('what lives for a day', () => {
  testSigns(expired, [
    {
      sign: 'app-still-in-testing',
      hit: { text, remarks: ['the consent screen is still in testing'] },
      miss: { text, remarks: ['the consent screen was shown'] },
    },
    {
      sign: 'good-for-a-day',
      hit: { text, remarks: ['each morning the import has failed'] },
      miss: { text, remarks: ['each morning the import has run'] },
    },
    {
      sign: 'good-for-a-day',
      hit: { text, remarks: ['a fresh login lasts for 24 hours'] },
      miss: { text, remarks: ['a fresh login asks for 24 words'] },
    },
    {
      sign: 'good-for-a-day',
      hit: { text, remarks: ['fine until the following day'] },
      miss: { text, remarks: ['fine until the following call'] },
    },
  ])
})
