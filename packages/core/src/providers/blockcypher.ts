import type { Provider } from '../model/provider.ts'

const docs = 'https://www.blockcypher.com/dev/bitcoin/'

export const blockcypher: Provider = {
  id: 'blockcypher',
  name: 'BlockCypher',
  hosts: ['api.blockcypher.com', 'socket.blockcypher.com'],
  aliases: ['block cypher', 'blockcypher api'],
  docs: [docs],
  dashboard: { keys: 'https://accounts.blockcypher.com/tokens' },
  variables: ['BLOCKCYPHER_TOKEN', 'BLOCKCYPHER_API_KEY', 'BLOCKCYPHER_API_TOKEN', 'BLOCKCYPHER_KEY'],
  keys: [{ kind: 'token', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 lower-case hex' }],
  placements: [{ in: 'query', name: 'token', scheme: null }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.blockcypher.com/v1/tokens/{KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'the limits of the token and what was used of them',
  },
  refusals: [
    {
      status: 429,
      match: { at: 'error', contains: 'Limits reached', host: 'api.blockcypher.com' },
      causes: ['limit.quota', 'send.absent', 'limit.rate'],
      note: 'Without a token the limits are those of the address, which many share. /v1/tokens/{token} shows which limit it was: second, hour or day.',
      example: { body: '{"error": "Limits reached."}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.quota', 'send.absent', 'limit.rate'],
      note: 'Limits of the token, or of the address if no token was sent.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null },
      causes: ['send.absent', 'key.mistyped', 'send.wrong_place', 'perm.client'],
      note: 'What writes (hooks, forwarding, wallets) takes the token as ?token= in the address; a header is not read.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Reading works without a token until the limits of the address are reached.'],
}
