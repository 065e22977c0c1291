import type { RotationApi, RotationStep } from '../../model/rotation.ts'

const common = { host: 'api', accepts: [200], expects: { '/success': true } } as const

/** @param tokens path below which the tokens of this owner are. */
function api(
  tokens: string,
  own: Pick<RotationApi, 'keys' | 'inputs' | 'source'> & { readonly scope: string },
): RotationApi {
  const verify: Omit<RotationStep, 'says' | 'credential'> = {
    ...common,
    method: 'GET',
    path: `${tokens}/verify`,
    scopes: [],
    expects: { '/success': true, '/result/status': 'active' },
  }
  return {
    keys: own.keys,
    parts: [{ name: 'key', variables: ['CLOUDFLARE_API_TOKEN', 'CF_API_TOKEN'], isSecret: true }],
    hosts: { api: 'https://api.cloudflare.com' },
    selfHostedBy: [],
    authorization: { name: 'Authorization', value: 'Bearer {credential}' },
    admin: {
      variables: ['CLOUDFLARE_ADMIN_API_TOKEN'],
      needed: false,
      says: `a token with the permission ${own.scope}, where this one does not have it`,
    },
    inputs: own.inputs,
    idInKey: null,
    prepare: [{ ...verify, says: 'read the id of the token', credential: 'old', reads: { 'old.id': '/result/id' } }],
    list: null,
    successor: null,
    create: {
      ...common,
      says: 'roll the token: Cloudflare makes a new value and ends the old one',
      method: 'PUT',
      path: `${tokens}/{old.id}/value`,
      credential: 'old-or-admin',
      body: { kind: 'json', value: {} },
      scopes: [own.scope],
      reads: { 'new.key': '/result' },
    },
    verify: { ...verify, says: 'verify the new token', credential: 'new' },
    settles: { tries: 5, waitMs: 1000 },
    retire: [],
    ends: 'when-created',
    isRepeatable: true,
    mostKeys: null,
    mostDays: null,
    without: {},
    limits: [
      'The old value ends in the moment in which the token is rolled: there is no grace.',
      'Id, permissions and end of the token stay as they are.',
      `The token itself has to have the permission ${own.scope}; else name one that has it with --admin.`,
    ],
    source: own.source,
    checked: '2026-11',
    confidence: 'documented',
  }
}

const user: RotationApi = api('/client/v4/user/tokens', {
  keys: ['user API token (2026 form)', 'API token (before 2026)'],
  scope: 'API Tokens Write',
  inputs: [],
  source: [
    'https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/value/methods/update/',
    'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
  ],
})

const account: RotationApi = api('/client/v4/accounts/{with.account}/tokens', {
  keys: ['account API token (2026 form)'],
  scope: 'Account API Tokens Write',
  inputs: [
    {
      name: 'account',
      variables: ['CLOUDFLARE_ACCOUNT_ID', 'CF_ACCOUNT_ID'],
      says: 'id of the account that owns the token',
      needed: true,
    },
  ],
  source: [
    'https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/value/methods/update/',
  ],
})

export const cloudflareRotation: readonly RotationApi[] = [user, account]
