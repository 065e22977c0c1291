import type { Provider } from '../model/provider.ts'

export const dify = {
  id: 'dify',
  name: 'Dify',
  hosts: ['api.dify.ai'],
  aliases: ['dify', 'dify.ai'],
  docs: ['https://docs.dify.ai/en/guides/application-publishing/developing-with-apis'],
  dashboard: { keys: 'https://cloud.dify.ai' },
  variables: ['DIFY_API_KEY'],
  keys: [
    { kind: 'app key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'app- and 24 letters and digits' },
    {
      kind: 'knowledge key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'dataset- and 24 letters and digits',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: "Authorization header must be provided and start with 'Bearer'" },
      causes: ['send.absent', 'send.scheme_missing', 'key.missing'],
      example: {
        body: '{"code":"unauthorized","message":"Authorization header must be provided and start with \'Bearer\'","status":401}',
      },
      source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Access token is invalid', andContains: 'unauthorized' },
      causes: ['key.wrong_kind', 'key.unknown', 'env.wrong_host'],
      note: "An app's key (app-) and a knowledge key (dataset-) are not each other's.",
      example: { body: '{"code":"unauthorized","message":"Access token is invalid","status":401}' },
      source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: { at: null, contains: 'app_unavailable' },
      causes: ['key.wrong_kind', 'server.fault'],
      example: {
        body: '{"code":"app_unavailable","message":"App unavailable, please check your app configurations.","status":400}',
      },
      source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: { at: null, contains: 'provider_not_initialize' },
      causes: ['config.not_loaded', 'key.missing'],
      example: {
        body: '{"code":"provider_not_initialize","message":"No valid model provider credentials found. Please go to Settings -> Model Provider to complete your provider credentials.","status":400}',
      },
      source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
