import type { Refusal } from '../../model/provider.ts'

export const elasticsearchRefusals = [
  {
    status: 401,
    match: { at: null, contains: 'is expired', andContains: 'api key ' },
    causes: ['key.expired'],
    note: 'The key itself was right: expiry is only checked after the secret matched.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: api key is expired"}],"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: api key is expired"},"status":401}',
    },
    source:
      'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: null, contains: 'has been invalidated', andContains: 'api key ' },
    causes: ['key.revoked'],
    note: 'Invalidated by hand or by a rotation. Some days later the document is deleted and the same key reads "unable to find apikey".',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: api key [aBcDeFgHiJkLmNoPqRsT] has been invalidated"}],"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: api key [aBcDeFgHiJkLmNoPqRsT] has been invalidated"},"status":401}',
    },
    source:
      'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: null, contains: 'invalid credentials for API key [' },
    causes: ['key.mistyped', 'key.truncated', 'key.encoded'],
    note: 'The id exists, the secret after the colon is wrong: cut short, of another key, or encoded twice.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: invalid credentials for API key [aBcDeFgHiJkLmNoPqRsT]"}],"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: invalid credentials for API key [aBcDeFgHiJkLmNoPqRsT]"},"status":401}',
    },
    source:
      'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: null, contains: 'unable to find apikey with id' },
    causes: ['env.wrong_account', 'key.unknown', 'key.revoked', 'key.encoded'],
    note: 'No such id in this cluster: key of another deployment, a restored cluster without its security index, or a value that is not base64 of id:api_key (then the printed id looks odd).',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: unable to find apikey with id foo"}],"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: unable to find apikey with id foo"},"status":401}',
    },
    source: [
      'elastic/elasticsearch tests in public code',
      'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'authentication expected API key type of [' },
    causes: ['key.wrong_kind'],
    note: 'A cross-cluster key where a REST key is needed, or the reverse.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"authentication expected API key type of [rest], but API key [aBcDeFgHiJkLmNoPqRsT] has type [cross_cluster]"}],"type":"security_exception","reason":"authentication expected API key type of [rest], but API key [aBcDeFgHiJkLmNoPqRsT] has type [cross_cluster]"},"status":401}',
    },
    source:
      'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [400, 401, 500],
    match: { at: null, contains: 'invalid ApiKey value' },
    causes: ['key.encoded', 'key.wrong_kind', 'key.truncated'],
    note: 'After decoding base64 there is no colon: only the id or only the secret was sent, or a value that was never encoded.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"error attempting to authenticate request"}],"type":"security_exception","reason":"error attempting to authenticate request","caused_by":{"type":"illegal_argument_exception","reason":"invalid ApiKey value"}},"status":401}',
    },
    source:
      'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: null, contains: 'Authentication using apikey failed' },
    causes: ['key.encoded', 'key.unknown', 'key.expired', 'key.revoked'],
    note: 'Older wording (7.x); the reason follows the dash.',
    example: {
      body: '{"error":{"type":"security_exception","reason":"Authentication using apikey failed - invalid credentials"},"status":401}',
    },
    source: 'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.reason', equals: 'token expired' },
    causes: ['token.expired'],
    note: 'Bearer token of the token service; it lives 20 minutes unless set otherwise.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"token expired","header":{"WWW-Authenticate":"Bearer realm=\\"security\\", error=\\"invalid_token\\", error_description=\\"The access token expired\\""}}],"type":"security_exception","reason":"token expired"},"status":401}',
    },
    source: 'https://github.com/elastic/elasticsearch/pull/49736',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.reason', startsWith: 'failed to authenticate service account [' },
    causes: ['key.unknown', 'key.revoked', 'env.wrong_account'],
    note: 'A service token (AAEAAW…) that this cluster does not hold.',
    example: {
      body: '{"error":{"type":"security_exception","reason":"failed to authenticate service account [elastic/kibana] with token name [token1]"},"status":401}',
    },
    source: 'https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.reason', pattern: 'missing authentication (?:credentials|token) for (?:REST request|action)' },
    causes: ['send.absent', 'send.scheme_wrong', 'send.stripped'],
    note: 'No Authorization header, or a scheme that is none of Basic, Bearer, ApiKey (for instance "Apikey:" or a bare key). Security is on by default since 8.0.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"missing authentication credentials for REST request [/]","header":{"WWW-Authenticate":["Basic realm=\\"security\\", charset=\\"UTF-8\\"","Bearer realm=\\"security\\"","ApiKey"]}}],"type":"security_exception","reason":"missing authentication credentials for REST request [/]"},"status":401}',
      headers: { 'WWW-Authenticate': 'ApiKey' },
    },
    source: ['https://www.elastic.co/docs/deploy-manage/api-keys', 'https://github.com/elastic/elasticsearch'],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.reason', contains: 'unable to authenticate user' },
    causes: ['key.unknown', 'key.mistyped', 'config.mangled', 'send.scheme_wrong', 'env.wrong_account'],
    note: 'Basic login. The name in brackets tells much: an API key id there means that an API key was sent as Basic. A password with $ is changed by Compose; ELASTIC_PASSWORD only counts at the first start of a volume.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate user [elastic] for REST request [/]"}],"type":"security_exception","reason":"unable to authenticate user [elastic] for REST request [/]"},"status":401}',
    },
    source: ['https://www.elastic.co/docs/deploy-manage/api-keys', 'https://github.com/elastic/elasticsearch'],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'error.reason',
      contains: 'unable to authenticate with provided credentials and anonymous access is not allowed for this request',
    },
    causes: ['key.unknown', 'key.encoded', 'key.expired', 'key.revoked', 'env.wrong_account', 'send.scheme_wrong'],
    note: 'Without additional_unsuccessful_credentials it is a Bearer token or key that nothing recognised: an API key sent as Bearer reads so.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request"}],"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request"},"status":401}',
    },
    source: 'elastic/elasticsearch tests in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.reason', contains: 'is unauthorized for' },
    causes: ['perm.scope'],
    note: 'The text ends with the privileges that would do. A key has at most the rights its creator had when it was made; with role_descriptors, only what those list.',
    example: {
      body: '{"error":{"type":"security_exception","reason":"action [indices:data/read/search] is unauthorized for API key id [xxxxxxxxxxxxxxxxxxxx] of user [elastic] on indices [logs], this action is granted by the index privileges [read,all]"},"status":403}',
    },
    source: [
      'https://www.elastic.co/docs/deploy-manage/api-keys',
      'https://www.elastic.co/docs/reference/elasticsearch/security-privileges',
    ],
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'error.reason', startsWith: 'current license is non-compliant for [' },
    causes: ['perm.resource'],
    note: 'The licence level lacks the feature named in brackets; the credential is fine.',
    example: {
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"current license is non-compliant for [field and document level security]","license.expired.feature":"field and document level security"}],"type":"security_exception","reason":"current license is non-compliant for [field and document level security]","license.expired.feature":"field and document level security"},"status":403}',
    },
    source: 'https://github.com/elastic/elasticsearch',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: null, contains: 'creating derived api keys requires an explicit role descriptor' },
    causes: ['perm.scope'],
    note: 'A key that makes another key may only make one without rights; log in as a user to make keys.',
    example: {
      body: '{"error":{"type":"illegal_argument_exception","reason":"creating derived api keys requires an explicit role descriptor that is empty (has no privileges)"},"status":400}',
    },
    source: 'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 404,
    match: { at: 'message', pattern: '^Unknown (?:deployment|resource|cluster)\\.$', andContains: '"ok":false' },
    causes: ['env.wrong_host'],
    note: 'The proxy of Elastic Cloud knows no such deployment: wrong or old endpoint, deleted or renamed deployment, or a Host header that a proxy changed. No key was looked at.',
    example: { body: '{"ok":false,"message":"Unknown deployment."}' },
    source: 'https://github.com/uken/fluent-plugin-elasticsearch/issues/645',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'errors[0].code', equals: 'root.permission_denied' },
    causes: ['perm.scope', 'key.wrong_kind', 'env.wrong_account'],
    note: 'Elastic Cloud API: its keys are made in the organization settings; a key of a deployment is no use here.',
    example: {
      body: '{"errors":[{"code":"root.permission_denied","message":"To access the resource [r:/deployments/0123], the user must have the required authorization."}]}',
      sdkText:
        'api error: 1 error occurred: * root.permission_denied: To access the resource [r:/deployments/0123], the user must have the required authorization.',
    },
    source: 'https://github.com/elastic/terraform-provider-ec/issues/795',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'message', contains: 'Request must contain a kbn-xsrf header' },
    causes: ['send.companion', 'env.wrong_host'],
    note: 'Kibana, not Elasticsearch. If Elasticsearch was meant, the host is the .kb. one.',
    example: { body: '{"statusCode":400,"error":"Bad Request","message":"Request must contain a kbn-xsrf header."}' },
    source: 'https://github.com/elastic/kibana',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'The client noticed that the server is not Elasticsearch' },
    causes: ['env.wrong_host', 'send.stripped', 'client.defect'],
    note: 'Client-side product check: the server is OpenSearch or older than 7.14, or a proxy drops the header X-Elastic-Product. Not about the key.',
    example: {
      sdkText:
        'elasticsearch.UnsupportedProductError: The client noticed that the server is not Elasticsearch and we do not support this unknown product',
    },
    source: 'https://github.com/elastic/elasticsearch-py',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
