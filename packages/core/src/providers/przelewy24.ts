import type { Provider } from '../model/provider.ts'

export const przelewy24: Provider = {
  id: 'przelewy24',
  name: 'Przelewy24',
  hosts: ['secure.przelewy24.pl', 'sandbox.przelewy24.pl'],
  aliases: ['przelewy24', 'p24', 'przelewy 24'],
  docs: ['https://developers.przelewy24.pl'],
  dashboard: { keys: 'https://panel.przelewy24.pl', more: { sandbox: 'https://sandbox.przelewy24.pl/panel' } },
  variables: ['PRZELEWY24_MERCHANT_ID', 'PRZELEWY24_CRC', 'PRZELEWY24_REPORT_KEY', 'P24_CRC', 'P24_API_KEY'],
  keys: [
    {
      kind: 'report key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex (klucz do raportów)',
      note: 'The password of Basic, with the merchant or shop id as user name.',
    },
    {
      kind: 'CRC key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '16 hex',
      note: 'For the field sign alone.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Basic', note: 'posId and report key.' }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://secure.przelewy24.pl/api/v1/testAccess',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
    note: 'sandbox.przelewy24.pl for the keys of the sandbox.',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'error', contains: 'Incorrect authentication' },
      causes: ['env.test_live', 'key.wrong_kind', 'key.inactive', 'perm.ip'],
      note: 'The sandbox has keys of its own; the CRC key stands where the report key belongs; the account is not fully activated yet; or the address of the server is not entered in the panel.',
      example: { body: '{"error":"Incorrect authentication","code":401}' },
      source: 'https://github.com/devpark/laravel-przelewy24/issues/32',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: [
    'Two keys: the report key opens the API, the CRC key signs.',
    'A new account of production is refused until it is activated in full.',
  ],
}
