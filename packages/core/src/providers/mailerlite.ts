import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.mailerlite.com/docs/'

export const mailerlite: Provider = {
  id: 'mailerlite',
  name: 'MailerLite',
  hosts: ['connect.mailerlite.com', 'api.mailerlite.com'],
  aliases: ['mailerlite api', 'mailer lite', 'mailerlite-nodejs', 'mailerlite classic'],
  docs: [docs, 'https://developers-classic.mailerlite.com/docs/errors'],
  dashboard: {
    keys: 'https://dashboard.mailerlite.com/integrations/api',
    more: {
      classic: 'https://app.mailerlite.com/integrations/api/',
    },
  },
  variables: ['MAILERLITE_API_KEY', 'MAILERLITE_API_TOKEN', 'MAILERLITE_TOKEN', 'MAILER_LITE_API_KEY'],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JSON Web Token, about 1000 characters',
      note: 'For connect.mailerlite.com; longer than many form fields and columns.',
    },
    {
      kind: 'API key of Classic',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex',
      note: 'For api.mailerlite.com/api/v2.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'X-MailerLite-ApiKey',
      scheme: null,
      note: 'Classic.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://connect.mailerlite.com/api/subscribers?limit=0',
    headers: {
      Authorization: 'Bearer {KEY}',
      Accept: 'application/json',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Unauthenticated.',
        host: 'connect.mailerlite.com',
        isCommon: true,
      },
      causes: ['env.wrong_host', 'key.truncated', 'send.scheme_missing', 'key.revoked', 'send.absent'],
      note: 'A key of MailerLite Classic (32 hex) does not open the new host; the new token is a JWT of about 1000 characters and easily cut.',
      example: {
        body: '{"message":"Unauthenticated."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'Unauthorized. Invalid API key',
        host: 'api.mailerlite.com',
        isCommon: true,
      },
      causes: ['env.wrong_host', 'key.unknown', 'key.mistyped'],
      note: 'Classic: a token of the new MailerLite is not known here.',
      example: {
        body: '{"error":{"code":401,"message":"Unauthorized. Invalid API key"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['env.wrong_host', 'key.mistyped', 'send.wrong_header'],
      note: 'Two products with keys of their own: connect.mailerlite.com with Bearer, api.mailerlite.com with X-MailerLite-ApiKey.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.ip', 'perm.resource', 'account.suspended'],
      note: 'A list of addresses can be set for the token; automations and others are in paid plans.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: '120 a minute; 60 at Classic.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
