import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { schemeWrong } from '../scheme-wrong.ts'

const text = '403 Forbidden'

describe('the halves of Basic', () => {
  testSigns(schemeWrong, [
    {
      sign: 'pypi-token-under-a-user-name',
      hit: { text, config: '[pypi]\nusername = marta\npassword = pypi-AgEIstandin' },
      miss: { text, config: '[pypi]\nusername = __token__\npassword = pypi-AgEIstandin' },
    },
    {
      sign: 'pypi-token-under-a-user-name',
      hit: { text, config: 'TWINE_USERNAME=marta\nTWINE_PASSWORD=pypi-AgEIstandin' },
      miss: { text, config: 'TWINE_USERNAME=marta\nTWINE_PASSWORD=standin' },
    },
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
