import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.civitai.com'

export const civitai: Provider = {
  id: 'civitai',
  name: 'Civitai',
  hosts: ['civitai.com', 'civitai.red', 'orchestration.civitai.com'],
  aliases: ['civit ai', 'civitai.com', 'civitai api', 'civitdl'],
  docs: [docs, 'https://github.com/civitai/civitai/wiki/REST-API-Reference'],
  dashboard: {
    keys: 'https://civitai.com/user/account',
  },
  variables: ['CIVITAI_API_KEY', 'CIVITAI_TOKEN', 'CIVITAI_API_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'query',
      name: 'token',
      scheme: null,
      note: 'For downloads.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'requires you to be logged in to download',
      },
      causes: ['send.absent', 'key.missing'],
      note: 'Add ?token= with the key to the address.',
      example: {
        body: '{"error":"Unauthorized","message":"The creator of this asset requires you to be logged in to download it"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['send.absent', 'key.unknown', 'perm.resource'],
      note: 'No key, or a model that is in early access and not bought.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        host: '*.r2.cloudflarestorage.com',
      },
      causes: ['send.conflict', 'send.dropped_redirect'],
      note: 'Authorization was carried on to the storage, which wants the signed address alone: give the key as ?token=.',
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'A download leads to storage on another host: a client that carries Authorization along is refused there; ?token= avoids it.',
    'A file that is a page of HTML of a few kilobytes is the page for logging in.',
  ],
}
