import type { Provider } from '../model/provider.ts'

const library = 'https://github.com/hacf-fr/renault-api'

export const renault: Provider = {
  id: 'renault',
  name: 'Renault (Kamereon)',
  hosts: ['api-wired-prod-1-euw1.wrd-aws.com', 'accounts.eu1.gigya.com'],
  apart: ['accounts.eu1.gigya.com'],
  aliases: ['renault', 'kamereon', 'my renault', 'renault-api', 'pyze', 'zoephp', 'dacia', 'myrenault'],
  docs: [library, 'https://renault-api.readthedocs.io'],
  dashboard: { keys: library },
  variables: ['KAMEREON_API_KEY', 'GIGYA_API_KEY'],
  keys: [
    {
      kind: 'key of the vendor’s app',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits; one for all users, changed by the vendor from time to time',
      note: 'Programs ship it; a newer release brings the newer one.',
    },
    {
      kind: 'id token of the sign-in',
      prefix: 'eyJ',
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT; 15 minutes',
    },
  ],
  placements: [
    { in: 'header', name: 'apikey', scheme: null, note: 'The key of the app.' },
    { in: 'header', name: 'x-gigya-id_token', scheme: null, note: 'Who the user is.' },
  ],
  companions: [
    { in: 'header', name: 'x-gigya-id_token', required: 'always', failure: '401 err.func.wired.unauthorized' },
    { in: 'query', name: 'country', required: 'always', failure: '403 err.func.403' },
  ],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: 'error',
        equals: 'access_denied',
        andContains: '"error_description":"Unauthorized"',
        isCommon: true,
      },
      causes: ['key.revoked', 'server.fault', 'api.retired'],
      note: 'The key of the app itself is refused, so all users are out at once: the vendor replaced it, and a newer release of the program has the new one.',
      example: { body: '{"error":"access_denied","error_description":"Unauthorized"}' },
      source: ['https://github.com/jamesremuscat/pyze/issues/94', 'https://github.com/db-EV/ZoePHP/issues/28'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'err.func.wired.unauthorized' },
      causes: ['token.expired', 'key.revoked', 'send.absent'],
      note: 'The id token of Gigya lives 15 minutes; an outdated key of the app gives the same.',
      example: {
        body: '{"type":"FUNCTIONAL","messages":[{"code":"err.func.wired.unauthorized","message":"{\\"message\\":\\"Unauthorized\\"}"}]}',
      },
      source: library,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, pattern: 'err\\.func\\.(?:wired\\.forbidden|403)' },
      causes: ['perm.resource', 'perm.scope', 'env.wrong_account'],
      note: 'This car does not offer the function, or another account holds the car.',
      example: {
        body: '{"type":"FUNCTIONAL","messages":[{"code":"err.func.403","message":"Access is denied for this resource"}]}',
      },
      source: library,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, pattern: '403042|403041', andContains: 'LoginID' },
      causes: ['key.mistyped', 'account.suspended'],
      note: 'Gigya: mail address and password do not fit (403042), or the account is disabled (403041).',
      example: { body: '{"errorCode":403042,"errorMessage":"Invalid LoginID","statusCode":403}' },
      source: library,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host for Europe; locale and country of the account choose the rest',
  quirks: ['The vendor has no public API: programs play the app, and stop when its key changes.'],
}
