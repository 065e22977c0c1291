import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.africastalking.com/docs/authentication'

export const africastalking: Provider = {
  id: 'africastalking',
  name: 'Africa’s Talking',
  hosts: [
    'api.africastalking.com',
    'api.sandbox.africastalking.com',
    'content.africastalking.com',
    'voice.africastalking.com',
    'payments.africastalking.com',
  ],
  aliases: ['africastalking', "africa's talking", 'africas talking'],
  docs: [docs],
  dashboard: { keys: 'https://account.africastalking.com' },
  variables: ['AFRICASTALKING_API_KEY', 'AFRICASTALKING_USERNAME', 'AT_API_KEY', 'AT_USERNAME'],
  keys: [
    {
      kind: 'API key of an app',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 hex, in newer apps atsk_ and letters and digits',
      note: 'Each app has one, and so has the sandbox; making a new one ends the old one, and it takes some minutes to count.',
    },
  ],
  placements: [{ in: 'header', name: 'apiKey', scheme: null }],
  companions: [
    {
      in: 'body',
      name: 'username',
      required: 'every call',
      failure: '401: the user name of the app, "sandbox" in the sandbox',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'The supplied authentication is invalid' },
      causes: ['env.test_live', 'key.inactive', 'key.mistyped', 'env.wrong_account', 'perm.resource'],
      note: 'Key and user name are not of one app: the user name sandbox goes to api.sandbox.africastalking.com with the key of the sandbox, each app has its own. A key that was made some minutes ago does not count yet; a sender that the app does not own was seen to be answered so, too.',
      example: { body: 'The supplied authentication is invalid' },
      source: [docs, 'https://github.com/laravel-notification-channels/africastalking/issues/13'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 201],
      match: { at: null, pattern: 'InvalidSenderId|UserInBlackList' },
      causes: ['perm.resource'],
      note: 'The sender is not registered for this app.',
      example: { body: '{"SMSMessageData":{"Message":"InvalidSenderId","Recipients":[]}}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 201, 402],
      match: { at: null, contains: 'InsufficientBalance' },
      causes: ['account.billing'],
      example: { body: '{"SMSMessageData":{"Recipients":[{"status":"InsufficientBalance","statusCode":405}]}}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['env.test_live', 'key.inactive', 'key.mistyped', 'env.wrong_account', 'send.wrong_header'],
      note: 'The header is apiKey; key, user name and host have to be of one app.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The user name belongs to the app, not to the person: a key works with that of its app only.'],
}
