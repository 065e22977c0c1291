import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongKind } from '../wrong-kind.ts'

const text = 'Invalid API-key'

describe('key and secret in each other\u2019s place', () => {
  testSigns(wrongKind, [
    {
      sign: 'secret-handed-first',
      hit: { text, code: "bot = Client(settings['api_secret'], settings['api_key'])" },
      miss: { text, code: "bot = Client(settings['api_key'], settings['api_secret'])" },
    },
    {
      sign: 'secret-handed-first',
      hit: { text, code: 'const rest = new RestClient(secret, key)' },
      miss: { text, code: 'const rest = new RestClient(secret, options)' },
    },
    {
      sign: 'secret-named-as-key',
      hit: { text, code: 'new Exchange({ apiKey: config.apiSecret, secret: config.apiKey })' },
      miss: { text, code: 'new Exchange({ apiKey: config.apiKey, secret: config.apiSecret })' },
    },
  ])
})
