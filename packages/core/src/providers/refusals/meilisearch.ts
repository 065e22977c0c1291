import type { Refusal } from '../../model/provider.ts'

export const meilisearchRefusals = [
  {
    status: 403,
    match: { at: 'message', contains: 'Tenant token expired.' },
    causes: ['token.expired', 'sign.clock'],
    note: 'exp of the tenant token, by the clock of the server.',
    example: {
      body: '{"message":"Tenant token expired. Was valid up to `1760000000` and we\'re now `1760003600`.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
    },
    source:
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'The API key cannot acces the index' },
    causes: ['perm.resource'],
    note: 'Spelt "acces" in the source. The message lists the indexes of the key.',
    example: {
      body: '{"message":"The API key cannot acces the index `movies`, authorized indexes are [\\"books\\"].","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
    },
    source:
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'The provided tenant token cannot acces the index' },
    causes: ['perm.resource', 'token.claims'],
    note: 'searchRules of the token do not name the index.',
    example: {
      body: '{"message":"The provided tenant token cannot acces the index `movies`, allowed indexes are [\\"books\\"].","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
    },
    source:
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'The API key used to generate this tenant token cannot acces the index' },
    causes: ['perm.resource'],
    note: 'The parent key does not open the index, whatever the token says.',
    example: {
      body: '{"message":"The API key used to generate this tenant token cannot acces the index `movies`.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
    },
    source:
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'Could not decode tenant token, InvalidSignature' },
    causes: ['sign.mismatch', 'env.wrong_account'],
    note: 'Signed with another key than that of apiKeyUid: with the master key, or with a key from before the master key changed.',
    example: {
      body: '{"message":"Could not decode tenant token, InvalidSignature.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
    },
    source:
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'Could not decode tenant token' },
    causes: ['token.claims'],
    note: 'searchRules or apiKeyUid is missing or of another form; HS256, HS384 or HS512.',
    example: {
      body: '{"message":"Could not decode tenant token, JSON error: missing field `searchRules` at line 1 column 16.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
    },
    source:
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'The provided tenant token is invalid' },
    causes: ['token.claims', 'key.unknown'],
    note: 'apiKeyUid names no key of this server.',
    example: {
      body: '{"message":"The provided tenant token is invalid.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
    },
    source:
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'code',
      equals: 'remote_invalid_api_key',
      orContains: 'could not authenticate against the remote host',
    },
    causes: ['config.not_loaded', 'perm.scope', 'key.unknown'],
    note: 'Not your key: the key that this server holds for another one of the network, or for an embedding service.',
    example: {
      body: '{"message":"could not authenticate against the remote host\\n  - hint: check that the remote instance was registered with a valid API key having the `search` action","code":"remote_invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#remote_invalid_api_key"}',
    },
    source: 'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/search/federated/proxy.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'code',
      equals: 'missing_authorization_header',
      orContains: 'The Authorization header is missing. It must use the bearer authorization method.',
    },
    causes: ['send.absent', 'send.wrong_header', 'send.scheme_missing', 'send.header_case'],
    note: 'Also when the header is there and does not begin with Bearer and a space, letter for letter. X-Meili-API-Key is the pre-0.25 header: api.retired.',
    example: {
      body: '{"message":"The Authorization header is missing. It must use the bearer authorization method.","code":"missing_authorization_header","type":"auth","link":"https://docs.meilisearch.com/errors#missing_authorization_header"}',
    },
    source: [
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/error.rs',
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'code',
      equals: 'missing_master_key',
      orContains: 'Meilisearch is running without a master key. To access this API endpoint, you must have',
    },
    causes: ['config.not_loaded'],
    note: 'Server side: MEILI_MASTER_KEY did not reach the server. Without one everything is open but /keys.',
    example: {
      body: '{"message":"Meilisearch is running without a master key. To access this API endpoint, you must have set a master key at launch.","code":"missing_master_key","type":"auth","link":"https://docs.meilisearch.com/errors#missing_master_key"}',
    },
    source:
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/error.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'code', equals: 'invalid_api_key', orContains: 'The provided API key is invalid' },
    causes: ['key.unknown', 'perm.scope', 'key.expired', 'env.wrong_account', 'perm.resource'],
    note: 'One code and one text for a wrong key, a missing action and an expired key. GET /keys/{key} with the master key tells; a search key on /documents is the usual one.',
    example: {
      body: '{"message":"The provided API key is invalid.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
      sdkText: 'MeiliSearchApiError: The provided API key is invalid.',
    },
    source: [
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/error.rs',
      'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch/src/extractors/authentication/mod.rs',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 404,
    match: { at: 'code', equals: 'api_key_not_found' },
    causes: ['key.unknown', 'key.revoked'],
    note: 'Asked for at /keys, by uid or key.',
    example: {
      body: '{"message":"API key `00000000-0000-0000-0000-000000000000` not found.","code":"api_key_not_found","type":"invalid_request","link":"https://docs.meilisearch.com/errors#api_key_not_found"}',
    },
    source: 'https://github.com/meilisearch/meilisearch/blob/main/crates/meilisearch-auth/src/error.rs',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 403],
    match: { at: 'errorCode', oneOf: ['missing_authorization_header', 'invalid_token'] },
    causes: ['api.retired', 'send.wrong_header', 'key.unknown'],
    note: 'Servers before 0.25: header X-Meili-API-Key, no Bearer.',
    source: 'https://www.meilisearch.com/docs/reference/errors/error_codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
