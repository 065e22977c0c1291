import type { Provider } from '../model/provider.ts'
import { awsBedrockRefusals } from './refusals/aws-bedrock.ts'

export const awsBedrock: Provider = {
  id: 'aws-bedrock',
  name: 'AWS Bedrock',
  hosts: [
    'bedrock.{region}.amazonaws.com',
    'bedrock-runtime.{region}.amazonaws.com',
    'bedrock-agent-runtime.{region}.amazonaws.com',
    'bedrock-mantle.{region}.api.aws',
  ],
  aliases: ['bedrock', 'aws bedrock', 'amazon bedrock', 'bedrock-runtime', 'chatbedrock', 'anthropicbedrock'],
  docs: [
    'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
  ],
  dashboard: {
    keys: 'https://console.aws.amazon.com/bedrock/home#/api-keys',
    billing: 'https://console.aws.amazon.com/billing/home',
    status: 'https://health.aws.amazon.com/health/status',
  },
  variables: [
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_PROFILE',
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    'AWS_BEDROCK_BASE_URL',
    'AWS_ENDPOINT_URL_BEDROCK_RUNTIME',
  ],
  keys: [
    {
      kind: 'long-term Bedrock API key',
      prefix: 'ABSK',
      pattern: '^ABSK[A-Za-z0-9+/]{109,269}={0,2}$',
      env: 'any',
      role: 'api',
      shape: "'ABSK' + base64 (109-269 of [A-Za-z0-9+/]) + up to two '='; decodes to 'BedrockAPIKey-…:secret'",
      note: "Service-specific credential of an IAM user; the trailing '=' is often lost when copied.",
      example: [
        'ABSK',
        'wTovI3G2JWTObGb77YUbGDpNYli1WvGVODhiUUTWst8M2J82ebXijQnNYtiVZ7zX0B7pNwCS1Foe3IKt5zfHoev9hqtGdfzNxPF7x7HzYDyDX',
      ].join(''),
    },
    {
      kind: 'short-term Bedrock API key',
      prefix: 'bedrock-api-key-',
      pattern: '^bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=_-]{50,}$',
      env: 'any',
      role: 'api',
      shape:
        "'bedrock-api-key-' + base64 beginning 'YmVkcm9jay5hbWF6b25hd3MuY29t' (= bedrock.amazonaws.com): a presigned SigV4 URL",
      note: "Max 12 h, one region, inherits the maker's rights.",
      example: [
        'bedrock-api-key-',
        'YmVkcm9jay5hbWF6b25hd3MuY29tRyMdobwDPf5ZZWsVqc2j6nxhZWM4TZ77gdEJPPYAjzzPN8RXZN',
      ].join(''),
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'Bedrock API keys.' },
    { in: 'header', name: 'Authorization', scheme: 'AWS4-HMAC-SHA256', note: "SigV4, service name 'bedrock'." },
    { in: 'header', name: 'x-amz-security-token', scheme: null, note: 'Session token with ASIA keys.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'x-amz-security-token',
      required: 'temporary credentials',
      failure: "403 UnrecognizedClientException 'The security token included in the request is invalid.'",
    },
    { in: 'header', name: 'x-amz-date', required: 'SigV4', failure: '403 signature errors / clock' },
  ],
  probe: {
    method: 'GET',
    url: 'https://bedrock.{REGION}.amazonaws.com/foundation-models',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies:
      'nothing; needs bedrock:ListFoundationModels. SigV4: sts GetCallerIdentity names account and principal and needs no permission. Bearer: GET https://bedrock-mantle.REGION.api.aws/v1/models.',
  },
  refusals: awsBedrockRefusals,
  regions:
    'Everything is per region: host, model access, quota, short-term keys. bedrock = control plane, bedrock-runtime = inference, bedrock-mantle = OpenAI-compatible.',
  quirks: [
    'Bad bearer keys are 403 on bedrock-runtime but 401 (OpenAI shape) on bedrock-mantle.',
    "A short-term key used in another region says only 'make sure your API Key is valid'.",
    "The error field is 'Message' (capital M) for API-key refusals and 'message' for others.",
    'Bedrock API keys do not work for Agents, Data Automation and InvokeModelWithBidirectionalStream.',
    "Model ids with ':' break home-made SigV4 signers, ids without work: looks intermittent.",
    'A stray Authorization header (ANTHROPIC_AUTH_TOKEN, proxy) beats SigV4 and yields 403.',
    'The country refusal is a 400 ValidationException.',
    'AWS_BEARER_TOKEN_BEDROCK: wins over SigV4 in current SDKs.',
  ],
  rotation:
    'IAM: CreateServiceSpecificCredential / UpdateServiceSpecificCredential (Inactive) / ResetServiceSpecificCredential with service bedrock.amazonaws.com; CreateAccessKey/UpdateAccessKey/DeleteAccessKey.',
  leakPolicy:
    'AWS attaches AWSCompromisedKeyQuarantineV2/V3 policy to IAM users whose AKIA keys appear on GitHub and opens a support case: calls then fail with AccessDenied explicit deny, the key itself stays valid.',
}
