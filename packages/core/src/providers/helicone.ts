import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.helicone.ai'

export const helicone: Provider = {
  id: 'helicone',
  name: 'Helicone',
  hosts: [
    'oai.helicone.ai',
    'anthropic.helicone.ai',
    'gateway.helicone.ai',
    'ai-gateway.helicone.ai',
    'api.helicone.ai',
    'eu.api.helicone.ai',
    'api.worker.helicone.ai',
  ],
  aliases: ['helicone.ai', 'helicone-auth', 'helicone proxy'],
  docs: [docs],
  dashboard: {
    keys: 'https://us.helicone.ai/settings/api-keys',
  },
  variables: ['HELICONE_API_KEY', 'HELICONE_AUTH', 'HELICONE_BASE_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk-helicone-',
      pattern: '^sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}$',
      env: 'any',
      role: 'api',
      shape: 'sk-helicone- and four groups of seven',
      sameShapeAs: ['contentful', 'here', 'netlify'],
      example: ['sk-helicone-', 'neqybc6-vdpwbug-bcrrchc-vrb6wdh'].join(''),
      note: 'Keys of the EU begin with sk-helicone-eu-.',
    },
    {
      kind: 'key of the EU',
      prefix: 'sk-helicone-eu-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk-helicone-eu-…',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Helicone-Auth',
      scheme: 'Bearer',
      note: 'Beside the Authorization of the provider behind it; at ai-gateway.helicone.ai as Authorization.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Helicone-Target-URL',
      required: 'at gateway.helicone.ai',
      failure: 'it does not know where to go',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Helicone API key',
      },
      causes: ['key.unknown', 'key.wrong_kind', 'send.scheme_missing', 'env.wrong_host'],
      note: 'Helicone-Auth needs Bearer and sk-helicone-…; a key of the EU is for the hosts of the EU.',
      example: {
        body: '{"error":"Invalid Helicone API key"}',
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
      causes: ['send.wrong_header', 'key.wrong_provider', 'send.scheme_missing', 'env.wrong_host'],
      note: 'See which of the two refuses: its own sentence is about Helicone-Auth, that of OpenAI or Anthropic about Authorization.',
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
      note: "A rate limit policy of one's own (Helicone-RateLimit-Policy) refuses with 429, too.",
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'US and EU, with keys of their own',
  quirks: [
    'Two credentials on one request: Authorization is for the provider, Helicone-Auth for Helicone. Where the two are swapped each side refuses.',
    'A refusal in the words of OpenAI or Anthropic comes from behind it and is about their key.',
  ],
}
