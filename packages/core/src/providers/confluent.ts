import type { Provider } from '../model/provider.ts'

const docs =
  'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html'

export const confluent: Provider = {
  id: 'confluent',
  name: 'Confluent Cloud',
  nameIsWord: true,
  hosts: ['api.confluent.cloud', '*.confluent.cloud', 'api.telemetry.confluent.cloud'],
  aliases: ['confluent cloud', 'confluent kafka', 'confluent-kafka', 'confluent schema registry', 'confluentinc'],
  docs: [docs, 'https://docs.confluent.io/cloud/current/api.html'],
  dashboard: {
    keys: 'https://confluent.cloud/settings/api-keys',
  },
  variables: [
    'CONFLUENT_CLOUD_API_KEY',
    'CONFLUENT_CLOUD_API_SECRET',
    'CONFLUENT_API_KEY',
    'CONFLUENT_API_SECRET',
    'SCHEMA_REGISTRY_API_KEY',
    'SCHEMA_REGISTRY_API_SECRET',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '16 capital letters and digits',
    },
    {
      kind: 'API secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 characters of base64; since 2025 it begins with cflt',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'API key and secret.',
    },
    {
      in: 'userinfo',
      name: 'sasl.username and sasl.password',
      scheme: null,
      note: 'Kafka, with SASL_SSL and PLAIN.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: "make sure you're using a Cloud API Key and not a Cluster API Key",
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'key.revoked'],
      note: 'Management wants a key made with `confluent api-key create --resource cloud`; keys of a cluster, of Schema Registry, ksqlDB and Flink open only what they were made for.',
      example: {
        body: '{"errors":[{"id":"ab12","status":"401","detail":"invalid API key: make sure you\'re using a Cloud API Key and not a Cluster API Key: https://docs.confluent.io/cloud/current/api.html#section/Authentication"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error_code',
        equals: 401,
        host: '*.confluent.cloud',
      },
      causes: ['key.wrong_kind', 'env.wrong_host', 'key.mistyped'],
      note: 'Schema Registry and the REST of a cluster: a key for this very resource is wanted (basic.auth.user.info), not that of the brokers.',
      example: {
        body: '{"error_code":401,"message":"Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error_code',
        equals: 40301,
        host: '*.confluent.cloud',
      },
      causes: ['perm.scope'],
      note: 'The service account behind the key has no role or ACL for this subject or topic.',
      example: {
        body: '{"error_code":40301,"message":"User is denied operation Write on Subject: orders-value"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'SaslAuthenticationException: Authentication failed',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'env.wrong_host', 'key.inactive', 'key.revoked'],
      note: 'The key is of another cluster, or was made a minute ago: it takes a while to be known. security.protocol=SASL_SSL and sasl.mechanism=PLAIN.',
      example: {
        sdkText: 'org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'SASL PLAIN mechanism handshake failed',
        orContains: 'SASL authentication error: Authentication failed',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'env.wrong_host', 'key.inactive'],
      note: 'librdkafka: the pair is not known to this cluster.',
      example: {
        sdkText:
          '%3|FAIL|rdkafka#producer-1| SASL authentication error: Authentication failed (after 5123ms in state AUTH_REQ)',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'TopicAuthorizationException: Not authorized to access topics',
        isCommon: true,
      },
      causes: ['perm.scope'],
      note: 'The key is good; its service account has no ACL or role for the topic.',
      example: {
        sdkText:
          'org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [orders]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
