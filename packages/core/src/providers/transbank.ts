import type { Provider } from '../model/provider.ts'

const docs = 'https://www.transbankdevelopers.cl/documentacion/como_empezar'

export const transbank: Provider = {
  id: 'transbank',
  name: 'Transbank',
  hosts: ['webpay3g.transbank.cl', 'webpay3gint.transbank.cl'],
  aliases: ['transbank', 'webpay plus', 'webpay rest', 'oneclick mall', 'transbank-sdk'],
  docs: [docs, 'https://www.transbankdevelopers.cl/referencia/webpay'],
  dashboard: { keys: 'https://portal.transbank.cl' },
  variables: ['TBK_API_KEY_ID', 'TBK_API_KEY_SECRET', 'TRANSBANK_API_KEY', 'WEBPAY_COMMERCE_CODE', 'WEBPAY_API_KEY'],
  keys: [
    {
      kind: 'API key secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 hex; in production a GUID or 32 hex',
      note: 'The pair for integration is public and stands in the documentation; the one of production comes after the validation of the shop.',
    },
    { kind: 'commerce code', prefix: null, pattern: null, env: 'any', role: 'id', shape: '12 digits' },
  ],
  placements: [{ in: 'header', name: 'Tbk-Api-Key-Secret', scheme: null }],
  companions: [
    {
      in: 'header',
      name: 'Tbk-Api-Key-Id',
      required: 'every call',
      failure: '401: the commerce code of the same environment and product',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Not Authorized', isCommon: true },
      causes: ['env.test_live', 'env.wrong_account', 'key.inactive', 'server.fault', 'key.mistyped'],
      note: 'Commerce code and secret are not a pair of this environment and product: Webpay Plus, Mall and Oneclick have a code each, and a child code of a Mall does not serve. Where the unchanged public pair of the documentation is refused, integration itself has trouble.',
      example: { body: '{"error_message":"Not Authorized"}' },
      source: [docs, 'https://github.com/TransbankDevelopers/transbank-sdk-nodejs-webpay-rest-example/issues/9'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['env.test_live', 'env.wrong_account', 'key.inactive', 'server.fault', 'send.wrong_header'],
      note: 'Tbk-Api-Key-Id and Tbk-Api-Key-Secret, both of the environment whose host is called.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.client', 'perm.ip', 'perm.resource'],
      note: 'Comes from the firewall before the API.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'webpay3gint.transbank.cl for integration, webpay3g.transbank.cl for production',
  quirks: [],
}
