import type { Provider } from '../model/provider.ts'

const docs = 'https://launchdarkly.com/docs/home/account/api'

export const launchdarkly: Provider = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  hosts: [
    'app.launchdarkly.com',
    'sdk.launchdarkly.com',
    'stream.launchdarkly.com',
    'events.launchdarkly.com',
    'clientsdk.launchdarkly.com',
    'clientstream.launchdarkly.com',
    'mobile.launchdarkly.com',
    '*.eu.launchdarkly.com',
    '*.launchdarkly.us',
  ],
  aliases: ['launch darkly', 'ldclient', 'launchdarkly sdk', 'launchdarkly-js-client-sdk'],
  docs: [docs, 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side'],
  dashboard: {
    keys: 'https://app.launchdarkly.com/settings/authorization',
  },
  variables: [
    'LAUNCHDARKLY_SDK_KEY',
    'LD_SDK_KEY',
    'LAUNCHDARKLY_ACCESS_TOKEN',
    'LAUNCHDARKLY_API_KEY',
    'LAUNCHDARKLY_CLIENT_SIDE_ID',
    'LD_CLIENT_SIDE_ID',
    'LAUNCHDARKLY_MOBILE_KEY',
    'LD_ACCESS_TOKEN',
  ],
  keys: [
    {
      kind: 'SDK key',
      prefix: 'sdk-',
      pattern: '^sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      env: 'any',
      role: 'api',
      shape: 'sdk- and a UUID',
      note: 'Servers; one for each environment.',
      example: ['sdk-', '3f9c1a72-6b0d-4e85-9c47-', 'a1d82e5f7034'].join(''),
      sameShapeAs: ['cloudflare'],
    },
    {
      kind: 'mobile key',
      prefix: 'mob-',
      pattern: '^mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      env: 'any',
      role: 'publishable',
      shape: 'mob- and a UUID',
      example: ['mob-', '7ad04c3e-91b5-4f26-8e13-', '5cf06b9d2e81'].join(''),
      sameShapeAs: ['cloudflare'],
    },
    {
      kind: 'access token',
      prefix: 'api-',
      pattern: '^api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      env: 'any',
      role: 'api',
      shape: 'api- and a UUID',
      note: 'For the REST API alone.',
      example: ['api-', 'd2b8e641-3c7f-4a90-b5d6-', '08e9f17c4a35'].join(''),
      sameShapeAs: ['cloudflare'],
    },
    {
      kind: 'client-side ID',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '24 hex',
      note: 'Browsers; no secret.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: null,
      note: 'Bare, without Bearer.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'LD-API-Version',
      required: 'for beta resources',
      value: 'beta',
      failure: '403 Beta API access is required',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://app.launchdarkly.com/api/v2/caller-identity',
    headers: {
      Authorization: '{KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'account, member and kind of the token',
  },
  refusals: [
    {
      status: null,
      match: {
        at: null,
        pattern: '(?:HTTP )?error 401 \\(invalid SDK key\\)',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'key.revoked', 'env.wrong_host', 'config.not_loaded'],
      note: 'A server SDK: it wants sdk-…, of this very environment; a client-side ID, mobile key or access token is said to be an invalid SDK key. It gives up for good: the process has to start again with the right one.',
      example: {
        sdkText:
          '[LaunchDarkly] Received HTTP error 401 (invalid SDK key) for streaming connection - giving up permanently',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Double check that you specified a valid environment/client-side ID',
      },
      causes: ['key.wrong_kind', 'config.not_loaded', 'key.unknown'],
      note: 'A browser SDK: it takes the client-side ID (24 hex), not an SDK key; and in a bundle the variable has to bear the prefix of the build tool.',
      example: {
        sdkText:
          '[LaunchDarkly] Error fetching flag settings: Environment not found. Double check that you specified a valid environment/client-side ID. Please see https://docs.launchdarkly.com/sdk/client-side/javascript#initializing-the-client for instructions on SDK initialization.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'error 401 \\(invalid mobile key\\)',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'key.revoked'],
      note: 'A mobile SDK wants mob-….',
      example: {
        sdkText: 'Received HTTP error 401 (invalid mobile key) for polling request - giving up permanently',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Invalid account ID header',
      },
      causes: ['key.wrong_kind', 'send.scheme_wrong', 'key.mistyped'],
      note: 'No access token was read: an SDK key does not open the REST API, and Bearer must not stand before the token.',
      example: {
        body: '{"code":"unauthorized","message":"Invalid account ID header"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Invalid access token',
        host: '*.launchdarkly.*',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.revoked', 'key.wrong_kind', 'env.wrong_host'],
      note: 'The REST API wants api-…; accounts of the EU and federal ones have hosts of their own.',
      example: {
        body: '{"code":"unauthorized","message":"Invalid access token"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'code',
        equals: 'unauthorized',
        isCommon: true,
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'send.scheme_wrong', 'send.absent'],
      note: 'api-… bare in Authorization.',
      example: {
        body: '{"code":"unauthorized","message":"Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'Access to the requested resource was denied',
        orContains: 'Beta API access is required',
      },
      causes: ['perm.scope', 'perm.resource', 'send.companion'],
      note: 'The token has the role Reader, or a custom role without this action; beta resources want LD-API-Version: beta.',
      example: {
        body: '{"code":"forbidden","message":"Access to the requested resource was denied"}',
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
      note: 'Global and for each route; X-Ratelimit-Reset tells when.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'app.eu.launchdarkly.com and app.launchdarkly.us have accounts of their own',
  quirks: ['Four kinds of key that are not interchangeable: sdk-, mob-, client-side ID, api-.'],
}
