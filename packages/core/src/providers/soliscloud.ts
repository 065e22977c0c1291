import type { Provider } from '../model/provider.ts'

const guide = 'https://solis-service.solisinverters.com/support/solutions/articles/44002212561-api-access-soliscloud'

export const soliscloud: Provider = {
  id: 'soliscloud',
  name: 'SolisCloud (Ginlong)',
  hosts: ['www.soliscloud.com'],
  aliases: ['soliscloud', 'solis cloud', 'solis-sensor', 'ginlong'],
  docs: [guide],
  dashboard: { keys: 'https://www.soliscloud.com/' },
  variables: ['SOLIS_KEY_ID', 'SOLIS_KEY_SECRET', 'SOLISCLOUD_KEY_ID', 'SOLISCLOUD_KEY_SECRET'],
  keys: [
    { kind: 'key id', prefix: null, pattern: null, env: 'any', role: 'id', shape: 'about 19 digits' },
    { kind: 'key secret', prefix: null, pattern: null, env: 'any', role: 'signing', shape: '32 hex' },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'API',
      note: 'API, key id, a colon and the Base64 HMAC-SHA1 of verb, Content-MD5, type, date and path.',
    },
  ],
  companions: [
    { in: 'header', name: 'Content-MD5', required: 'always', failure: 'wrong sign' },
    { in: 'header', name: 'Date', required: 'always; it is signed', failure: 'wrong sign' },
  ],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'No authority', isCommon: true },
      causes: ['perm.resource', 'key.inactive'],
      note: 'On the page that switches the API on: the support has to open it for the account first (a service ticket).',
      example: { sdkText: 'No authority' },
      source: [guide, 'https://github.com/hultenvp/solis-sensor/issues/219'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: 'code', equals: 'Z0001', orContains: 'Login has expired. Please login again' },
      causes: ['token.expired', 'key.wrong_kind', 'config.mangled'],
      note: 'Control calls want a login beside the key. A key id read as a number loses its text form.',
      example: { body: '{"success":false,"code":"Z0001","msg":"Login has expired. Please login again","data":null}' },
      source: 'https://github.com/stevegal/solis_control/issues/4',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'appid invalid' },
      causes: ['key.mistyped', 'key.unknown', 'key.truncated'],
      source: 'https://github.com/hultenvp/solis-sensor/issues/18',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['sign.mismatch', 'sign.clock', 'key.wrong_kind', 'perm.resource'],
      note: 'The signature covers Content-MD5, type, date and path, and the date has to be near.',
      source: 'https://github.com/hultenvp/solis-sensor/issues/18',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The older portal (m.ginlong.com) was closed in 2023; its accounts moved here, its way of login did not.'],
}
