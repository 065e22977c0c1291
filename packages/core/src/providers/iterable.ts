import type { Provider } from '../model/provider.ts'

const docs = 'https://api.iterable.com/api/docs'

export const iterable: Provider = {
  id: 'iterable',
  name: 'Iterable',
  nameIsWord: true,
  hosts: ['api.iterable.com', 'api.eu.iterable.com'],
  aliases: ['iterable api', 'iterable.com', 'iterable-sdk', '@iterable/web-sdk'],
  docs: [docs, 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys'],
  dashboard: {
    keys: 'https://app.iterable.com/settings/apiKeys',
    more: {
      europe: 'https://app.eu.iterable.com/settings/apiKeys',
    },
  },
  variables: ['ITERABLE_API_KEY', 'ITERABLE_JWT_SECRET', 'ITERABLE_KEY'],
  keys: [
    {
      kind: 'server-side key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 lower-case hex',
    },
    {
      kind: 'mobile or web key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: '32 lower-case hex',
      note: 'Few paths only, and with a JWT where that was chosen.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Api-Key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'The JWT of a user, beside Api-Key.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'code',
        equals: 'BadApiKey',
        isCommon: true,
      },
      causes: ['env.wrong_host', 'key.wrong_kind', 'key.mistyped', 'send.wrong_header', 'send.absent'],
      note: 'Projects of the European data centre are known at api.eu.iterable.com only; a mobile or web key does not open paths for servers; a key is of one project.',
      example: {
        body: '{"msg":"Invalid API key","code":"BadApiKey","params":null}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'code',
        equals: 'InvalidJwtPayload',
        isCommon: true,
      },
      causes: ['token.claims', 'sign.mismatch', 'token.expired'],
      note: 'email or userId, iat and exp have to be in the JWT, signed with the secret of this key.',
      example: {
        body: '{"msg":"JWT token is invalid","code":"InvalidJwtPayload","params":null}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'code',
        equals: 'JwtUserIdentifiersMismatched',
      },
      causes: ['token.claims'],
      note: 'The JWT is of another user than the request.',
      example: {
        body: '{"msg":"JWT user identifiers do not match","code":"JwtUserIdentifiersMismatched","params":null}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 400],
      match: {
        at: 'code',
        equals: 'BadAuthorizationHeader',
        isCommon: true,
      },
      causes: ['send.scheme_wrong', 'send.absent', 'token.expired'],
      note: 'A key that was made with JWT wants Authorization: Bearer with a JWT of the user.',
      example: {
        body: '{"msg":"Authorization header is missing or malformed","code":"BadAuthorizationHeader","params":null}',
      },
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
      note: 'Each path has its own limit, and each project.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'api.eu.iterable.com for projects of the European data centre',
  quirks: [],
}
