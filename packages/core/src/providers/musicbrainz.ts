import type { Provider } from '../model/provider.ts'

const docs = 'https://musicbrainz.org/doc/MusicBrainz_API/Rate_Limiting'

export const musicbrainz: Provider = {
  id: 'musicbrainz',
  name: 'MusicBrainz, ListenBrainz, AcoustID',
  hosts: ['musicbrainz.org', 'api.listenbrainz.org', 'api.acoustid.org', 'coverartarchive.org'],
  apart: ['api.acoustid.org'],
  aliases: ['musicbrainz', 'listenbrainz', 'acoustid', 'pyacoustid', 'musicbrainzngs', 'chromaprint'],
  docs: [docs, 'https://listenbrainz.readthedocs.io/en/latest/users/api/index.html', 'https://acoustid.org/webservice'],
  dashboard: {
    keys: 'https://acoustid.org/new-application',
    more: {
      listenbrainz: 'https://listenbrainz.org/settings/',
    },
  },
  variables: [
    'ACOUSTID_API_KEY',
    'ACOUSTID_APIKEY',
    'LISTENBRAINZ_TOKEN',
    'LISTENBRAINZ_USER_TOKEN',
    'MUSICBRAINZ_USER_AGENT',
  ],
  keys: [
    {
      kind: 'application key of AcoustID',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '10 letters and digits',
    },
    {
      kind: 'user key of AcoustID',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '10 letters and digits',
      note: 'For submitting.',
    },
    {
      kind: 'user token of ListenBrainz',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'a UUID',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'client',
      scheme: null,
      note: 'AcoustID.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token',
      note: 'ListenBrainz.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'User-Agent',
      required: 'at musicbrainz.org',
      failure: '403 or 503: name, version and a way to reach the maker are wanted.',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [403, 503],
      match: {
        at: null,
        contains: 'Your requests are exceeding the allowable rate limit',
      },
      causes: ['limit.rate', 'perm.client'],
      note: 'One request a second and address; a missing or generic User-Agent shares the limit of all such callers.',
      example: {
        body: '{"error":"Your requests are exceeding the allowable rate limit. Please see http://wiki.musicbrainz.org/XMLWebService for more information."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: 'error.code',
        equals: 4,
        isCommon: true,
        andContains: 'invalid API key',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'config.not_loaded'],
      note: 'AcoustID: client wants the key of an application, not the user’s own.',
      example: {
        body: '{"status":"error","error":{"message":"invalid API key","code":4}}',
      },
      source: 'https://acoustid.org/webservice',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: 'error.code',
        equals: 6,
        isCommon: true,
        andContains: 'invalid user API key',
      },
      causes: ['key.wrong_kind', 'key.mistyped'],
      note: 'AcoustID: user wants the key of the account, to submit.',
      example: {
        body: '{"status":"error","error":{"message":"invalid user API key","code":6}}',
      },
      source: 'https://acoustid.org/webservice',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'You need to provide an Authorization header.',
      },
      causes: ['send.absent', 'config.not_loaded'],
      note: 'ListenBrainz: Authorization: Token and the UUID of the settings page.',
      example: {
        body: '{"code":401,"error":"You need to provide an Authorization header."}',
      },
      source: 'https://listenbrainz.readthedocs.io/en/latest/users/api/index.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid authorization token.',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.revoked', 'send.scheme_wrong'],
      note: 'ListenBrainz: the token of the settings page; it changes when it is reset.',
      example: {
        body: '{"code":401,"error":"Invalid authorization token."}',
      },
      source: 'https://listenbrainz.readthedocs.io/en/latest/users/api/index.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 503],
      match: {
        at: null,
      },
      causes: ['limit.rate', 'perm.client'],
      note: 'One a second, with a User-Agent that says who calls.',
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
