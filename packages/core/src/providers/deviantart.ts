import type { Provider } from '../model/provider.ts'

const guide = 'https://www.deviantart.com/developers/'

export const deviantart: Provider = {
  id: 'deviantart',
  name: 'DeviantArt',
  hosts: ['www.deviantart.com'],
  aliases: ['deviantart', 'deviant art', 'sta.sh'],
  docs: [guide, 'https://www.deviantart.com/developers/errors'],
  dashboard: { keys: 'https://www.deviantart.com/developers/apps' },
  variables: ['DEVIANTART_CLIENT_ID', 'DEVIANTART_CLIENT_SECRET', 'DEVIANTART_ACCESS_TOKEN'],
  keys: [
    { kind: 'client id', prefix: null, pattern: null, env: 'any', role: 'id', shape: 'a number' },
    { kind: 'client secret', prefix: null, pattern: null, env: 'any', role: 'signing', shape: '32 hex' },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'about 50 hex',
      note: 'Lasts an hour.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'query', name: 'access_token', scheme: null },
    { in: 'body', name: 'access_token', scheme: null },
  ],
  companions: [
    { in: 'header', name: 'User-Agent', required: 'always', failure: '403 without a body of the API' },
    { in: 'header', name: 'Accept-Encoding', required: 'always', value: 'gzip', failure: '403' },
  ],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: { at: null, contains: 'Expired oAuth2 user token' },
      causes: ['token.expired'],
      note: 'An access token lasts an hour; the refresh token gets the next one.',
      example: {
        body: '{"error":"invalid_token","error_description":"Expired oAuth2 user token. The client should request a new one with an access code or a refresh token.","status":"error"}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: 'error', equals: 'user_api_threshold', orContains: 'User request limit reached.' },
      causes: ['limit.rate'],
      note: 'Counted for each account over all endpoints, and quick to react to bursts.',
      example: {
        body: '{"error":"user_api_threshold","error_description":"User request limit reached.","status":"error"}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: 'error', equals: 'insufficient_scope', host: '*deviantart.com' },
      causes: ['perm.scope'],
      example: { body: '{"error":"insufficient_scope","status":"error"}' },
      source: 'https://www.deviantart.com/developers/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate'],
      source: 'https://www.deviantart.com/developers/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['limit.rate', 'perm.client', 'send.companion'],
      note: 'A 403 without JSON comes from the load balancer: calls came too fast (treat it as 429), or User-Agent or compression is missing.',
      source: ['https://github.com/wix-incubator/deviantart-api/issues/20', guide],
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: '',
  quirks: ['Clients without User-Agent or without HTTP compression are rejected, whatever their token.'],
}
