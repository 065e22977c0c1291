import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.discourse.org/'

export const discourse: Provider = {
  id: 'discourse',
  name: 'Discourse',
  nameIsWord: true,
  hosts: ['{forum}.discourse.group', '{forum}.trydiscourse.com', 'meta.discourse.org'],
  apart: ['meta.discourse.org'],
  aliases: [
    'discourse api',
    'discourse_api',
    'discourse forum',
    'pydiscourse',
    'discourse.org',
    'discourse sso',
    'discourseconnect',
  ],
  docs: [docs],
  dashboard: {
    keys: '{base}/admin/api/keys',
  },
  variables: [
    'DISCOURSE_API_KEY',
    'DISCOURSE_API_USERNAME',
    'DISCOURSE_URL',
    'DISCOURSE_HOST',
    'DISCOURSE_CONNECT_SECRET',
    'DISCOURSE_SSO_SECRET',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 hex digits',
    },
    {
      kind: 'user API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
      note: 'Goes as User-Api-Key.',
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
      name: 'Api-Username',
      scheme: null,
    },
    {
      in: 'header',
      name: 'User-Api-Key',
      scheme: null,
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Api-Username',
      required: 'keys for all users',
      failure: '403 The API username or key is invalid',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 403,
      match: {
        at: null,
        contains: 'The API username or key is invalid',
      },
      causes: ['key.unknown', 'key.revoked', 'send.companion', 'perm.scope', 'env.wrong_account', 'send.wrong_place'],
      note: 'Also: the name in Api-Username is not that of a single-user key or does not exist, the scope of a granular key leaves this call out, or key and name came in the query.',
      example: {
        body: '{"errors":["You are not permitted to view the requested resource. The API username or key is invalid."],"error_type":"invalid_access"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'BAD CSRF',
      },
      causes: ['send.absent', 'send.wrong_place', 'send.stripped', 'send.wrong_header'],
      note: 'No key arrived with a call that changes something: it counts as one of a browser.',
      example: {
        body: '["BAD CSRF"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error_type',
        equals: 'not_logged_in',
        orContains: 'You need to be logged in to do that',
      },
      causes: ['send.absent', 'send.wrong_place', 'send.stripped'],
      note: 'Api-Key and Api-Username did not arrive.',
      example: {
        body: '{"errors":["You need to be logged in to do that."],"error_type":"not_logged_in"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error_type',
        equals: 'invalid_access',
        orContains: 'You are not permitted to view the requested resource',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The user of the key may not see it, or the key is granular.',
      example: {
        body: '{"errors":["You are not permitted to view the requested resource."],"error_type":"invalid_access"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'error_type',
        equals: 'rate_limit',
        orContains: 'performed this action too many times',
      },
      causes: ['limit.rate'],
      note: '60 calls a minute for an admin key, unless the site says otherwise.',
      example: {
        body: '{"errors":["You’ve performed this action too many times, please try again later."],"error_type":"rate_limit","extras":{"wait_seconds":12}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Account login timed out, please try logging in again',
        orContains: 'bad signature for payload',
      },
      causes: ['sign.nonce', 'sign.mismatch', 'token.expired'],
      note: 'DiscourseConnect: the nonce is used or old, or discourse_connect_secret differs.',
      example: {
        sdkText: 'Account login timed out, please try logging in again',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.companion', 'perm.scope', 'perm.client'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Hidden topics, and end points outside of a granular key, are 404.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'api_key and api_username in the address are not read since 2020, headers alone.',
    'A granular key answers 403 or 404 for all that it does not list.',
  ],
}
