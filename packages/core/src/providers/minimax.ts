import type { Provider } from '../model/provider.ts'

export const minimax = {
  id: 'minimax',
  name: 'MiniMax',
  hosts: ['api.minimax.io', 'api.minimaxi.com', 'api.minimax.chat'],
  aliases: ['minimax'],
  docs: ['https://platform.minimax.io/docs/api-reference/errorcode'],
  dashboard: { keys: 'https://platform.minimax.io/user-center/basic-information/interface-key' },
  variables: ['MINIMAX_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'JWT, or sk-api- and more' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 401],
      match: { at: null, pattern: "Please carry the API secret key in the 'Authorization' field" },
      causes: ['send.absent', 'env.wrong_host', 'key.missing'],
      example: {
        body: '{"base_resp":{"status_code":1004,"status_msg":"login fail: Please carry the API secret key in the \'Authorization\' field of the request header"}}',
      },
      source: 'https://platform.minimax.io/docs/api-reference/errorcode',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 401],
      match: { at: null, pattern: '"status_code" ?: ?2049|invalid api key \\(2049\\)' },
      causes: ['env.wrong_host', 'key.unknown', 'key.wrong_kind'],
      note: "Keys of minimaxi.com and of minimax.io are not each other's.",
      example: { body: '{"base_resp":{"status_code":2049,"status_msg":"invalid api key"}}' },
      source: 'https://platform.minimax.io/docs/api-reference/errorcode',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 402],
      match: { at: null, pattern: '"status_code" ?: ?1008|insufficient balance \\(1008\\)' },
      causes: ['account.billing'],
      example: { body: '{"base_resp":{"status_code":1008,"status_msg":"insufficient balance"}}' },
      source: 'https://platform.minimax.io/docs/api-reference/errorcode',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Each has a host for China and one for the rest of the world, with keys of their own.',
  quirks: [],
} satisfies Provider
