import type { Provider } from '../model/provider.ts'

const typescript =
  'https://github.com/modelcontextprotocol/typescript-sdk/blob/main/src/server/auth/middleware/bearerAuth.ts'

export const mcpServers: Provider = {
  id: 'mcp-servers',
  name: 'a server of the Model Context Protocol',
  nameIsWord: true,
  hosts: [],
  aliases: ['fastmcp', 'requirebearerauth', 'mcp inspector'],
  docs: ['https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization'],
  dashboard: { keys: 'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization' },
  variables: [],
  keys: [],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: 'error_description', equals: 'Missing Authorization header' },
      causes: ['send.absent', 'config.not_loaded', 'send.stripped', 'key.missing'],
      example: { body: '{"error":"invalid_token","error_description":"Missing Authorization header"}' },
      source: typescript,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: 'error_description', contains: "expected 'Bearer TOKEN'" },
      causes: ['send.scheme_missing', 'send.scheme_wrong', 'key.missing'],
      example: {
        body: '{"error":"invalid_token","error_description":"Invalid Authorization header format, expected \'Bearer TOKEN\'"}',
      },
      source: typescript,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: 'error_description', equals: 'Token was not issued for this resource' },
      causes: ['token.claims', 'env.wrong_host'],
      example: { body: '{"error":"invalid_token","error_description":"Token was not issued for this resource"}' },
      source: typescript,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: 'error_description', equals: 'Token has no expiration time' },
      causes: ['token.claims', 'server.fault'],
      note: 'The verifier of the server has to hand on when the token ends.',
      example: { body: '{"error":"invalid_token","error_description":"Token has no expiration time"}' },
      source: typescript,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: 'error_description', contains: 'no longer recognized by the server' },
      causes: ['token.expired', 'key.unknown', 'key.revoked', 'token.claims'],
      note: 'FastMCP; the client keeps a token from before the server was set up anew.',
      example: {
        body: '{"error":"invalid_token","error_description":"Authentication failed. The provided bearer token is invalid, expired, or no longer recognized by the server. To resolve: clear authentication tokens in your MCP client and reconnect."}',
      },
      source: 'https://github.com/jlowin/fastmcp',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'Server rejected the configured Authorization header. OAuth fallback is disabled' },
      causes: ['key.unknown', 'config.not_loaded', 'config.mangled', 'key.revoked', 'client.defect'],
      note: 'Claude Code, of a server whose settings hold a header: the server has seen it and refused it.',
      example: {
        sdkText:
          'HTTP 401 — Server rejected the configured Authorization header. OAuth fallback is disabled when headers.Authorization is set.',
      },
      source: 'https://github.com/anthropics/claude-code/issues/65009',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'Each server has keys of its own.',
  quirks: ['A client that gets 401 looks for OAuth next; its last message is then about OAuth, not about the key.'],
}
