import type { RotationApi } from '../../model/rotation.ts'

const tokens = '/api/serviceaccounts/{with.account}/tokens'
const common = { host: 'api', accepts: [200] } as const

/** Tokens of a service account. No call tells which token asks, so the account has to be named. */
export const grafanaRotation = {
  keys: ['service account token'],
  parts: [{ name: 'key', variables: ['GRAFANA_TOKEN', 'GRAFANA_SERVICE_ACCOUNT_TOKEN'], isSecret: true }],
  hosts: { api: null },
  selfHostedBy: ['GRAFANA_URL'],
  authorization: { name: 'Authorization', value: 'Bearer {credential}' },
  admin: {
    variables: ['GRAFANA_ADMIN_TOKEN'],
    needed: false,
    says: 'a token that may write service accounts, where this one may not',
  },
  inputs: [
    {
      name: 'account',
      variables: ['GRAFANA_SERVICE_ACCOUNT_ID'],
      says: 'id of the service account',
      needed: true,
    },
    { name: 'token', variables: [], says: 'id or name of the old token, where the account has several', needed: false },
  ],
  idInKey: null,
  prepare: [],
  list: {
    ...common,
    says: 'list the tokens of the service account',
    method: 'GET',
    path: tokens,
    credential: 'old-or-admin',
    scopes: ['serviceaccounts:read'],
    items: '',
    id: '/id',
    name: '/name',
    ended: '/hasExpired',
    created: '/created',
    until: '/expiration',
  },
  successor: null,
  create: {
    ...common,
    says: 'make a second token for the same service account',
    method: 'POST',
    path: tokens,
    credential: 'old-or-admin',
    body: { kind: 'json', value: { name: '{name}', secondsToLive: '{ttl}' } },
    scopes: ['serviceaccounts:write'],
    reads: { 'new.key': '/key', 'new.id': '/id' },
  },
  verify: {
    ...common,
    says: 'ask Grafana for the organization of the new token',
    method: 'GET',
    path: '/api/org',
    credential: 'new',
    scopes: ['orgs:read'],
    // Known and not allowed to read the organization: the token works.
    accepts: [200, 403],
  },
  settles: { tries: 3, waitMs: 1000 },
  retire: [
    {
      ...common,
      says: 'delete the old token',
      method: 'DELETE',
      path: `${tokens}/{retired.id}`,
      credential: 'new-or-admin',
      scopes: ['serviceaccounts:write'],
      done: [404],
    },
  ],
  ends: 'when-retired',
  isRepeatable: false,
  mostKeys: null,
  mostDays: null,
  without: {},
  limits: [
    'A token with the role Editor or Viewer may not make tokens: name one that may with --admin.',
    'Names of tokens are unique within a service account.',
  ],
  source: [
    'https://grafana.com/docs/grafana/latest/developer-resources/api-reference/http-api/api-legacy/serviceaccount/',
    'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  ],
  checked: '2026-11',
  confidence: 'documented',
} satisfies RotationApi
