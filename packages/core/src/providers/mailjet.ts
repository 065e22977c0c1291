import type { Provider } from '../model/provider.ts'

export const mailjet = {
  id: 'mailjet',
  name: 'Mailjet',
  hosts: ['api.mailjet.com'],
  aliases: ['mailjet'],
  docs: ['https://dev.mailjet.com/email/guides/'],
  dashboard: { keys: 'https://app.mailjet.com/account/apikeys' },
  variables: ['MJ_APIKEY_PUBLIC', 'MJ_APIKEY_PRIVATE', 'MAILJET_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex, public and secret' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'API key authentication/authorization failure' },
      causes: ['key.unknown', 'key.wrong_kind', 'env.wrong_account', 'key.revoked'],
      note: 'Public key as user, secret key as password.',
      example: {
        body: '{"ErrorMessage":"API key authentication/authorization failure. You may be unauthorized to access the API or your API key may be expired. Visit API keys management section to check your keys.","StatusCode":401}',
      },
      source: 'https://dev.mailjet.com/email/guides/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 401, 500],
      match: { at: null, contains: 'Invalid_Key' },
      causes: ['key.unknown', 'key.wrong_kind'],
      note: 'Mandrill: its key is none of Mailchimp Marketing.',
      example: { body: '{"status":"error","code":-1,"name":"Invalid_Key","message":"Invalid API key"}' },
      source: 'https://dev.mailjet.com/email/guides/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
