import type { Provider } from '../model/provider.ts'

const hosts = 'https://docs.getdbt.com/docs/cloud/about-cloud/access-regions-ip-addresses'

export const dbtCloud: Provider = {
  id: 'dbt-cloud',
  name: 'dbt Cloud',
  hosts: [
    'cloud.getdbt.com',
    '*.us1.dbt.com',
    '*.us2.dbt.com',
    '*.eu1.dbt.com',
    '*.eu2.dbt.com',
    'emea.dbt.com',
    'au.dbt.com',
  ],
  aliases: ['dbt cloud', 'dbt cloud api', 'dbt platform', 'dbt-mcp', 'dbt fusion', 'dbt-fusion'],
  docs: ['https://docs.getdbt.com/docs/dbt-apis/overview', hosts],
  dashboard: { keys: 'https://cloud.getdbt.com/settings/profile', status: 'https://status.getdbt.com' },
  variables: ['DBT_CLOUD_API_KEY', 'DBT_CLOUD_API_TOKEN', 'DBT_CLOUD_TOKEN', 'DBT_CLOUD_ACCOUNT_ID', 'DBT_CLOUD_HOST'],
  keys: [
    {
      kind: 'personal access token',
      prefix: 'dbtu_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'dbtu_ and letters, digits, - and _',
    },
    {
      kind: 'service token',
      prefix: 'dbtc_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'dbtc_ and letters, digits, - and _',
      note: 'Of the account, with sets of permissions; the log-in of dbt MCP for SQL wants a personal one.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Token' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'account_access_denied' },
      causes: ['perm.ip'],
      note: 'The address of the caller is not in the list of the account; service tokens are held to it, too.',
      example: {
        body: '{"status":{"code":403,"is_success":false,"user_message":"Forbidden: Access denied","developer_message":null},"data":{"account_id":123,"is_service_token":true,"account_access_denied":true}}',
      },
      source: 'https://docs.getdbt.com/faqs/Troubleshooting/ip-restrictions',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, contains: 'whoami request to dbt Cloud API' },
      causes: ['env.wrong_host', 'key.unknown', 'key.expired'],
      note: 'Most accounts have an access URL of their own (name.us1.dbt.com); cloud.getdbt.com does not know their tokens.',
      example: {
        sdkText:
          'Failed to fetch config: Failed to make whoami request to dbt Cloud API: error in response: status code 401 Unauthorized',
      },
      source: ['https://github.com/dbt-labs/dbt-fusion/issues/594', hosts],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'status.user_message', contains: 'Invalid token', isCommon: true },
      causes: ['env.wrong_host', 'key.mistyped', 'key.revoked', 'key.unknown', 'config.not_loaded'],
      note: 'No such token at this host: each region, and each access URL, has its own.',
      example: {
        body: '{"status":{"code":401,"is_success":false,"user_message":"Invalid token.","developer_message":""},"data":null}',
      },
      source: hosts,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['env.wrong_host', 'key.mistyped', 'key.revoked', 'send.scheme_wrong', 'config.not_loaded'],
      source: hosts,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions:
    'The access URL in the settings of the account tells the host: cloud.getdbt.com, emea, au or a cell (name.us1.dbt.com).',
  quirks: ['The number of the account in the path has to be one that the token belongs to, else 404 or 403.'],
}
