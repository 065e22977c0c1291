import type { Provider } from '../model/provider.ts'

export const nextcloud: Provider = {
  id: 'nextcloud',
  name: 'Nextcloud',
  hosts: ['nextcloud.{domain}'],
  aliases: ['nextcloud', 'owncloud'],
  docs: ['https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html'],
  dashboard: { keys: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html' },
  variables: ['NEXTCLOUD_PASSWORD', 'NEXTCLOUD_APP_PASSWORD', 'NEXTCLOUD_TOKEN'],
  keys: [
    {
      kind: 'app password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'five groups of five letters and digits',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [
    {
      in: 'header',
      name: 'OCS-APIRequest',
      required: 'for OCS addresses',
      value: 'true',
      failure: 'CSRF check failed',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Current user is not logged in' },
      causes: ['send.stripped', 'send.absent', 'send.companion'],
      example: {
        body: '{"ocs":{"meta":{"status":"failure","statuscode":997,"message":"Current user is not logged in"},"data":[]}}',
      },
      source: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 412],
      match: { at: null, contains: 'CSRF check failed' },
      causes: ['send.companion', 'send.conflict'],
      note: 'Send `OCS-APIRequest: true`, and no cookie.',
      example: { body: '{"message":"CSRF check failed"}' },
      source: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Cannot authenticate over ajax calls' },
      causes: ['send.companion', 'send.conflict'],
      example: { sdkText: '<s:message>Cannot authenticate over ajax calls</s:message>' },
      source: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'No public access to this resource., Username or password was incorrect' },
      causes: ['key.wrong_kind', 'key.mistyped', 'send.stripped', 'key.revoked'],
      note: 'With two-factor authentication only an app password is accepted.',
      example: {
        sdkText:
          "<s:message>No public access to this resource., Username or password was incorrect, No 'Authorization: Bearer' header found. Either the client didn't send one, or the server is mis-configured</s:message>",
      },
      source: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: "No 'Authorization: Basic' header found" },
      causes: ['send.stripped', 'send.absent'],
      example: {
        sdkText:
          "<s:message>No public access to this resource., No 'Authorization: Basic' header found. Either the client didn't send one, or the server is mis-configured</s:message>",
      },
      source: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null, contains: 'Reached maximum delay' },
      causes: ['limit.rate'],
      example: { sdkText: '{"message":"Reached maximum delay"}' },
      source: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
