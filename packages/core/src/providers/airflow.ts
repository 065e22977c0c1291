import type { Provider } from '../model/provider.ts'

const docs = 'https://airflow.apache.org/docs/apache-airflow/stable/security/api.html'

export const airflow: Provider = {
  id: 'airflow',
  name: 'Apache Airflow',
  nameIsWord: true,
  hosts: ['airflow.{domain}'],
  aliases: [
    'apache airflow',
    'apache-airflow',
    'airflow api',
    'airflow rest api',
    'airflow webserver',
    'airflow worker',
    'airflow scheduler',
  ],
  docs: [docs, 'https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html'],
  dashboard: {
    keys: docs,
  },
  variables: [
    'AIRFLOW__API__AUTH_BACKENDS',
    'AIRFLOW__API__AUTH_BACKEND',
    'AIRFLOW__WEBSERVER__SECRET_KEY',
    'AIRFLOW__CORE__FERNET_KEY',
    'AIRFLOW__API_AUTH__JWT_SECRET',
    'AIRFLOW_USERNAME',
    'AIRFLOW_PASSWORD',
  ],
  keys: [
    {
      kind: 'JWT of /auth/token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT; version 3',
    },
    {
      kind: 'name and password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'words',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Version 2, where basic_auth is among auth_backends.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Version 3.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: "have the same 'secret_key' configured",
        orContains: 'all your Airflow components',
      },
      causes: ['sign.mismatch', 'sign.clock', 'config.not_loaded'],
      note: 'Logs of workers are fetched with a token signed by secret_key: it differs, or the clocks do.',
      example: {
        sdkText:
          "*** !!!! Please make sure that all your Airflow components (e.g. schedulers, webservers, workers and triggerer) have the same 'secret_key' configured in 'webserver' section and time is synchronized on all your machines (for example with ntpd)",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        pattern:
          'airflow\\.apache\\.org/docs/apache-airflow/[a-z0-9.]{1,20}/stable-rest-api-ref\\.html#section/Errors/Unauthenticated',
      },
      causes: ['perm.resource', 'send.absent', 'key.mistyped', 'send.stripped'],
      note: 'auth_backends without basic_auth does not read name and password.',
      example: {
        body: '{"detail":null,"status":401,"title":"Unauthorized","type":"https://airflow.apache.org/docs/apache-airflow/2.7.0/stable-rest-api-ref.html#section/Errors/Unauthenticated"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403],
      match: {
        at: null,
        pattern:
          'airflow\\.apache\\.org/docs/apache-airflow/[a-z0-9.]{1,20}/stable-rest-api-ref\\.html#section/Errors/PermissionDenied',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The role of the user, or auth_backends is deny_all.',
      example: {
        body: '{"detail":null,"status":403,"title":"Forbidden","type":"https://airflow.apache.org/docs/apache-airflow/2.7.0/stable-rest-api-ref.html#section/Errors/PermissionDenied"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'airflow',
        andContains: 'cryptography.fernet.InvalidToken',
      },
      causes: ['config.shadowed', 'config.not_loaded'],
      note: 'The connection was encrypted with another fernet_key.',
      example: {
        sdkText: 'airflow.models.connection cryptography.fernet.InvalidToken',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: "Can't decrypt `?(?:extra|password)`? for (?:conn_id|login|connection)",
      },
      causes: ['config.shadowed', 'config.not_loaded'],
      note: 'fernet_key is missing or another one.',
      example: {
        sdkText: "Can't decrypt `password` for login=postgres, FERNET_KEY configuration is missing",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Invalid auth token: ',
        isCommon: true,
      },
      causes: ['sign.mismatch', 'token.expired', 'sign.clock'],
      note: 'Version 3: workers and API server need the same [api_auth] jwt_secret.',
      example: {
        body: '{"detail":"Invalid auth token: Signature verification failed"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'detail',
        equals: 'Not authenticated',
        isCommon: true,
      },
      causes: ['send.absent', 'send.scheme_wrong'],
      note: 'Version 3: Bearer with the token of /auth/token; Basic is not read.',
      example: {
        body: '{"detail":"Not authenticated"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'detail',
        equals: 'Invalid JWT token',
        isCommon: true,
      },
      causes: ['token.expired', 'sign.mismatch'],
      example: {
        body: '{"detail":"Invalid JWT token"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'send.absent', 'key.mistyped', 'send.scheme_wrong'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Version 2 reads Basic only where airflow.api.auth.backend.basic_auth stands in auth_backends.',
    'Version 3 knows Bearer alone: POST /auth/token first.',
    'secret_key and fernet_key have to be the same in all components.',
  ],
}
