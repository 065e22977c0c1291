import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { encoded } from '../encoded.ts'

const text = '401 invalid_client'

describe('a plus on its way', () => {
  testSigns(encoded, [
    {
      sign: 'plus-in-the-secret',
      hit: { text, remarks: ['the generated password has a plus sign'] },
      miss: { text, remarks: ['object keys with a plus sign are refused'] },
    },
    {
      sign: 'plus-in-the-secret',
      hit: { text, remarks: ['the server log shows that the + arrives as a space'] },
      miss: { text, remarks: ['the token has the plus plan of the shop'] },
    },
    {
      sign: 'plus-in-the-secret',
      hit: { text, remarks: ['das Passwort enthält ein Pluszeichen'] },
      miss: { text, remarks: ['das Passwort enthält nur Buchstaben'] },
    },
    {
      sign: 'plus-in-a-login-of-a-form',
      hit: {
        text,
        code: 'curl -d "grant_type=password&username=jane+test@acme.example" https://id.acme.example/token',
      },
      miss: {
        text,
        code: 'curl -d "grant_type=password&username=jane%2Btest@acme.example" https://id.acme.example/token',
      },
    },
  ])
})
