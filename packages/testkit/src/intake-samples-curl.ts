import { sampleKeys as keys, type IntakeSample } from './intake-sample.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** curl command lines as people paste them from shells, documentation and browsers. */
export const curlSamples: readonly IntakeSample[] = [
  {
    name: 'documentation style with a variable',
    kind: 'curl',
    text: `curl https://api.openai.com/v1/models \\
  -H "Authorization: Bearer $OPENAI_API_KEY" \\
  -H "OpenAI-Organization: org-Qx7Lm2Vt"`,
    method: 'GET',
    url: 'https://api.openai.com/v1/models',
    sent: [['Authorization', 'Bearer $OPENAI_API_KEY']],
    credentials: ['header Authorization Bearer $OPENAI_API_KEY (reference)'],
  },
  {
    name: 'single quotes keep the variable literal',
    kind: 'curl',
    text: `$ curl -H 'Authorization: Bearer $OPENAI_API_KEY' https://api.openai.com/v1/models`,
    credentials: ['header Authorization Bearer $OPENAI_API_KEY'],
  },
  {
    name: 'JSON by --json',
    kind: 'curl',
    text: `curl --json '{"model":"claude","max_tokens":5}' -H "x-api-key: ${keys.anthropic}" https://api.anthropic.com/v1/messages`,
    method: 'POST',
    sent: [
      ['Content-Type', 'application/json'],
      ['Accept', 'application/json'],
      ['x-api-key', keys.anthropic],
    ],
    credentials: [`header x-api-key - ${keys.anthropic}`],
  },
  {
    name: 'basic authentication by -u',
    kind: 'curl',
    text: `curl https://api.stripe.com/v1/charges -u ${keys.stripe}: -d amount=2000 -d "description=two words"`,
    method: 'POST',
    sent: [
      ['Authorization', `Basic ${base64(`${keys.stripe}:`)}`],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    credentials: [`header Authorization Basic ${base64(`${keys.stripe}:`)}`],
  },
  {
    name: '-u with a variable',
    kind: 'curl',
    text: `curl -u "$STRIPE_KEY:" https://api.stripe.com/v1/balance`,
    sent: [['Authorization', 'Basic $STRIPE_KEY:']],
    credentials: ['header Authorization Basic $STRIPE_KEY: (reference)'],
  },
  {
    name: 'query by -G and --data-urlencode',
    kind: 'curl',
    text: `curl -G api.openweathermap.org/data/2.5/weather --data-urlencode "q=Neu Ulm" -d appid=${keys.hex}`,
    method: 'GET',
    url: `http://api.openweathermap.org/data/2.5/weather?q=Neu+Ulm&appid=${keys.hex}`,
    credentials: [`query appid - ${keys.hex}`],
  },
  {
    name: 'an ampersand outside quotes ends the command',
    kind: 'curl',
    text: `curl https://api.example.com/search?q=x&api_key=${keys.hex}`,
    url: 'https://api.example.com/search?q=x',
    credentials: [],
  },
  {
    name: 'cookies, referrer, agent, bearer option and joined letters',
    kind: 'curl',
    text: `curl -sSLk --oauth2-bearer ${keys.jwt} -b 'session=${keys.hex}; theme=dark' -e https://app.example.com/ -A 'probe/1' -XPATCH https://api.example.com/me`,
    method: 'PATCH',
    sent: [
      ['Authorization', `Bearer ${keys.jwt}`],
      ['Referer', 'https://app.example.com/'],
      ['User-Agent', 'probe/1'],
    ],
    credentials: [`header Authorization Bearer ${keys.jwt}`, `cookie session - ${keys.hex}`],
  },
  {
    name: 'AWS signature option',
    kind: 'curl',
    text: `curl --aws-sigv4 "aws:amz:eu-west-1:execute-api" --user "${keys.awsId}:${keys.awsSecret}" https://x1y2z3.execute-api.eu-west-1.amazonaws.com/prod`,
    credentials: [`header Authorization AWS4-HMAC-SHA256 ${keys.awsId}`],
  },
  {
    name: 'multipart form',
    kind: 'curl',
    text: `curl -F "api_key=${keys.hex}" -F file=@photo.jpg --compressed -m 30 -x http://proxy.example.com:3128 https://upload.example.com/v1/image`,
    method: 'POST',
    credentials: [`body api_key - ${keys.hex}`],
  },
  {
    name: 'header removed, header empty, original letter case',
    kind: 'curl',
    text: `curl -I -H 'Accept:' -H 'X-Empty;' -H 'x-ApI-kEy:${keys.hex} ' --url https://api.example.com/`,
    method: 'HEAD',
    sent: [
      ['X-Empty', ''],
      ['x-ApI-kEy', `${keys.hex} `],
    ],
    credentials: [`header x-ApI-kEy - ${keys.hex} `],
  },
  {
    name: 'ANSI quoting and a here-string',
    kind: 'curl',
    text: `curl -d @- -H $'X-Api-Key: ${keys.hex}\\r' https://api.example.com/v1 <<< '{"a":1}'`,
    method: 'POST',
    sent: [['X-Api-Key', `${keys.hex}\r`]],
    credentials: [`header X-Api-Key - ${keys.hex}\r`],
  },
  {
    name: 'PowerShell',
    kind: 'curl',
    text: `PS C:\\Users\\kim> curl.exe -X POST "https://api.example.com/v1/items" \`
  -H "Authorization: Bearer $env:EXAMPLE_KEY" \`
  -H 'Content-Type: application/json' \`
  -d '{\\"name\\":\\"x\\"}'`,
    method: 'POST',
    sent: [
      ['Authorization', 'Bearer $env:EXAMPLE_KEY'],
      ['Content-Type', 'application/json'],
    ],
    credentials: ['header Authorization Bearer $env:EXAMPLE_KEY (reference)'],
  },
  {
    name: 'PowerShell stop-parsing mark',
    kind: 'curl',
    text: `curl.exe --% -H "X-Api-Key: ${keys.hex}" https://api.example.com/a?b=1&c=2`,
    url: 'https://api.example.com/a?b=1&c=2',
    credentials: [`header X-Api-Key - ${keys.hex}`],
  },
  {
    name: 'cmd as browsers copy it',
    kind: 'curl',
    text: `curl ^"https://api.example.com/v1/items?x=1^&y=2^" ^\r\n  -H ^"authorization: Bearer ${keys.jwt}^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":1^}^"`,
    method: 'POST',
    url: 'https://api.example.com/v1/items?x=1&y=2',
    sent: [['authorization', `Bearer ${keys.jwt}`]],
    body: undefined,
    credentials: [`header authorization Bearer ${keys.jwt}`],
  },
  {
    name: 'cmd with single quotes that are none',
    kind: 'curl',
    text: `C:\\Users\\kim>curl -H "X-Api-Key: %EXAMPLE_KEY%" "https://api.example.com/v1"`,
    sent: [['X-Api-Key', '%EXAMPLE_KEY%']],
    credentials: ['header X-Api-Key - %EXAMPLE_KEY% (reference)'],
  },
  {
    name: 'command with its output',
    kind: 'curl',
    text: `$ curl -i https://api.github.com/user -H "Authorization: token ${keys.github}"
HTTP/2 401
server: github.com
x-github-request-id: C0DE:1F2E

{
  "message": "Bad credentials",
  "status": "401"
}`,
    status: 401,
    answered: [['x-github-request-id', 'C0DE:1F2E']],
    body: { message: 'Bad credentials', status: '401' },
    credentials: [`header Authorization token ${keys.github}`],
  },
  {
    name: 'user in the address',
    kind: 'curl',
    text: `curl https://kim:${keys.hex}@api.example.com/v1`,
    sent: [['Authorization', `Basic ${base64(`kim:${keys.hex}`)}`]],
    credentials: [`header Authorization Basic ${base64(`kim:${keys.hex}`)}`, `userinfo - - kim:${keys.hex}`],
  },
]
