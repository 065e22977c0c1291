import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { droppedRedirect } from '../dropped-redirect.ts'
import { schemeWrong } from '../scheme-wrong.ts'

describe('what users tell of letters and of sign-ins', () => {
  testSigns(schemeWrong, [
    {
      sign: 'letters-beyond-ascii',
      hit: { text: '401', remarks: ['only users with an umlaut in the password: passwords with ü'] },
      miss: { text: '401', remarks: ['only users with a long password'] },
    },
  ])
  testSigns(droppedRedirect, [
    {
      sign: 'redirect-spoken-of',
      hit: { text: '401', remarks: ['the server redirects to the version with www'] },
      miss: { text: '401', remarks: ['after the sign-in I am redirected to /auth/callback?code=1'] },
    },
  ])
})
