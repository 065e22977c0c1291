import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { wrongHeader } from '../wrong-header.ts'

const refused = 'API keys are not supported by this API. Expected OAuth2 access token'
const plain = 'client = OpenAI(api_key=os.environ["KEY"], base_url=endpoint)'

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'access-token-where-keys-go',
    {
      text: refused,
      code: "const token = await auth.getAccessToken()\nfetch(url, { headers: { 'x-goog-api-key': token } })",
    },
    { text: refused, code: "fetch(url, { headers: { 'x-goog-api-key': process.env.API_KEY } })" },
  ],
  [
    'access-token-where-keys-go',
    { text: refused, code: '"x-goog-api-key" => $this->key', remarks: ['a service account is in use'] },
    { text: refused, code: '"Authorization" => "Bearer " . $this->key', remarks: ['a service account is in use'] },
  ],
  [
    'plain-client-at-azure',
    { status: 401, code: plain, remarks: ['a deployment of Azure AI Foundry'] },
    { status: 401, code: plain, remarks: ['a server of our own'] },
  ],
  [
    'plain-client-at-azure',
    {
      status: 401,
      code: 'new OpenAIClient(new ApiKeyCredential(key), new() { Endpoint = uri })',
      remarks: ['Azure OpenAI'],
    },
    {
      status: 401,
      code: 'new AzureOpenAIClient(uri, new ApiKeyCredential(key)) // endpoint',
      remarks: ['Azure OpenAI'],
    },
  ],
  [
    'plain-client-at-azure',
    { status: 401, code: 'OpenAI(api_key=key, base_url="https://demo.openai.azure.com/")' },
    { status: 401, code: 'OpenAI(api_key=key, base_url="https://demo.openai.azure.com/openai/v1/")' },
  ],
  [
    'key-of-ai-studio-as-bearer',
    {
      text: 'Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      remarks: ['the key is of AI Studio'],
    },
    {
      text: 'Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      remarks: ['the token is of gcloud'],
    },
  ],
  [
    'setup-token-of-a-subscription',
    { status: 401, remarks: ['the tool stores a setup token'] },
    { status: 401, remarks: ['the tool has a setup page for tokens'] },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(wrongHeader, observedFor(hit))).toContain(sign)
  expect(hits(wrongHeader, observedFor(miss))).not.toContain(sign)
})
