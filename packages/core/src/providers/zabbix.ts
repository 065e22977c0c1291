import type { Provider } from '../model/provider.ts'

export const zabbix: Provider = {
  id: 'zabbix',
  name: 'Zabbix',
  hosts: ['zabbix.{domain}'],
  aliases: ['zabbix', 'zabbix api', 'pyzabbix'],
  docs: ['https://www.zabbix.com/documentation/current/en/manual/api'],
  dashboard: { keys: 'https://www.zabbix.com/documentation/current/en/manual/api' },
  variables: ['ZABBIX_TOKEN', 'ZABBIX_API_TOKEN'],
  keys: [{ kind: 'API token', prefix: null, pattern: null, env: 'any', role: 'api', shape: '64 hex' }],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'body', name: 'auth', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 500],
      match: { at: null, contains: 'unexpected parameter "auth"' },
      causes: ['api.retired', 'send.wrong_place'],
      note: 'Since 7.2 the token goes into the header Authorization: Bearer only.',
      example: { sdkText: 'Invalid parameter "/": unexpected parameter "auth".' },
      source: 'https://github.com/intellitrend/zabbixapi-php/issues/12',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 200,
      match: { at: null, contains: 'Session terminated, re-login, please' },
      causes: ['token.expired', 'send.stripped', 'key.revoked'],
      example: {
        body: '{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Session terminated, re-login, please."},"id":1}',
      },
      source: 'https://www.zabbix.com/documentation/current/en/manual/api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'Not authori', andContains: 'Invalid params.' },
      causes: ['send.stripped', 'send.absent', 'token.expired'],
      note: 'The frontend did not see the header: Apache without `SetEnvIf Authorization`. Before 6.4: no login (user.login) came before the call, so that auth is null.',
      example: {
        body: '{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Not authorized."},"id":1}',
      },
      source: 'https://www.zabbix.com/documentation/current/en/manual/api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'account is temporarily blocked' },
      causes: ['key.mistyped', 'account.suspended'],
      example: {
        body: '{"jsonrpc":"2.0","error":{"code":-32500,"message":"Application error.","data":"Incorrect user name or password or account is temporarily blocked."},"id":1}',
      },
      source: 'https://www.zabbix.com/documentation/current/en/manual/api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'No permissions to referred object' },
      causes: ['perm.resource', 'perm.scope'],
      example: {
        body: '{"jsonrpc":"2.0","error":{"code":-32500,"message":"Application error.","data":"No permissions to referred object or it does not exist!"},"id":1}',
      },
      source: 'https://www.zabbix.com/documentation/current/en/manual/api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'API token expired' },
      causes: ['key.expired'],
      example: {
        body: '{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"API token expired."},"id":1}',
      },
      source: 'https://www.zabbix.com/documentation/current/en/manual/api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
