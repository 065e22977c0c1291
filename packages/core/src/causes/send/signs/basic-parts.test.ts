import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { schemeWrong } from '../scheme-wrong.ts'

const text = '403 Forbidden'

describe('the halves of Basic', () => {
  testSigns(schemeWrong, [
    {
      sign: 'basic-in-the-alphabet-of-addresses',
      hit: { text, code: 'req.Header.Set("Authorization", "Basic "+base64.RawStdEncoding.EncodeToString(pair))' },
      miss: { text, code: 'req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString(pair))' },
    },
    {
      sign: 'basic-in-the-alphabet-of-addresses',
      hit: { text, remarks: ['the Basic value is sent without padding'] },
      miss: { text, remarks: ['the Basic value ends in =='] },
    },
  ])
})
