import type { Refusal } from '../../model/provider.ts'

export const ablyPermissionsAndLimits = [
  {
    status: [401, 400],
    match: { at: 'error.code', equals: 40106 },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'SDK: neither key nor token nor authUrl was given; the variable is empty at that place.',
    example: {
      sdkText:
        'No authentication options provided; need one of: key, authUrl, or authCallback (or for testing only, token or tokenDetails); statusCode=401; code=40106',
    },
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 403],
    match: { at: 'error.code', oneOf: [40170, 80019] },
    causes: ['config.not_loaded', 'server.fault', 'token.claims'],
    note: 'The own authUrl or authCallback failed, not Ably: read its answer (a 404 page, HTML, an error of the own server).',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 403],
    match: { at: 'error.code', equals: 40171 },
    causes: ['token.expired', 'config.not_loaded'],
    note: 'Token ended and the client has no way to get a new one.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: 40160 },
    causes: ['perm.scope', 'perm.resource'],
    note: 'The key or token has no capability for this channel or call. 401, though the key is good. A token keeps what it was issued with: a change of the key wants a new token.',
    example: {
      body: '{"error":{"message":"operation not permitted with provided capability","code":40160,"statusCode":401,"nonfatal":false,"href":"https://help.ably.io/error/40160"}}',
      headers: { 'x-ably-errorcode': '40160' },
    },
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 400],
    match: { at: 'error.code', oneOf: [40161, 40165, 40166, 40167] },
    causes: ['token.claims', 'perm.scope'],
    note: 'A client id, a channel mode or a claim is missing in the token, not the key.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: 40162 },
    causes: ['key.wrong_kind'],
    note: 'Only an API key as Basic may do this, a token was sent.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: 40172 },
    causes: ['key.wrong_kind'],
    note: 'Only a token may do this, a key was sent.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 400],
    match: { at: 'error.code', oneOf: [40121, 40163, 40164] },
    causes: ['perm.resource'],
    note: 'Revocation of tokens is not switched on for app or key.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 400],
    match: { at: 'error.code', equals: 40133 },
    causes: ['env.wrong_account'],
    note: 'Tokens are revoked with the key that issued them.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 403],
    match: { at: 'error.code', oneOf: [40110, 40113, 40120] },
    causes: ['account.suspended', 'account.billing'],
    note: 'Account or app is switched off or blocked.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 429],
    match: { at: 'error.code', oneOf: [40111, 40112, 40114, 40115, 40150, 40151] },
    causes: ['limit.quota', 'limit.rate'],
    note: 'A limit of account, app or token, written among the authentication codes: connections, messages, channels, requests.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.code', equals: 40300 },
    causes: ['account.suspended', 'perm.resource'],
    note: 'The message tells.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.code', oneOf: [40310, 40311] },
    causes: ['send.scheme_wrong'],
    note: 'Account or app asks for TLS, or does not allow it.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 403],
    match: { at: 'error.code', equals: 40320 },
    causes: ['send.absent'],
    note: 'No credentials.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.code', oneOf: [40330, 40331, 40332] },
    causes: ['env.wrong_host'],
    note: 'The account does not live in this cluster or region.',
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      oneOf: [
        42910, 42911, 42912, 42913, 42914, 42915, 42916, 42917, 42918, 42920, 42921, 42922, 42923, 42924, 42925, 42926,
      ],
    },
    causes: ['limit.rate'],
    note: 'The message names the limit.',
    example: {
      body: '{"error":{"message":"Rate limit exceeded; request rejected (nonfatal); metric = channel.maxRate","code":42910,"statusCode":429,"nonfatal":false,"href":"https://help.ably.io/error/42910"}}',
      headers: { 'x-ably-errorcode': '42910' },
    },
    source: [
      'https://ably.com/docs/platform/errors/codes',
      'https://github.com/ably/ably-common/blob/main/protocol/errors.json',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
