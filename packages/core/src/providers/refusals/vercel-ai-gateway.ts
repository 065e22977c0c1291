import type { Refusal } from '../../model/provider.ts'

const source = 'https://github.com/vercel/ai/blob/main/packages/gateway/src/errors/gateway-authentication-error.ts'

/** The AI Gateway, mostly as the AI SDK tells of it. */
export const vercelAiGatewayRefusals = [
  {
    status: 401,
    match: { at: null, contains: 'AI Gateway authentication failed: No authentication provided' },
    causes: ['config.not_loaded', 'key.missing', 'send.absent'],
    note: 'Neither AI_GATEWAY_API_KEY nor a token of the deployment was there when the call was made.',
    example: {
      sdkText:
        "GatewayAuthenticationError: AI Gateway authentication failed: No authentication provided. Option 1 - API key: Create an API key: https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai%2Fapi-keys Provide via 'apiKey' option or 'AI_GATEWAY_API_KEY' environment variable.",
    },
    source,
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: null, contains: 'AI Gateway authentication failed: Invalid API key' },
    causes: ['key.unknown', 'key.revoked', 'key.wrong_provider', 'key.wrong_kind'],
    note: 'The key of a model provider is not one of the gateway.',
    example: {
      sdkText:
        "GatewayAuthenticationError: AI Gateway authentication failed: Invalid API key. Create a new API key: https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai%2Fapi-keys Provide via 'apiKey' option or 'AI_GATEWAY_API_KEY' environment variable.",
    },
    source,
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: null, contains: 'AI Gateway authentication failed: Invalid OIDC token' },
    causes: ['token.expired', 'env.wrong_account'],
    note: 'The token that `vercel env pull` writes lives for twelve hours: pull again.',
    example: {
      sdkText:
        "GatewayAuthenticationError: AI Gateway authentication failed: Invalid OIDC token. Run 'npx vercel link' to link your project, then 'vc env pull' to fetch the token.",
    },
    source,
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: {
      at: null,
      contains: 'Unauthenticated request to AI Gateway',
      orContains: 'Unauthenticated. Configure AI_GATEWAY_API_KEY',
    },
    causes: ['config.not_loaded', 'key.missing', 'key.unknown'],
    note: 'A model given as text ("openai/gpt-4o-mini") goes through the gateway: whoever has a key of the provider wants its module (@ai-sdk/openai).',
    example: {
      sdkText:
        'Error [GatewayAuthenticationError]: Unauthenticated request to AI Gateway. To authenticate, set the AI_GATEWAY_API_KEY environment variable with your API key.',
    },
    source: ['https://github.com/vercel/ai/issues/13302', 'https://github.com/vercel/ai/pull/11065'],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
