import type { Provider } from '../model/provider.ts'

const notes = 'https://github.com/cwendt94/espn-api/discussions/150'

export const espn: Provider = {
  id: 'espn',
  name: 'ESPN Fantasy',
  hosts: ['fantasy.espn.com', 'lm-api-reads.fantasy.espn.com', 'lm-api-writes.fantasy.espn.com'],
  aliases: ['espn fantasy', 'espn-api', 'espn_api', 'espn_s2', 'ff_espn_api'],
  docs: [notes],
  dashboard: { keys: 'https://fantasy.espn.com' },
  variables: ['ESPN_S2', 'ESPN_SWID', 'SWID', 'ESPN_LEAGUE_ID'],
  keys: [
    {
      kind: 'cookies of a login',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'espn_s2, a long text with percent signs, and SWID, a UUID in braces that belong to it',
      note: 'There are no keys: programs send both cookies of a member of the league.',
    },
  ],
  placements: [
    { in: 'cookie', name: 'espn_s2', scheme: null },
    { in: 'cookie', name: 'SWID', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null },
      causes: ['send.absent', 'token.incomplete', 'key.missing', 'token.expired', 'perm.resource'],
      note: 'A private league is shown to a member alone: both cookies, espn_s2 and SWID, have to go along, of an account that is in the league.',
      example: {
        body: '{"messages":["You are not authorized to view this League."],"details":[{"type":"AUTH_LEAGUE_NOT_VISIBLE"}]}',
      },
      source: ['https://github.com/cwendt94/espn-api/issues/164', notes],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['A public league is read without a login.'],
}
