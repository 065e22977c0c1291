import type { Provider } from '../model/provider.ts'

const docs = 'https://fanart.tv/2015/01/personal-api-keys/'

export const fanartTv: Provider = {
  id: 'fanart-tv',
  name: 'fanart.tv',
  hosts: ['webservice.fanart.tv', 'api.fanart.tv'],
  aliases: ['fanarttv', 'fanart tv', 'jellyfin-plugin-fanart'],
  docs: [docs],
  dashboard: { keys: 'https://fanart.tv/get-an-api-key/' },
  variables: ['FANART_API_KEY', 'FANARTTV_API_KEY', 'FANART_KEY', 'FANART_TV_API_KEY'],
  keys: [
    {
      kind: 'project API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex',
      note: 'One for each program, for all of its users; a program that is not maintained goes on with one that is dead.',
    },
    {
      kind: 'personal API key (client key)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '32 hex',
      note: 'Of the user, sent beside the project key (client_key); it is optional and does not stand in for it.',
    },
  ],
  placements: [
    { in: 'query', name: 'api_key', scheme: null },
    { in: 'header', name: 'api-key', scheme: null },
  ],
  companions: [
    {
      in: 'query',
      name: 'client_key',
      required: 'a user who has a personal key of his own; header client-key as well',
      failure: 'pictures come a week later',
    },
  ],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'Invalid project API key' },
      causes: ['key.revoked', 'key.wrong_kind', 'server.fault', 'key.mistyped'],
      note: 'The project key of the program is dead, or the personal key of the user stands in its place. After a 500 of the same minute it is an outage.',
      example: { sdkText: "Error with provider 'fanart.tv': Invalid project API key" },
      source: 'https://github.com/rmrector/script.artwork.beef/issues/31',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 401, 403],
      match: { at: null, contains: 'nvalid API key', isCommon: true },
      causes: ['key.wrong_kind', 'key.mistyped', 'key.revoked', 'key.encoded'],
      note: 'api_key is the project key; the personal key belongs into client_key.',
      example: { body: '{"status":"error","error message":"Invalid API key"}' },
      source: 'https://github.com/jurialmunkey/plugin.video.themoviedb.helper/issues/320',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['key.revoked', 'key.wrong_kind', 'key.missing', 'key.mistyped'],
      note: 'Mostly the key that came with the program was switched off; a personal key beside it does not help.',
      source: [
        'https://github.com/Colossal1/repository.colossus/issues/65',
        'https://github.com/nixgates/Incursion/pull/8',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['404 says that there are no pictures of this title.'],
}
