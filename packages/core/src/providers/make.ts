import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.make.com/api-documentation/authentication'

export const make: Provider = {
  id: 'make',
  name: 'Make',
  nameIsWord: true,
  hosts: ['{region}.make.com', '{region}.make.celonis.com', '{region}.integromat.com'],
  aliases: ['make.com api', 'integromat api', 'make_api_token'],
  docs: [docs],
  dashboard: { keys: 'https://www.make.com/en/login' },
  variables: ['MAKE_API_TOKEN', 'MAKE_API_KEY', 'MAKE_ZONE', 'MAKE_TEAM_ID'],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'GUID',
      note: 'Made in the profile, with scopes that are ticked there; it counts in the zone of its organization alone.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Token', note: 'Not Bearer, and not without a word.' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Access denied', isCommon: true },
      causes: ['send.scheme_missing', 'send.scheme_wrong', 'env.wrong_host', 'key.mistyped', 'key.revoked'],
      note: 'The word before the token is Token; eu1, eu2, us1 and us2 know their own tokens only.',
      example: { body: '{"detail":"Access denied.","message":"Unauthorized"}' },
      source: ['https://github.com/mvanhorn/cli-printing-press/issues/2494', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['send.scheme_missing', 'send.scheme_wrong', 'env.wrong_host', 'key.revoked'],
      note: 'The word before the token is Token; eu1, eu2, us1 and us2 know their own tokens only.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.scope', 'env.wrong_account', 'perm.resource'],
      note: 'A scope was not ticked when the token was made, teamId or organizationId is another one, or the plan has no API.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'eu1, eu2, us1, us2: the zone is part of the host and of the address of the organization in the browser',
  quirks: [],
}
