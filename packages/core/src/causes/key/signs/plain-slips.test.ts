import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { quoted } from '../quoted.ts'
import { wrongKind } from '../wrong-kind.ts'

const text = '401 Unauthorized'

describe('slips that are told', () => {
  testSigns(quoted, [
    {
      sign: 'kept-with-quotes',
      hit: { text, remarks: ['the variable was entered in the form with the quotation marks'] },
      miss: { text, remarks: ['the variable was entered in the form without quotation marks'] },
    },
  ])
  testSigns(wrongKind, [
    {
      sign: 'own-password-entered',
      hit: { text, remarks: ['I gave my normal Docker Hub password'] },
      miss: { text, remarks: ['I gave a token of Docker Hub'] },
    },
    {
      sign: 'own-password-entered',
      hit: { text, remarks: ['mit dem Passwort meines Kontos'] },
      miss: { text, remarks: ['mit dem Namen meines Kontos'] },
    },
    {
      sign: 'own-password-entered',
      hit: { text, remarks: ['the usual password was typed into the field'] },
      miss: { text, remarks: ['the usual password works'] },
    },
    {
      sign: 'own-password-entered',
      hit: { text, remarks: ['the password is the one I sign in with'] },
      miss: { text, remarks: ['the password is the one of the page for robots'] },
    },
  ])
})
