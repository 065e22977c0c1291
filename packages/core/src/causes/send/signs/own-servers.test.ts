import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { companion } from '../companion.ts'
import { conflict } from '../conflict.ts'
import { schemeMissing } from '../scheme-missing.ts'
import { schemeWrong } from '../scheme-wrong.ts'
import { stripped } from '../stripped.ts'
import { wrongPlace } from '../wrong-place.ts'

describe('how servers of one’s own lose, miss and want a credential', () => {
  testSigns(schemeMissing, [
    {
      sign: 'second-part-missing',
      hit: { text: 'token = header.split(" ")[1]\nIndexError: list index out of range' },
      miss: { text: 'name = line.split(" ")[1]\nIndexError: list index out of range' },
    },
  ])
  testSigns(schemeWrong, [
    {
      sign: 'digest-wanted',
      hit: { text: '401 Unauthorized', remarks: ['the camera only supports digest'] },
      miss: { text: '401 Unauthorized', remarks: ['the signature needs the digest of the body'] },
    },
  ])
  testSigns(stripped, [
    {
      sign: 'own-server-behind-another',
      hit: {
        text: '401 Unauthorized',
        remarks: ['works with php artisan serve', 'the same request gets 401 on the shared hosting server'],
      },
      miss: { text: '401 Unauthorized', remarks: ['works on my machine', 'fails on the build server'] },
    },
  ])
  testSigns(conflict, [
    {
      sign: 'key-header-given-away',
      hit: { text: '401', remarks: ['a custom header Authorization with the proxy login is set in the app'] },
      miss: { text: '401', remarks: ['a custom header X-Trace is set in the app'] },
    },
  ])
  testSigns(companion, [
    {
      sign: 'guard-against-forgery',
      hit: { text: '401', remarks: ['the new version has a CSRF protection'] },
      miss: { text: '401', remarks: ['the new version has a dark theme'] },
    },
  ])
  testSigns(wrongPlace, [
    {
      sign: 'fine-in-the-header',
      hit: { text: '401', remarks: ['the token works when it is sent in the header'] },
      miss: { text: '401', remarks: ['the token works when it is new'] },
    },
  ])
})
