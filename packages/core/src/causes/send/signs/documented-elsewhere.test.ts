import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongPlace } from '../wrong-place.ts'

const text = '401 Unauthorized'

describe('where the documentation has the key', () => {
  testSigns(wrongPlace, [
    {
      sign: 'documented-as-parameter',
      hit: { text, remarks: ['the docs show ?access_key= at the end'] },
      miss: { text, remarks: ['the docs show a header X-Api-Key'] },
    },
    {
      sign: 'documented-as-parameter',
      hit: { text, remarks: ['the reference says query parameter'] },
      miss: { text, remarks: ['the reference says nothing of it'] },
    },
    {
      sign: 'documented-as-parameter',
      hit: { text, remarks: ['token goes into the query as in the manual'] },
      miss: { text, remarks: ['token goes into the query as a plain word'] },
    },
  ])
})
