import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { inactive } from '../inactive.ts'
import { revoked } from '../revoked.ts'
import { wrongKind } from '../wrong-kind.ts'
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
  testSigns(revoked, [
    {
      sign: 'rolled-elsewhere',
      hit: { text, remarks: ['the key was rotated by the admin, the pipeline still has the old one'] },
      miss: { text, remarks: ['the key was rotated and the pipeline updated'] },
    },
    {
      sign: 'rolled-elsewhere',
      hit: { text: 'token rolled by a teammate; the variable in CI was never updated' },
      miss: { text: 'token rolled out to all machines' },
    },
  ])
  testSigns(wrongKind, [
    {
      sign: 'names-crossed',
      hit: { text: '403', code: 'api_key = var.mon_app_key\napp_key = var.mon_api_key' },
      miss: { text: '403', code: 'api_key = var.mon_api_key\napp_key = var.mon_app_key' },
    },
    {
      sign: 'names-crossed',
      hit: { text: '403', config: 'CLIENT_ID=$MY_SECRET\nCLIENT_SECRET=$MY_ID' },
      miss: { text: '403', config: 'CLIENT_ID=$MY_ID\nCLIENT_SECRET=$MY_SECRET' },
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
