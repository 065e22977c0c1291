import type { Provider } from '../model/provider.ts'
import { googleVertexRefusals } from './refusals/google-vertex.ts'

export const googleVertex: Provider = {
  id: 'google-vertex',
  name: 'Google Vertex AI',
  hosts: ['aiplatform.googleapis.com', '*-aiplatform.googleapis.com'],
  aliases: [
    'vertex ai',
    'vertexai',
    'vertex',
    'aiplatform',
    'google-cloud-aiplatform',
    'chatvertexai',
    'anthropicvertex',
  ],
  docs: [
    'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    'https://cloud.google.com/docs/authentication',
    'https://cloud.google.com/vertex-ai/generative-ai/docs/start/api-keys',
  ],
  dashboard: {
    keys: 'https://console.cloud.google.com/apis/credentials',
    billing: 'https://console.cloud.google.com/billing',
    status: 'https://status.cloud.google.com',
  },
  variables: [
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_CLOUD_PROJECT',
    'GOOGLE_CLOUD_LOCATION',
    'GOOGLE_GENAI_USE_VERTEXAI',
    'GOOGLE_API_KEY',
    'GOOGLE_VERTEX_PROJECT',
    'GOOGLE_VERTEX_LOCATION',
    'GOOGLE_VERTEX_API_KEY',
    'CLOUD_ML_REGION',
    'ANTHROPIC_VERTEX_PROJECT_ID',
  ],
  keys: [
    {
      kind: 'OAuth access token',
      prefix: 'ya29.',
      pattern: '^ya29\\.[A-Za-z0-9._-]{20,}$',
      env: 'any',
      role: 'api',
      shape: "'ya29.' + [A-Za-z0-9._-]",
      example: ['ya29.', 'RODx0kRrp5y437w2dWt64Skc'].join(''),
      sameShapeAs: ['google-gemini', 'google-cloud', 'youtube'],
    },
    {
      kind: 'express-mode / service-account-bound API key',
      prefix: 'AQ.',
      pattern: '^AQ\\.[A-Za-z0-9_-]{30,}$',
      env: 'any',
      role: 'api',
      shape: "'AQ.' + [A-Za-z0-9_-]",
      example: 'AQ.w2lfN9G2vEjO1EDQMaREu21wmjhXiL',
      sameShapeAs: ['google-gemini', 'google-cloud'],
    },
    {
      kind: 'service account key file',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'JSON with type=service_account, private_key',
      note: 'A file, not a header value.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'x-goog-api-key', scheme: null, note: 'Express mode only.' },
    { in: 'query', name: 'key', scheme: null, note: 'Express mode only.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'x-goog-user-project',
      required: 'with end-user ADC',
      failure: '403 USER_PROJECT_DENIED / SERVICE_DISABLED',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://oauth2.googleapis.com/tokeninfo?access_token={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies:
      'email, scopes, expiry of the OAuth token (sends the token in the query). Alternative without side effects: GET https://aiplatform.googleapis.com/v1/projects/PROJECT/locations/LOCATION/models',
  },
  refusals: googleVertexRefusals,
  regions:
    'Regional hosts {region}-aiplatform.googleapis.com; global = aiplatform.googleapis.com with locations/global. Project and location are in the path: a wrong one reads as a permission error.',
  quirks: [
    "A misspelt project or model reads as PERMISSION_DENIED '(or it may not exist)'.",
    'In Vertex mode project/location from the environment take precedence over an API key from the environment (python-genai).',
    'Quota project of ADC can be another project than the one in the URL.',
  ],
  rotation: 'IAM service account keys API (iam.googleapis.com projects.serviceAccounts.keys); API Keys API.',
  leakPolicy: 'Leaked service-account keys are disabled automatically by default org policy.',
}
