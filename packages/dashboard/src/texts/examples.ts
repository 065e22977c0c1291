/** Made up, every key of them. In parts, so that nobody's scanner takes them for real ones. */
const openai = ['sk-', 'Xq7LmZ2vRk9TbW4cNpYh', 'T3Blbk', 'FJ', 'Jd8sFgEa3uKo5VnCyGdJ'].join('')
const stripe = ['sk', 'test', '51Hq7LmZ2vRk9TbW4cNpYhJd8sFg'].join('_')
const plain = ['h7Kq2mZx9LpW', 't4Rb8VnCyGdJ'].join('')

const entry = (method: string, url: string, status: number, headers: readonly string[], body: string): unknown => ({
  startedDateTime: '2026-11-20T09:14:03.120Z',
  time: 84,
  request: {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    headers: headers.map((line) => ({ name: line.split(': ')[0], value: line.split(': ')[1] })),
  },
  response: {
    status,
    statusText: '',
    headers: [{ name: 'content-type', value: 'application/json' }],
    content: { size: body.length, mimeType: 'application/json', text: body },
    redirectURL: '',
  },
})

const har = {
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '537.36' },
    entries: [
      entry('GET', 'https://api.example.com/v1/me', 200, [`X-API-Key: ${plain}`], '{"name":"Ada"}'),
      entry(
        'POST',
        'https://api.example.com/v1/exports',
        403,
        [`X-API-Key: ${plain}`],
        '{"error":"insufficient_scope","message":"This key lacks the scope exports:write."}',
      ),
      entry(
        'GET',
        'https://api.openai.com/v1/models',
        401,
        [`Authorization: ${openai}`],
        '{"error":{"message":"You didn\'t provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY)","type":"invalid_request_error","param":null,"code":null}}',
      ),
    ],
  },
}

export interface Example {
  readonly name: string
  readonly about: string
  readonly text: string
}

export const examples: readonly Example[] = [
  {
    name: 'curl command',
    about: 'With what the API answered to it',
    text: `curl https://api.openai.com/v1/models -H "Authorization: ${openai}"
{
  "error": {
    "message": "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY)",
    "type": "invalid_request_error"
  }
}`,
  },
  {
    name: 'Log',
    about: 'A Python program in a container, with its .env file',
    text: `Traceback (most recent call last):
  File "/app/ask.py", line 12, in <module>
    client.models.list()
openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: "${openai.slice(0, 7)}***GdJ". You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'code': 'invalid_api_key'}}

It works on my machine, it fails only in Docker.

.env:
OPENAI_API_KEY="${openai}"`,
  },
  {
    name: 'HTTP exchange',
    about: 'Request and answer as they went over the wire',
    text: `POST /v1/charges HTTP/1.1
Host: api.stripe.com
Authorization: Bearer ${stripe}
Content-Type: application/x-www-form-urlencoded

amount=2000&currency=eur

HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":"api_key_expired","message":"Expired API Key provided: sk_test_***8sFg","type":"invalid_request_error"}}`,
  },
  {
    name: 'HAR file',
    about: 'Saved by a browser: three calls, two of them refused',
    text: JSON.stringify(har, null, 2),
  },
  // with a Cyrillic letter in it
  {
    name: 'Key alone',
    about: 'Its length, alphabet and checksum, and what is wrong with its characters',
    text: `${['ghp', 'QUctPnmbyJXqISZG1V8sHNne\u0430UtOJq2cqEKA'].join('_')} `,
  },
]
