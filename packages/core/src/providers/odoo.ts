import type { Provider } from '../model/provider.ts'

const docs = 'https://www.odoo.com/documentation/18.0/developer/reference/external_api.html'

export const odoo: Provider = {
  id: 'odoo',
  name: 'Odoo',
  hosts: ['{database}.odoo.com'],
  aliases: ['odoo', 'odoorpc', 'openerp', 'odoo xml-rpc', 'odoo json-rpc', 'odoo.sh'],
  docs: [docs],
  dashboard: {
    keys: '{base}/web#action=base.action_res_users_my',
  },
  variables: ['ODOO_API_KEY', 'ODOO_PASSWORD', 'ODOO_DB', 'ODOO_URL', 'ODOO_USERNAME', 'ODOO_USER', 'ODOO_DATABASE'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex digits',
      note: 'Goes where the password goes.',
    },
  ],
  placements: [
    {
      in: 'body',
      name: 'password',
      scheme: null,
      note: 'XML-RPC and JSON-RPC: database, user id, password or API key.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: '/json/2/, version 19 and later.',
    },
  ],
  companions: [
    {
      in: 'body',
      name: 'db',
      required: 'always',
      failure: 'Access Denied, or the database does not exist',
    },
  ],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'odoo.exceptions.AccessDenied',
      },
      causes: ['key.mistyped', 'token.incomplete', 'env.wrong_account', 'key.wrong_kind', 'key.expired'],
      note: 'Name, key or database. Two-factor: only an API key is taken. Users of odoo.com have no local password. uid False means that authenticate had failed before.',
      example: {
        sdkText: "xmlrpc.client.Fault: <Fault 3: 'odoo.exceptions.AccessDenied: Access Denied'>",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: "<?Fault 3: '?Access [Dd]enied",
      },
      causes: ['key.mistyped', 'env.wrong_account', 'token.incomplete', 'key.wrong_kind'],
      note: 'Name, key or database; with two-factor only an API key is taken.',
      example: {
        sdkText: "xmlrpc.client.Fault: <Fault 3: 'Access Denied'>",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'This operation is allowed for the following groups',
      },
      causes: ['perm.scope'],
      note: 'The text names the groups.',
      example: {
        sdkText:
          "odoo.exceptions.AccessError: You are not allowed to access 'Journal Entry' (account.move) records.\n\nThis operation is allowed for the following groups:\n\t- Invoicing/Billing",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'odoo.exceptions.AccessError',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'A group of the user, or a record rule (company).',
      example: {
        sdkText: "odoo.exceptions.AccessError: You are not allowed to modify 'Contact' (res.partner) records.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'odoo.http.SessionExpiredException',
        orContains: 'Odoo Session Expired',
      },
      causes: ['token.expired', 'send.absent', 'env.wrong_account'],
      note: 'The cookie session_id is missing or old; with several databases the one has to be chosen (dbfilter).',
      example: {
        body: '{"jsonrpc":"2.0","id":null,"error":{"code":100,"message":"Odoo Session Expired","data":{"name":"odoo.http.SessionExpiredException","message":"Session expired"}}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400],
      match: {
        at: null,
        contains: 'Session expired (invalid CSRF token)',
        orContains: 'session expired (invalid csrf token)',
      },
      causes: ['send.companion', 'config.not_loaded'],
      note: 'A controller of type http with POST: csrf=False for calls from outside.',
      example: {
        sdkText: '400 Bad Request: Session expired (invalid CSRF token)',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Too many login failures, please wait a bit before trying again',
      },
      causes: ['limit.rate', 'key.mistyped'],
      example: {
        sdkText: 'Too many login failures, please wait a bit before trying again.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid apikey',
      },
      causes: ['key.unknown', 'key.expired', 'key.mistyped', 'env.wrong_account'],
      note: '/json/2/: with several databases X-Odoo-Database has to name the one.',
      example: {
        body: '{"name":"werkzeug.exceptions.Unauthorized","message":"Invalid apikey","arguments":["Invalid apikey",401]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Wrong login/password',
      },
      causes: ['key.mistyped', 'env.wrong_account', 'key.wrong_kind'],
      example: {
        sdkText: 'Wrong login/password',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'InsufficientCreditError',
        andContains: 'iap',
      },
      causes: ['account.billing'],
      note: 'Credits of in-app purchases.',
      example: {
        sdkText: 'odoo.addons.iap.tools.iap_tools.InsufficientCreditError: Insufficient credit',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'FATAL:\\s{1,3}database "[^"]{1,60}" does not exist',
        andContains: 'odoo',
      },
      causes: ['env.wrong_account'],
      note: 'The name of the database; on odoo.com mostly the first part of the host.',
      example: {
        sdkText: 'odoo psycopg2.OperationalError: FATAL:  database "mycompany" does not exist',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'env.wrong_account', 'perm.scope', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted, or {database}.odoo.com',
  quirks: [
    'authenticate answers false, with no error, where name, key or database do not fit; what is called with it afterwards says Access Denied.',
    'Users of odoo.com have no password in the database: set one, or make an API key.',
    'The external API is part of the Custom plan on odoo.com.',
  ],
}
