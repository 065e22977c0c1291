import type { Provider } from '../model/provider.ts'
import { ablyCredentials } from './refusals/ably-credentials.ts'
import { ablyPermissionsAndLimits } from './refusals/ably-permissions-and-limits.ts'

export const ably: Provider = {
  id: 'ably',
  name: 'Ably',
  nameIsWord: true,
  hosts: ['rest.ably.io', 'realtime.ably.io', 'main.realtime.ably.net', 'control.ably.net'],
  aliases: ['ably api', 'ably-js', 'ably realtime', 'ably pub/sub', 'ably-python'],
  docs: [
    'https://ably.com/docs/platform/errors/codes',
    'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    'https://ably.com/docs/auth',
  ],
  dashboard: {
    keys: 'https://ably.com/accounts/any/apps/any/app_keys',
    status: 'https://status.ably.com',
    more: { 'control API tokens': 'https://ably.com/users/access_tokens' },
  },
  variables: ['ABLY_API_KEY', 'ABLY_KEY', 'NEXT_PUBLIC_ABLY_API_KEY', 'VITE_ABLY_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: '^[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{20,50}$',
      env: 'any',
      role: 'api',
      shape: 'app id, dot, key id, colon, secret',
      note: 'The part before the colon is the key name: alone it is no key.',
      example: 'Kq3ZtW.r8LmNa:c2FtcGxlLW5vdC1hLWtleS1hdC1hbGw',
    },
    {
      kind: 'key name',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'app id, dot, key id',
      note: 'What logs and token requests show; the secret is missing.',
    },
    {
      kind: 'Ably token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'app id, dot, and a long text; one hour by default',
      note: 'Goes as Bearer; for REST its base64.',
    },
    {
      kind: 'control API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'long text',
      note: 'For control.ably.net alone.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      login: '{KEY}',
      note: 'base64(API key): the key has its colon already.',
    },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'Token or JWT, never the API key.' },
    { in: 'query', name: 'key', scheme: null },
    { in: 'query', name: 'access_token', scheme: null, note: 'Token or JWT.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-Ably-ClientId',
      required: 'acting as a client over REST (base64)',
      failure: '40012 or 40102',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://rest.ably.io/stats?limit=1',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies: 'nothing; 40160 shows that the key is accepted but has no statistics capability',
  },
  refusals: [...ablyCredentials, ...ablyPermissionsAndLimits],
  regions: 'One global host; accounts with a cluster or a data region of their own use its host.',
  quirks: [
    'Lack of permission and used up limits come as 401.',
    'The header X-Ably-ErrorCode repeats the code.',
    'Everything before the colon is public, everything after is the secret.',
  ],
  leakPolicy: 'Key format is known to GitHub secret scanning; what the provider then does was not checked.',
}
