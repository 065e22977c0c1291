import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { inactive } from '../inactive.ts'
import { wrongProvider } from '../wrong-provider.ts'

const text = '401 Unauthorized'

describe('what is told of a key in passing', () => {
  testSigns(inactive, [
    {
      sign: 'made-just-now-abroad',
      hit: { text, remarks: ['la clave tiene 15 minutos'] },
      miss: { text, remarks: ['la clave tiene 40 caracteres'] },
    },
    {
      sign: 'made-just-now-abroad',
      hit: { text, remarks: ['Der Token wurde eben erst erstellt'] },
      miss: { text, remarks: ['Der Token wurde voriges Jahr erstellt'] },
    },
  ])
  testSigns(wrongProvider, [
    {
      sign: 'exception-of-another',
      hit: { text: 'litellm.AuthenticationError: OpenAIException - Incorrect API key provided: sk-ant-a*****' },
      miss: { text: 'litellm.AuthenticationError: OpenAIException - Incorrect API key provided: sk-proj-*****' },
    },
  ])
})
