import type { Provider } from '../model/provider.ts'

export const flyIo: Provider = {
  id: 'fly-io',
  name: 'Fly.io',
  hosts: ['api.fly.io', 'api.machines.dev'],
  aliases: ['fly.io', 'flyctl', 'fly machines', 'superfly/flyctl-actions', 'fly deploy'],
  docs: ['https://fly.io/docs/security/tokens/', 'https://fly.io/docs/machines/api/working-with-machines-api/'],
  dashboard: {
    keys: 'https://fly.io/dashboard/personal/tokens',
    billing: 'https://fly.io/dashboard/personal/billing',
    status: 'https://status.flyio.net',
  },
  variables: ['FLY_API_TOKEN', 'FLY_ACCESS_TOKEN'],
  keys: [
    {
      kind: 'access token',
      prefix: 'FlyV1 ',
      pattern: '^FlyV1 fm[12][ar]?_[A-Za-z0-9+/=_-]{200,4000}(?:,fm[12][ar]?_[A-Za-z0-9+/=_-]{40,4000}){0,8}$',
      env: 'any',
      role: 'api',
      shape: 'FlyV1, a blank, then one or several pieces fm2_… with commas between; many hundred characters in all',
      note: 'The word FlyV1 and the blank are part of the value, and so is each piece behind a comma. On a terminal it runs over many lines.',
      example: ['FlyV1 fm2_', 'lJPECAAAAAAAB2k3xBA9Qm5vWc8Rt1Yz'.repeat(7)].join(''),
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Or the value as it stands, with FlyV1 as the scheme.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.machines.dev/v1/apps?org_slug=personal',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies: 'the apps of the organization',
    note: 'A deploy token sees its own app alone: /v1/apps/{APP}.',
  },
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'token validation error' },
      causes: ['key.truncated', 'key.revoked', 'key.mistyped', 'key.whitespace'],
      note: 'It reads as a token and does not hold: a piece is missing (the first line of many was copied, or what stands behind a comma or a blank was cut), or it was revoked.',
      example: { body: '{"error":"Authenticate: token validation error"}' },
      source: 'https://github.com/superfly/flyctl/issues/5196',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, pattern: '[Nn]o access token available\\. [Pp]lease login with [\'`"]fly(?:ctl)? auth login' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'FLY_API_TOKEN is empty where this runs. In GitHub Actions: the secret is not in env of the step, or it is a fork.',
      example: { sdkText: "Error: No access token available. Please login with 'flyctl auth login'" },
      source: [
        'https://github.com/superfly/flyctl-actions/issues/40',
        'https://github.com/dwyl/elixir-auth-github-demo/issues/57',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: [
    'A token holds a blank and commas: quote it, and paste all of it.',
    'Deploy tokens are for one app; tokens of an organization for all of its apps.',
    'FLY_API_TOKEN beats the login of flyctl.',
  ],
}
