import type { Provider } from '../model/provider.ts'

export const geminiExchange = {
  id: 'gemini-exchange',
  name: 'Gemini',
  nameIsWord: true,
  hosts: ['api.gemini.com', 'api.sandbox.gemini.com'],
  aliases: ['gemini-exchange api'],
  docs: ['https://docs.gemini.com/rest-api/'],
  dashboard: { keys: 'https://docs.gemini.com/rest-api/' },
  variables: [],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'account- or master- and 20 letters and digits',
    },
  ],
  placements: [
    { in: 'header', name: 'X-GEMINI-APIKEY', scheme: null },
    { in: 'header', name: 'X-GEMINI-SIGNATURE', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400],
      match: { at: null, contains: 'InvalidNonce' },
      causes: ['sign.nonce', 'sign.clock'],
      example: {
        body: '{"result":"error","reason":"InvalidNonce","message":"Nonce \'1\' has not increased since your last call to the Gemini API."}',
      },
      source: 'https://docs.gemini.com/rest-api/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
