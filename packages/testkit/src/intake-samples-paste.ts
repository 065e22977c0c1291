import { sampleKeys as keys, type IntakeSample } from './intake-sample.ts'

/** Mixed pastes and whole issues: error, settings, code and the user's own words. */
export const pasteSamples: readonly IntakeSample[] = [
  {
    name: 'error, settings, code and a sentence',
    kind: 'text',
    text: `openai.AuthenticationError: Error code: 401 - {'error': {'code': 'invalid_api_key'}}

OPENAI_API_KEY="${keys.openai} "
OPENAI_BASE_URL=https://api.openai.com/v1

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
)
The same key works with curl.`,
    status: 401,
    config: `OPENAI_API_KEY="${keys.openai} "\nOPENAI_BASE_URL=https://api.openai.com/v1`,
    code: `client = OpenAI(\n    api_key=os.environ["OPENAI_API_KEY"],\n)`,
    remarks: ['The same key works with curl.'],
    credentials: [`variable OPENAI_API_KEY - ${keys.openai} `],
  },
  {
    name: 'a markdown issue',
    kind: 'text',
    text: `### Describe the bug

I created a new key this morning and it is refused.

\`\`\`python
import requests
r = requests.get("https://api.example.com/v1/me", headers={"X-Api-Key": "${keys.hex}"})
\`\`\`

\`\`\`env
EXAMPLE_KEY='${keys.hex}'
\`\`\`

\`\`\`
HTTP/1.1 403 Forbidden
content-type: application/json

{"message":"Forbidden"}
\`\`\`

- works from my laptop
- [x] I have searched the issues`,
    status: 403,
    body: { message: 'Forbidden' },
    config: `EXAMPLE_KEY='${keys.hex}'`,
    code: `import requests\nr = requests.get("https://api.example.com/v1/me", headers={"X-Api-Key": "${keys.hex}"})`,
    remarks: ['I created a new key this morning and it is refused.', 'works from my laptop'],
    credentials: [`variable EXAMPLE_KEY - ${keys.hex}`, `header X-Api-Key - ${keys.hex}`],
  },
  {
    name: 'a stack trace keeps its own source lines',
    kind: 'text',
    text: `Traceback (most recent call last):
  File "/srv/app/main.py", line 3, in <module>
    client = OpenAI(api_key=key)
    return self.request(options)
openai.OpenAIError: The api_key client option must be set`,
    code: '',
    config: '',
    remarks: [],
  },
  {
    name: 'a printed sentence is no remark',
    kind: 'text',
    text: `Error: request failed
Please check your API key at https://example.com/keys
You can find your key in the dashboard.`,
    remarks: [],
  },
  {
    name: 'a command inside an issue',
    kind: 'text',
    text: `Calling the API fails:

$ curl -s https://api.example.com/v1/me \\
    -H "Authorization: Bearer ${keys.jwt}"
{"error":"invalid_token"}`,
    url: 'https://api.example.com/v1/me',
    method: 'GET',
    body: { error: 'invalid_token' },
    credentials: [`header Authorization Bearer ${keys.jwt}`],
  },
  {
    name: 'Windows set keeps its quotes',
    kind: 'text',
    text: `401 Unauthorized
set ANTHROPIC_API_KEY="${keys.anthropic}"`,
    status: 401,
    config: `set ANTHROPIC_API_KEY="${keys.anthropic}"`,
    credentials: [`variable ANTHROPIC_API_KEY - "${keys.anthropic}"`],
  },
  {
    name: 'one line of a console',
    kind: 'text',
    text: 'Error: Unauthorized',
    status: null,
    credentials: [],
    remarks: [],
  },
]
