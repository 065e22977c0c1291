import type { Provider } from '../model/provider.ts'

const docs = 'https://develop.battle.net/documentation/guides/using-oauth'

export const blizzard: Provider = {
  id: 'blizzard',
  name: 'Blizzard (Battle.net)',
  hosts: [
    'us.api.blizzard.com',
    'eu.api.blizzard.com',
    'kr.api.blizzard.com',
    'tw.api.blizzard.com',
    'gateway.battlenet.com.cn',
    'oauth.battle.net',
    'us.battle.net',
    'eu.battle.net',
  ],
  aliases: ['battle.net api', 'battlenet', 'battle.net', 'blizzard api', 'bnet', 'world of warcraft api', 'blizzapi'],
  docs: [docs],
  dashboard: {
    keys: 'https://develop.battle.net/access/clients',
  },
  variables: [
    'BLIZZARD_CLIENT_ID',
    'BLIZZARD_CLIENT_SECRET',
    'BNET_CLIENT_ID',
    'BNET_CLIENT_SECRET',
    'BNET_ID',
    'BNET_SECRET',
    'BATTLENET_CLIENT_ID',
    'BATTLENET_CLIENT_SECRET',
  ],
  keys: [
    {
      kind: 'client id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '32 hex digits',
    },
    {
      kind: 'client secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
      note: 'Exchanged for an access token of 24 hours; not sent to the API.',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'two letters of the region and 32 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Battlenet-Namespace',
      required: 'World of Warcraft; or as the parameter namespace',
      value: 'static-us',
      failure: '404, or 403 for a namespace of another region',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'BLZWEBAPI00000401',
      },
      causes: ['token.expired', 'send.absent', 'send.wrong_place'],
      note: 'Token older than 24 hours, or still sent as access_token in the address.',
      example: {
        body: '{"code":401,"type":"BLZWEBAPI00000401","detail":"Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'BLZWEBAPI00000403',
      },
      causes: ['perm.scope', 'env.wrong_host', 'send.companion'],
      note: 'A profile that only its player opens (scope wow.profile), or a namespace or region that is not that of the host.',
      example: {
        body: '{"code":403,"type":"BLZWEBAPI00000403","detail":"Forbidden"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
        contains: 'BLZWEBAPI00000404',
      },
      causes: ['send.companion', 'env.wrong_host'],
      note: 'Often a missing or wrong namespace rather than a missing object.',
      example: {
        body: '{"code":404,"type":"BLZWEBAPI00000404","detail":"Not Found"}',
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
      causes: ['limit.rate'],
      note: '100 a second and 36,000 an hour.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'invalid_client',
        host: '*battle.net',
      },
      causes: ['key.mistyped', 'key.unknown', 'send.scheme_wrong'],
      note: 'Client id and secret go as Basic to oauth.battle.net/token.',
      example: {
        body: '{"error":"invalid_client","error_description":"Bad client credentials"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['token.expired', 'send.wrong_place', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'env.wrong_host'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Since 2024 the token is taken from Authorization alone; access_token in the address is refused.',
    'A token of client credentials cannot read what belongs to an account: that needs the login of the player, scope wow.profile.',
  ],
}
