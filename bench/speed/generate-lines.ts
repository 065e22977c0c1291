import { readCases } from '../../scripts/fit/cases.ts'

/** Writes JSON Lines to standard output: `generate-lines.ts ROOT cases|lines COUNT`. Waits for its reader. */
const [root = '.', kind = 'lines', count = '1000'] = process.argv.slice(2)

const wordings = [
  'Error: 401 Incorrect API key provided: undefined. You can find your API key at https://platform.openai.com/account/api-keys.',
  'HTTP 403 Forbidden: Resource not accessible by personal access token',
  'anthropic.AuthenticationError: Error code: 401 - {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
  'stripe.error.AuthenticationError: Invalid API Key provided: sk_test_****1234',
  'AccessDenied: User is not authorized to perform: s3:GetObject',
  'SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided',
  'axios error 401 Unauthorized {"message":"Bad credentials","documentation_url":"https://docs.github.com/rest"}',
  '429 Too Many Requests: You exceeded your current quota, please check your plan and billing details',
  'Access to fetch at https://api.example.com/v1 from origin http://localhost:3000 has been blocked by CORS policy',
  'jwt expired: the token has expired at 2026-11-20T10:00:00Z, status 401',
  'Request had insufficient authentication scopes. code 403 PERMISSION_DENIED',
  'No API key found in request. 401',
]

async function* lines(): AsyncGenerator<string> {
  if (kind === 'cases') {
    const cases = (await readCases(root)).map((one) => JSON.stringify(one))
    for (let i = 0; i < Number(count); i++) yield cases[i % cases.length] ?? ''
    return
  }
  for (let i = 0; i < Number(count); i++)
    yield JSON.stringify(`${wordings[i % wordings.length]} (request ${i}, host node-${i % 977})`)
}

let batch = ''
const written = async (): Promise<void> => {
  if (!process.stdout.write(batch)) await new Promise<void>((resolve) => void process.stdout.once('drain', resolve))
  batch = ''
}
for await (const line of lines()) {
  batch += `${line}\n`
  if (batch.length > 256 * 1024) await written()
}
await written()
