import type { Provider } from '../model/provider.ts'

export const cerebras: Provider = {
  id: 'cerebras',
  name: 'Cerebras',
  hosts: ['api.cerebras.ai'],
  aliases: ['cerebras inference', 'cerebras cloud', 'cerebras_cloud_sdk', 'cerebras-ai'],
  docs: ['https://inference-docs.cerebras.ai/support/error', 'https://inference-docs.cerebras.ai/resources/openai'],
  dashboard: {
    keys: 'https://cloud.cerebras.ai',
    billing: 'https://cloud.cerebras.ai',
    status: 'https://status.cerebras.ai',
  },
  variables: ['CEREBRAS_API_KEY', 'CEREBRAS_BASE_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: 'csk-',
      pattern: '^csk-[0-9a-z]{48}$',
      env: 'any',
      role: 'api',
      shape: "'csk-' + 48 [0-9a-z]; 52 characters",
      example: ['csk-', 'r3x8m2kdvw9f5p4jtyh6cn2e8k3wmxd9r5fvj2ptc8h4yn6k'].join(''),
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.cerebras.ai/v1/models',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'models of the account',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'code', equals: 'wrong_api_key', orContains: '"Wrong API Key"' },
      causes: ['key.unknown', 'key.revoked', 'key.wrong_provider', 'key.mistyped'],
      example: {
        body: '{"message": "Wrong API Key", "type": "invalid_request_error", "param": "api_key", "code": "wrong_api_key"}',
      },
      source: 'https://inference-docs.cerebras.ai/support/error',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: { at: 'code', equals: 'model_not_found', isCommon: true },
      causes: ['perm.resource'],
      note: 'The model does not exist or is not opened for this account; the key was read and accepted.',
      example: {
        body: '{"message": "Model llama3.3-70b does not exist or you do not have access to it.", "type": "not_found_error", "param": "model", "code": "model_not_found"}',
      },
      source: 'https://github.com/vava-nessa/free-coding-models/issues/33',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: { at: null },
      causes: ['account.billing'],
      example: {
        body: '{"message": "Payment required", "type": "payment_required_error", "code": "payment_required"}',
      },
      source: 'https://inference-docs.cerebras.ai/support/error',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, pattern: '[Cc]loudflare|Just a moment|error code: 10\\d\\d' },
      causes: ['perm.client', 'perm.region'],
      note: 'A gateway that forwards its own User-Agent or Host is turned away at the edge.',
      example: { body: '<html><head><title>Attention Required! | Cloudflare</title></head></html>' },
      source: 'https://github.com/Portkey-AI/gateway/issues/634',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'One host.',
  quirks: ['A test of the key by a chat call fails where the model of the test was withdrawn.'],
}
