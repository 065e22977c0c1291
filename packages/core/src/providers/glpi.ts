import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/glpi-project/glpi/blob/main/apirest.md'

export const glpi: Provider = {
  id: 'glpi',
  name: 'GLPI',
  hosts: ['glpi.{domain}', '{company}.glpi-network.cloud'],
  aliases: ['glpi', 'glpi api', 'glpi-project'],
  docs: [docs],
  dashboard: {
    keys: '{base}/front/preference.php',
  },
  variables: ['GLPI_APP_TOKEN', 'GLPI_USER_TOKEN', 'GLPI_SESSION_TOKEN', 'GLPI_URL', 'GLPI_API_URL'],
  keys: [
    {
      kind: 'user token (API token)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 letters and digits',
      note: 'At initSession: Authorization: user_token …',
    },
    {
      kind: 'app token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '40 letters and digits',
      note: 'Of an API client; goes as App-Token.',
    },
    {
      kind: 'session token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '26 letters and digits or longer',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Session-Token',
      scheme: null,
    },
    {
      in: 'header',
      name: 'App-Token',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'user_token',
      note: 'initSession alone.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'App-Token',
      required: 'where the API client has one',
      failure: 'ERROR_WRONG_APP_TOKEN_PARAMETER',
    },
  ],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'GLPI application token not provided',
        orContains: 'API requires an App-Token header for using its methods',
      },
      causes: ['token.incomplete', 'send.absent', 'key.missing', 'client.defect'],
      note: 'The app token of the API client is wanted beside the login, whichever that is: name and password stand in for the user token alone.',
      example: {
        body: '["ERROR_APP_TOKEN_PARAMETERS_MISSING","The current API requires an App-Token header for using its methods."]',
      },
      source: [
        'https://github.com/unistra/ansible-collection-glpi/issues/5',
        'https://github.com/glpi-project/php-library-glpi/issues/68',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'ERROR_GLPI_LOGIN_USER_TOKEN',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'key.revoked'],
      note: 'The API token of the preferences of the user, not the personal token, not the session token.',
      example: {
        body: '["ERROR_GLPI_LOGIN_USER_TOKEN","parameter user_token seems invalid"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'ERROR_SESSION_TOKEN_INVALID',
      },
      causes: ['token.expired', 'key.wrong_kind', 'key.revoked'],
      note: 'The session ended, or the user token was sent as Session-Token: initSession first.',
      example: {
        body: '["ERROR_SESSION_TOKEN_INVALID","session_token seems invalid"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'ERROR_SESSION_TOKEN_MISSING',
      },
      causes: ['send.absent', 'send.wrong_header', 'send.stripped'],
      note: 'The header is Session-Token, with a hyphen; with an underscore web servers drop it.',
      example: {
        body: '["ERROR_SESSION_TOKEN_MISSING","parameter session_token is missing or empty"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'ERROR_WRONG_APP_TOKEN_PARAMETER',
      },
      causes: ['key.mistyped', 'key.unknown', 'env.wrong_account', 'config.mangled'],
      note: 'Setup, General, API: the token of the client whose address range the caller is in.',
      example: {
        body: '["ERROR_WRONG_APP_TOKEN_PARAMETER","parameter app_token seems wrong"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'ERROR_APP_TOKEN_PARAMETERS_MISSING',
      },
      causes: ['send.absent', 'send.companion'],
      example: {
        body: '["ERROR_APP_TOKEN_PARAMETERS_MISSING","missing parameter(s) app_token"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'ERROR_NOT_ALLOWED_IP',
        orContains: "There isn't an active API client matching your IP address",
      },
      causes: ['perm.ip'],
      note: 'The text names the address that GLPI sees: behind a proxy that of the proxy.',
      example: {
        body: '["ERROR_NOT_ALLOWED_IP","There isn\'t an active API client matching your IP address in the configuration (192.0.2.7)"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'ERROR_LOGIN_PARAMETERS_MISSING',
      },
      causes: ['send.absent', 'send.stripped', 'send.scheme_wrong'],
      note: 'Authorization did not arrive (Apache with PHP drops it), or lacks the word user_token.',
      example: {
        body: '["ERROR_LOGIN_PARAMETERS_MISSING","parameter(s) login, password or user_token are missing"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'ERROR_LOGIN_WITH_CREDENTIALS_DISABLED',
      },
      causes: ['perm.resource', 'key.wrong_kind'],
      note: 'Setup, General, API: Enable login with credentials; or use the user token.',
      example: {
        body: '["ERROR_LOGIN_WITH_CREDENTIALS_DISABLED","usage of initSession resource with credentials is disabled"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'ERROR_GLPI_LOGIN',
      },
      causes: ['key.mistyped', 'account.suspended'],
      example: {
        body: '["ERROR_GLPI_LOGIN","Incorrect username or password"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'ERROR_RIGHT_MISSING',
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'The active profile and entity of the session decide: changeActiveProfile, changeActiveEntities.',
      example: {
        body: '["ERROR_RIGHT_MISSING","You don\'t have permission to perform this action."]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        contains: 'API disabled',
        isCommon: true,
      },
      causes: ['perm.resource'],
      note: 'Setup, General, API: Enable Rest API.',
      example: {
        body: '["ERROR","API disabled"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'send.absent', 'token.expired'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.ip'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Errors are a list: ["ERROR_…","text"].',
    'The remote access key (personal token) is not the API token of the same page.',
  ],
}
