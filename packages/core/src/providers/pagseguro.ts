import type { Provider } from '../model/provider.ts'

const threads = [
  'https://github.com/michaeldouglas/laravel-pagseguro/issues/115',
  'https://github.com/michaeldouglas/laravel-pagseguro/issues/93',
]

export const pagseguro: Provider = {
  id: 'pagseguro',
  name: 'PagSeguro',
  hosts: [
    'ws.pagseguro.uol.com.br',
    'ws.sandbox.pagseguro.uol.com.br',
    'api.pagseguro.com',
    'sandbox.api.pagseguro.com',
  ],
  aliases: ['pagseguro', 'pagbank', 'pag seguro'],
  docs: ['https://developer.pagbank.com.br/docs/autenticacao'],
  dashboard: { keys: 'https://minhaconta.pagseguro.uol.com.br (Venda online, Integrações)' },
  variables: ['PAGSEGURO_TOKEN', 'PAGSEGURO_EMAIL', 'PAGBANK_TOKEN'],
  keys: [
    {
      kind: 'token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 upper-case hex, or a uuid and more hex; one for live and one for the sandbox',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'The newer API, at api.pagseguro.com.' },
    { in: 'query', name: 'token', scheme: null, note: 'The older API, at ws., beside email.' },
  ],
  companions: [
    {
      in: 'query',
      name: 'email',
      required: 'for the older API: the mail address of the seller',
      failure: '401 Unauthorized',
    },
  ],
  probe: {
    method: 'POST',
    url: 'https://ws.pagseguro.uol.com.br/v2/sessions',
    cost: 'free',
    sideEffects: 'a session for the payment page, which ends unused',
    worksWithoutScopes: true,
    identifies: 'nobody',
  },
  refusals: [
    {
      status: 401,
      match: { at: null, pattern: '^Unauthorized\\s{0,3}$', isCommon: true },
      causes: ['env.test_live', 'key.revoked', 'key.mistyped', 'env.wrong_account'],
      note: 'One word for all. Sandbox and live have a mail address and a token each, and a token that is made anew ends the old one; the mail address is that of the seller.',
      example: { body: 'Unauthorized' },
      source: threads,
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'UNAUTHORIZED', andContains: 'error_messages' },
      causes: ['env.test_live', 'key.revoked', 'send.absent'],
      note: 'The newer API: sandbox.api. and api. take a token each.',
      example: {
        body: '{"error_messages":[{"code":"UNAUTHORIZED","description":"Invalid credential. Review AUTHORIZATION header"}]}',
      },
      source: 'https://developer.pagbank.com.br/docs/autenticacao',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Brazil',
  quirks: ['The older API answers in ISO-8859-1 and in one word.'],
  leakPolicy: 'Not checked.',
}
