import type { Refusal } from '../../model/provider.ts'

export const openaiCredentialsRefusals = [
  {
    status: 401,
    match: { at: 'error.message', startsWith: "You didn't provide an API key." },
    causes: [
      'send.absent',
      'key.missing',
      'send.wrong_header',
      'send.scheme_missing',
      'send.stripped',
      'send.dropped_redirect',
      'config.not_loaded',
    ],
    note: "error.code is null (an unknown key has code invalid_api_key). The server saw no usable Authorization: look for an empty variable, a misspelt header name (Seen once: 'Authoriaztion'), a key without 'Bearer ', or a proxy/redirect that dropped it.",
    example: {
      body: '{"error": {"message": "You didn\'t provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you\'re accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": null, "code": null}}',
    },
    source: ['https://github.com/openai/openai-python/issues/1434', 'https://github.com/openai/openai-node/issues/73'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', pattern: '^Missing bearer (or basic )?authentication in header' },
    causes: ['send.absent', 'key.missing', 'config.not_loaded', 'send.stripped'],
    note: "Newer wording of the no-credential refusal (Responses API 2025+, /v1/models August 2026 as 'Missing bearer authentication in header.'). Seen when a tool sends no Authorization at all although a key is configured (client.defect).",
    example: {
      body: '{"error": {"message": "Missing bearer or basic authentication in header", "type": "invalid_request_error", "param": null, "code": null}}',
    },
    source: [
      'https://github.com/openai/openai-cookbook/issues/2347',
      'https://github.com/openclaw/openclaw/issues/150825',
      'https://github.com/xLightsSequencer/xLights/issues/6969',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.message',
      pattern: 'Incorrect API key provided: (None|null|undefined|nil|NaN|\\[object Object\\])\\.',
    },
    causes: ['key.missing', 'config.not_loaded'],
    note: 'The literal text None / undefined / null was sent as key: the variable is not set in this process and was formatted into the header. Values of 12 characters or fewer are echoed unmasked.',
    example: {
      body: '{"error": {"message": "Incorrect API key provided: None. You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": null, "code": "invalid_api_key"}}',
    },
    source: ['https://github.com/SevaSk/ecoute/issues/163', 'https://github.com/chatanywhere/GPT_API_free/issues/475'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.message',
      pattern:
        'Incorrect API key provided: (?:[Yy][Oo][Uu][Rr][-_ ]|<|sk-xxx|sk-\\.\\.\\.|API_KEY|OPENAI_API_KEY|[A-Z]{3,8}_?[A-Z_]{0,4}\\*{1,60}_KEY|\\$)',
    },
    causes: ['key.placeholder', 'config.mangled', 'config.not_loaded'],
    note: "Echo begins like a template value, or is the name of the variable itself, or starts with '$' / '${' (variable reference never expanded).",
    example: {
      body: '{"error": {"message": "Incorrect API key provided: your-api*****here. You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": null, "code": "invalid_api_key"}}',
    },
    source: ['https://github.com/SevaSk/ecoute/issues/163', 'https://github.com/chatanywhere/GPT_API_free/issues/475'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', pattern: 'Incorrect API key provided: https?:/' },
    causes: ['key.encoded', 'key.wrong_kind', 'config.shadowed'],
    note: 'A URL was put in the key field: a whole address with the key in it, or key and base URL swapped.',
    example: {
      body: '{"error": {"message": "Incorrect API key provided: https://********************************************************************************lETQ. You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": null, "code": "invalid_api_key"}}',
      sdkText: "401 Incorrect API key provided: https://****lETQ. (openai-node prints '<status> <message>')",
    },
    source: 'https://github.com/continuedev/continue/issues/10250',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.message',
      pattern: 'Incorrect API key provided: (?:sk-ant-|sk-or-v|gsk_|xai-|AIza|hf_|pplx-|r8_|fw_|tgp_|nvapi|ghp_)',
    },
    causes: ['key.wrong_provider', 'env.wrong_host'],
    note: "Echo shows another issuer's prefix: that provider's key went to api.openai.com because the base URL was not set (or reset by an SDK upgrade). sk- keys of relays, DeepSeek, Moonshot, Qwen, Stability look like OpenAI's; only the missing T3BlbkFJ infix tells.",
    example: {
      body: '{"error": {"message": "Incorrect API key provided: gsk_AbCd********************************************wXyZ. You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": null, "code": "invalid_api_key"}}',
    },
    source: [
      'https://github.com/chatanywhere/GPT_API_free/issues/62',
      'https://github.com/AIDotNet/OpenDeepWiki/issues/5',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', pattern: 'Incorrect API key provided: ["\'\\u201c\\u2018]' },
    causes: ['key.quoted', 'key.invisible'],
    note: 'Echo starts with a quote character: quotes were kept around the value (docker --env-file, Windows set, YAML).',
    example: {
      body: '{"error": {"message": "Incorrect API key provided: \\"sk-proj********************************************************************************************************************************************************yZ\\". You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": null, "code": "invalid_api_key"}}',
    },
    source: 'https://developers.openai.com/api/docs/guides/error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: 'invalid_api_key', orContains: 'Incorrect API key provided: ' },
    causes: [
      'env.wrong_host',
      'config.shadowed',
      'key.wrong_provider',
      'key.revoked',
      'key.unknown',
      'key.mistyped',
      'key.leaked',
      'key.truncated',
    ],
    note: 'The echo keeps the first 8 and last 4 characters and one star for every other one, so stars + 12: length of what the server received (length rule inferred from observed masks, not documented): compare prefix, last 4 and length with the configured key. Echo prefix equals yours and length right: deleted/rotated/unknown; echo differs: another variable wins (config.shadowed). Newer bodies carry an outer "status":401.',
    example: {
      body: '{"error": {"message": "Incorrect API key provided: sk-AbCdE***************************************wXyZ. You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": null, "code": "invalid_api_key"}}',
    },
    source: [
      'https://github.com/continuedev/continue/issues/10250',
      'https://github.com/chatanywhere/GPT_API_free/issues/62',
      'https://github.com/yihong0618/bilingual_book_maker/issues/195',
      'https://developers.openai.com/api/docs/guides/error-codes',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'mismatched_organization',
      orContains: 'OpenAI-Organization header should match organization for API key',
    },
    causes: ['env.wrong_account'],
    note: 'Key is good. Remove OpenAI-Organization / OPENAI_ORG_ID or set it to the organization the key belongs to (GET /v1/me or the openai-organization response header names it).',
    example: {
      body: '{"error": {"message": "OpenAI-Organization header should match organization for API key", "type": "invalid_request_error", "param": null, "code": "mismatched_organization"}}',
    },
    source: [
      'https://github.com/AIDotNet/OpenDeepWiki/issues/5',
      'https://github.com/microsoft/foundry-dev-tools/issues/262',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'mismatched_project',
      orContains: 'OpenAI-Project header should match project for API key',
    },
    causes: ['env.wrong_account'],
    note: 'Same with OpenAI-Project / OPENAI_PROJECT_ID; project keys (sk-proj-) are bound to one project.',
    example: {
      body: '{"error": {"message": "OpenAI-Project header should match project for API key", "type": "invalid_request_error", "param": null, "code": "mismatched_project"}}',
    },
    source: 'https://developers.openai.com/api/docs/guides/error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
