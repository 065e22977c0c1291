import type { Provider } from '../model/provider.ts'

export const hasura: Provider = {
  id: 'hasura',
  name: 'Hasura',
  hosts: ['*.hasura.app'],
  aliases: ['hasura', 'x-hasura-admin-secret'],
  docs: ['https://hasura.io/docs/latest/auth/authentication/admin-secret-access/'],
  dashboard: { keys: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/' },
  variables: ['HASURA_GRAPHQL_ADMIN_SECRET', 'HASURA_ADMIN_SECRET'],
  keys: [
    { kind: 'admin secret', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'any text' },
    { kind: 'token', prefix: null, pattern: null, env: 'any', role: 'session', shape: 'JWT' },
  ],
  placements: [
    { in: 'header', name: 'x-hasura-admin-secret', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 401],
      match: { at: null, pattern: 'invalid "?x-hasura-(?:admin-secret|access-key)' },
      causes: ['key.mistyped', 'config.shadowed', 'env.wrong_host'],
      example: {
        body: '{"errors":[{"extensions":{"path":"$","code":"access-denied"},"message":"invalid x-hasura-admin-secret/x-hasura-access-key"}]}',
      },
      source: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 401],
      match: { at: null, contains: 'x-hasura-admin-secret/x-hasura-access-key required' },
      causes: ['send.absent', 'config.not_loaded', 'send.wrong_header'],
      example: {
        body: '{"errors":[{"extensions":{"code":"access-denied"},"message":"x-hasura-admin-secret/x-hasura-access-key required, but not found"}]}',
      },
      source: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 401],
      match: { at: null, contains: 'Could not verify JWT: JWTExpired' },
      causes: ['token.expired'],
      example: {
        body: '{"errors":[{"extensions":{"code":"invalid-jwt"},"message":"Could not verify JWT: JWTExpired"}]}',
      },
      source: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 401],
      match: { at: null, contains: 'Could not verify JWT: JWSError' },
      causes: ['sign.mismatch', 'token.claims', 'config.shadowed'],
      example: {
        body: '{"errors":[{"extensions":{"code":"invalid-jwt"},"message":"Could not verify JWT: JWSError JWSInvalidSignature"}]}',
      },
      source: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 401],
      match: { at: null, contains: "Missing 'Authorization' or 'Cookie' header in JWT authentication mode" },
      causes: ['send.absent', 'send.stripped'],
      example: {
        body: '{"errors":[{"extensions":{"code":"invalid-headers"},"message":"Missing \'Authorization\' or \'Cookie\' header in JWT authentication mode"}]}',
      },
      source: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 401],
      match: { at: null, contains: 'Malformed Authorization header' },
      causes: ['send.scheme_missing', 'send.scheme_wrong'],
      example: {
        body: '{"errors":[{"extensions":{"code":"invalid-headers"},"message":"Malformed Authorization header"}]}',
      },
      source: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
