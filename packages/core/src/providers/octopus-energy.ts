import type { Provider } from '../model/provider.ts'

export const octopusEnergy: Provider = {
  id: 'octopus-energy',
  name: 'Octopus Energy',
  hosts: [
    'api.octopus.energy',
    'api.oegb-kraken.energy',
    'api.octopusenergy.it',
    'api.oees-kraken.energy',
    'api.octopus.energy.jp',
  ],
  aliases: ['octopus energy', 'octopusenergy', 'octoplus'],
  docs: ['https://developer.octopus.energy/rest/', 'https://developer.octopus.energy/graphql/'],
  dashboard: { keys: 'https://octopus.energy/dashboard/new/accounts/personal-details/api-access' },
  variables: ['OCTOPUS_API_KEY', 'OCTOPUS_ENERGY_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk_live_ and 24 letters and digits',
      note: 'Same start as keys of Stripe.',
    },
  ],
  placements: [
    {
      in: 'userinfo',
      name: 'username',
      scheme: 'Basic',
      login: '{KEY}:',
      note: 'The key as user name, no password (REST).',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'JWT',
      note: 'Token of obtainKrakenToken, alone or after JWT (GraphQL).',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'KT-CT-1139' },
      causes: ['key.mistyped', 'key.revoked', 'key.whitespace', 'key.unknown'],
      note: 'Authentication failed: the key is not known.',
      example: {
        sdkText:
          "[{'message': 'Invalid data.', 'extensions': {'errorType': 'VALIDATION', 'errorCode': 'KT-CT-1139', 'errorDescription': 'Authentication failed'}}]",
      },
      source: 'https://developer.octopus.energy/graphql/reference/',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'KT-CT-1124' },
      causes: ['token.expired'],
      note: 'Signature of the JWT has expired: tokens live an hour.',
      example: {
        sdkText: "{'message': 'Signature of the JWT has expired.', 'extensions': {'errorCode': 'KT-CT-1124'}}",
      },
      source: 'https://developer.octopus.energy/graphql/reference/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'KT-CT-1143' },
      causes: ['token.expired', 'server.fault', 'send.scheme_wrong'],
      example: { sdkText: "Value of 'Authorization' header is not a valid credential. 'errorCode': 'KT-CT-1143'" },
      source: 'https://github.com/springfall2008/batpred/issues/2863',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'KT-CT-1111' },
      causes: ['perm.scope', 'perm.resource', 'token.expired'],
      example: {
        sdkText:
          "{'message': 'Unauthorized.', 'extensions': {'errorType': 'AUTHORIZATION', 'errorCode': 'KT-CT-1111'}}",
      },
      source: 'https://developer.octopus.energy/graphql/reference/',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'KT-CT-1199' },
      causes: ['limit.rate'],
      note: 'Too many requests; programs show it as an invalid key.',
      example: {
        sdkText:
          "{'message': 'Too many requests.', 'path': ['obtainKrakenToken'], 'extensions': {'errorCode': 'KT-CT-1199'}}",
      },
      source: 'https://github.com/BottlecapDave/HomeAssistant-OctopusEnergy/issues',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'Unauthenticated request: 403' },
      causes: ['server.fault', 'perm.client'],
      note: "The integration's words for any 401 or 403; with an HTML page of CloudFront after it the key was not looked at.",
      example: {
        sdkText:
          'https://api.octopus.energy/v1/graphql/ (refresh-token) - Unauthenticated request: 403; <html><head><title>403 Forbidden</title></head>',
      },
      source: 'https://github.com/BottlecapDave/HomeAssistant-OctopusEnergy/issues',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'a host for each country',
  quirks: [],
}
