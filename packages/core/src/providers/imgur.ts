import type { Provider } from '../model/provider.ts'

const docs = 'https://apidocs.imgur.com/'

export const imgur: Provider = {
  id: 'imgur',
  name: 'Imgur',
  hosts: ['api.imgur.com', 'imgur-apiv3.p.rapidapi.com'],
  apart: ['imgur-apiv3.p.rapidapi.com'],
  aliases: ['imgur api', 'imgurpython', 'imgur.com'],
  docs: [docs, 'https://api.imgur.com/errorhandling'],
  dashboard: {
    keys: 'https://imgur.com/account/settings/apps',
    more: {
      register: 'https://api.imgur.com/oauth2/addclient',
    },
  },
  variables: ['IMGUR_CLIENT_ID', 'IMGUR_CLIENT_SECRET', 'IMGUR_ACCESS_TOKEN', 'IMGUR_REFRESH_TOKEN'],
  keys: [
    {
      kind: 'client id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '15 lower-case hex',
      note: 'Enough for anonymous uploads, after the word Client-ID.',
    },
    {
      kind: 'client secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '40 lower-case hex',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '40 lower-case hex',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Client-ID',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Access token of a user.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.imgur.com/3/credits',
    headers: {
      Authorization: 'Client-ID {KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'what is left of the limits',
  },
  refusals: [
    {
      status: [401, 403],
      match: {
        at: 'data.error',
        equals: 'Authentication required',
        isCommon: true,
      },
      causes: ['send.absent', 'config.not_loaded', 'send.scheme_missing'],
      note: 'No Authorization that Imgur reads: a client id goes after the word Client-ID.',
      example: {
        body: '{"data":{"error":"Authentication required","request":"/3/image","method":"POST"},"success":false,"status":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'data.error',
        equals: 'Malformed auth header',
        isCommon: true,
      },
      causes: ['send.scheme_wrong', 'key.quoted', 'key.whitespace'],
      note: '`Client-ID abc`, with the hyphen and one space; no braces around the id.',
      example: {
        body: '{"data":{"error":"Malformed auth header","request":"/3/upload","method":"POST"},"success":false,"status":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: 'data.error',
        equals: 'Invalid client_id',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.unknown', 'key.wrong_kind', 'key.placeholder'],
      note: 'The secret or a token stands where the id belongs, or the application was deleted.',
      example: {
        body: '{"data":{"error":"Invalid client_id","request":"/3/image","method":"POST"},"success":false,"status":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'data.error',
        equals: 'The access token provided is invalid.',
        isCommon: true,
      },
      causes: ['token.expired', 'key.wrong_kind', 'key.revoked'],
      note: 'Bearer wants an access token; a client id goes after Client-ID.',
      example: {
        body: '{"data":{"error":"The access token provided is invalid.","request":"/3/account/me","method":"GET"},"success":false,"status":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'data.error',
        equals: 'The access token provided has expired.',
        isCommon: true,
      },
      causes: ['token.expired'],
      note: 'Exchange the refresh token for a new one.',
      example: {
        body: '{"data":{"error":"The access token provided has expired.","request":"/3/account/me","method":"GET"},"success":false,"status":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: 'data.error',
        equals: 'Invalid refresh token',
        isCommon: true,
      },
      causes: ['token.expired', 'key.wrong_kind', 'env.wrong_account'],
      note: 'A refresh token belongs to the client id and secret that it was issued to.',
      example: {
        body: '{"data":{"error":"Invalid refresh token","request":"/oauth2/token","method":"POST"},"success":false,"status":400}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        contains: 'Imgur is temporarily over capacity. Please try again later.',
      },
      causes: ['server.fault', 'perm.client'],
      note: 'Said to hosts of data centres, too, and to a page at localhost: try 127.0.0.1 or a server of one’s own.',
      example: {
        body: '{"data":{"error":"Imgur is temporarily over capacity. Please try again later."},"success":false,"status":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 429],
      match: {
        at: null,
        contains: 'You are uploading too fast. Please wait',
      },
      causes: ['limit.rate'],
      note: 'Per address: 50 uploads an hour.',
      example: {
        body: '{"data":{"error":{"code":429,"message":"You are uploading too fast. Please wait 58 more minutes.","type":"ImgurException","exception":[]},"request":"/3/image","method":"POST"},"success":false,"status":429}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 451],
      match: {
        at: null,
        contains: 'Content not available in your region',
        isCommon: true,
      },
      causes: ['perm.region'],
      note: 'Since 30 September 2025 Imgur serves nothing to the United Kingdom.',
      example: {
        body: '{"data":{"error":"Content not available in your region"},"success":false,"status":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'perm.client'],
      note: 'The credits of the client id or of the address are used up: X-RateLimit-ClientRemaining and -UserRemaining tell which. Shared addresses of clouds are shut for good.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
