/** A synthetic key of a shape that people know. */
export interface TestKey {
  readonly name: string
  readonly text: string
  /** What must never be seen: the text without its public prefix. */
  readonly secret: string
}

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const hex = '0123456789abcdef'
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const digits = '0123456789'
const base64 = `${base62}+/`
const urlSafe = `${base62}-_`

/** The same characters in every run, and none that anybody was ever given. */
function random(seed: string, alphabet: string, length: number): string {
  let state = [...seed].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 0x01000193), 0x811c9dc5)
  let text = ''
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += alphabet[(state >>> 8) % alphabet.length]
  }
  return text
}

function key(name: string, prefix: readonly string[], alphabet: string, length: number, tail = ''): TestKey {
  const secret = `${random(name, alphabet, length)}${tail}`
  return { name, text: `${prefix.join('')}${secret}`, secret }
}

/** Several random parts with fixed text between; the parts are the secret. */
function parted(name: string, parts: readonly (readonly [alphabet: string, length: number] | string)[]): TestKey {
  const text = parts
    .map((part, i) => (typeof part === 'string' ? part : random(`${name}${i}`, part[0], part[1])))
    .join('')
  return { name, text, secret: text }
}

function jsonPart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function jwt(name: string): TestKey {
  const signature = random(name, urlSafe, 43)
  return {
    name,
    text: `${jsonPart({ alg: 'HS256', typ: 'JWT' })}.${jsonPart({ iss: 'test', sub: 'nobody', exp: 1_700_000_000 })}.${signature}`,
    secret: signature,
  }
}

/** One of every famous shape. Prefixes are joined here so that no scanner takes this file for a leak. */
export const testKeys: readonly TestKey[] = [
  key('OpenAI project key', ['sk-', 'proj-'], urlSafe, 156),
  key('OpenAI user key', ['sk', '-'], base62, 48),
  key('Anthropic', ['sk-', 'ant-', 'api03-'], urlSafe, 93, 'AA'),
  key('OpenRouter', ['sk-', 'or-', 'v1-'], hex, 64),
  key('DeepSeek', ['sk', '-'], hex, 32),
  key('Stripe live', ['sk_', 'live_'], base62, 99),
  key('Stripe old', ['sk_', 'test_'], base62, 24),
  key('Stripe restricted', ['rk_', 'live_'], base62, 24),
  key('Stripe webhook', ['whs', 'ec_'], base62, 32),
  key('GitHub classic', ['gh', 'p_'], base62, 36),
  key('GitHub fine-grained', ['github_', 'pat_'], `${base62}_`, 82),
  key('GitLab', ['gl', 'pat-'], urlSafe, 20),
  parted('Slack bot', ['xox', 'b-', [digits, 12], '-', [digits, 13], '-', [base62, 24]]),
  key('AWS access key id', ['AK', 'IA'], upper, 16),
  key('AWS secret', [], base64, 40),
  key('Google API key', ['AI', 'za'], urlSafe, 35),
  key('Google client secret', ['GOC', 'SPX-'], urlSafe, 28),
  key('Google access token', ['ya', '29.'], urlSafe, 120),
  parted('SendGrid', ['S', 'G.', [urlSafe, 22], '.', [urlSafe, 43]]),
  key('Twilio API key', ['S', 'K'], hex, 32),
  key('Twilio token', [], hex, 32),
  key('Mailgun', ['ke', 'y-'], hex, 32),
  parted('Mailchimp', [[hex, 32], '-us21']),
  key('Hugging Face', ['h', 'f_'], base62, 34),
  key('Groq', ['gs', 'k_'], base62, 52),
  key('Replicate', ['r', '8_'], base62, 37),
  key('Perplexity', ['ppl', 'x-'], base62, 48),
  key('xAI', ['xa', 'i-'], base62, 80),
  key('npm', ['np', 'm_'], base62, 36),
  key('PyPI', ['py', 'pi-'], urlSafe, 160),
  key('DigitalOcean', ['dop_', 'v1_'], hex, 64),
  key('Shopify', ['shp', 'at_'], hex, 32),
  parted('Discord bot', [[base62, 24], '.', [base62, 6], '.', [urlSafe, 38]]),
  parted('Telegram bot', [[digits, 10], ':', [urlSafe, 35]]),
  key('Supabase', ['sb', 'p_'], hex, 40),
  key('Linear', ['lin_', 'api_'], base62, 40),
  key('Notion', ['nt', 'n_'], base62, 46),
  parted('Airtable', ['pa', 't', [base62, 14], '.', [hex, 64]]),
  key('Figma', ['fig', 'd_'], urlSafe, 40),
  key('Square', ['EA', 'AA'], urlSafe, 60),
  key('Datadog', [], hex, 32),
  key('Cloudflare', [], urlSafe, 40),
  parted('UUID', [[hex, 8], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4], '-', [hex, 12]]),
  key('Azure', [], base62, 84),
  key('Azure storage', [], base64, 86, '=='),
  key('unknown shape, short', [], base62, 16),
  key('letters only', [], base62.slice(0, 52), 32),
  key('digits only', [], digits, 20),
  parted('pass phrase', [[base62, 7], '!', [base62, 6], '@', [base62, 5]]),
  jwt('JWT'),
]

const har = (request: object, response: object = {}): string =>
  JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 't', version: '1' },
      entries: [
        {
          request: {
            method: 'GET',
            url: 'https://api.example.com/v1',
            headers: [],
            queryString: [],
            cookies: [],
            ...request,
          },
          response: {
            status: 401,
            statusText: '',
            headers: [],
            content: { mimeType: 'application/json', text: '{"error":"invalid api key"}' },
            ...response,
          },
        },
      ],
    },
  })
const postman = (request: object, more: object = {}): string =>
  JSON.stringify({
    info: { name: 't', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'one',
        request: { method: 'GET', url: 'https://api.example.com/v1', header: [], ...request },
        response: [{ code: 401, header: [], body: '{"error":"invalid api key"}' }],
      },
    ],
    ...more,
  })
const symptom = (value: object): string =>
  JSON.stringify({ symptom: { status: 401, text: 'Error: 401 invalid api key', ...value } })

/** Every way in which a key gets into an input, by name. */
export const leakPlaces: Readonly<Record<string, (key: string) => string>> = {
  bare: (key) => key,
  'bare, quoted': (key) => `"${key}"`,
  'bare, with a line break': (key) => `${key}\r\n`,
  'curl header': (key) => `curl https://api.example.com/v1 -H "Authorization: Bearer ${key}"`,
  'curl header without scheme': (key) =>
    `curl https://api.example.com/v1 -H 'X-Api-Key: ${key}' -H 'Authorization: ${key}'`,
  'curl user': (key) => `curl -u user:${key} https://api.example.com/v1`,
  'curl user name': (key) => `curl -u '${key}:' https://api.stripe.com/v1/charges`,
  'curl query': (key) => `curl 'https://api.example.com/v1?api_key=${encodeURIComponent(key)}&x=1'`,
  'curl userinfo': (key) => `curl https://user:${encodeURIComponent(key)}@api.example.com/v1`,
  'curl cookie': (key) => `curl -b 'session=${key}' https://api.example.com/v1`,
  'curl body': (key) => `curl https://api.example.com/v1 -d '${JSON.stringify({ api_key: key, other: 1 })}'`,
  'curl form': (key) => `curl https://api.example.com/v1 --data-urlencode 'token=${key}' -d client_secret=${key}`,
  'curl path': (key) => `curl https://api.telegram.org/bot${key}/getMe`,
  'curl -v output': (key) =>
    `> GET /v1 HTTP/1.1\n> Host: api.example.com\n> authorization: Bearer ${key}\n>\n< HTTP/1.1 401 Unauthorized\n< content-type: application/json\n<\n{"error":"invalid key ${key}"}`,
  'HTTP header': (key) =>
    `GET /v1 HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer ${key}\n\nHTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\nInvalid API key`,
  'HTTP basic': (key) =>
    `GET /v1 HTTP/1.1\nHost: api.example.com\nAuthorization: Basic ${Buffer.from(`user:${key}`).toString('base64')}\n\nHTTP/1.1 401 Unauthorized\n\nno`,
  'HTTP echo in the answer': (key) =>
    `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="token ${key} is not valid"\n\n{"message":"Incorrect API key provided: ${key}."}`,
  'HTTP cookie': (key) =>
    `GET /v1 HTTP/1.1\nHost: api.example.com\nCookie: a=b; token=${key}\n\nHTTP/1.1 403 Forbidden\nSet-Cookie: token=${key}\n\nforbidden`,
  'HTTP body': (key) =>
    `POST /v1/token HTTP/1.1\nHost: api.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&client_secret=${encodeURIComponent(key)}\n\nHTTP/1.1 401 Unauthorized\n\n{"error":"invalid_client"}`,
  'env line': (key) => `EXAMPLE_API_KEY=${key}\nError: 401 invalid api key`,
  'env line, quoted': (key) => `export OPENAI_API_KEY="${key}"\nError code: 401 - Incorrect API key provided`,
  'env line, blank at the end': (key) => `STRIPE_SECRET_KEY='${key} '\n\n401 Unauthorized: Invalid API Key provided`,
  YAML: (key) => `env:\n  API_TOKEN: ${key}\n  OTHER: x\nHTTP 401: bad credentials`,
  'code, JavaScript': (key) =>
    `const client = new OpenAI({ apiKey: '${key}' })\nfetch(url, { headers: { Authorization: \`Bearer ${key}\` } })\n// AuthenticationError: 401 Incorrect API key`,
  'code, Python': (key) =>
    `client = Anthropic(api_key="${key}")\nheaders = {"x-api-key": "${key}"}\nanthropic.AuthenticationError: Error code: 401 - invalid x-api-key`,
  log: (key) =>
    `2026-11-21 04:00:00 ERROR request failed: 401 Unauthorized, token=${key}\n2026-11-21 04:00:01 INFO used key ${key} for api.example.com`,
  'log, no mark around it': (key) => `invalid api key ${key} was refused with 401; incorrect api key provided ${key}`,
  'log, JSON': (key) =>
    JSON.stringify({
      level: 'error',
      status: 401,
      msg: 'invalid api key',
      headers: { authorization: `Bearer ${key}`, 'x-api-key': key },
      config: { auth: { password: key } },
    }),
  'log, axios': (key) =>
    `AxiosError: Request failed with status code 401\n  config: {\n    headers: Object [AxiosHeaders] {\n      Authorization: 'Bearer ${key}',\n      'X-Api-Key': '${key}'\n    },\n    url: 'https://api.example.com/v1?key=${key}'\n  }`,
  'log, coloured': (key) => `\u001b[31mError\u001b[0m: 401 Incorrect API key provided: \u001b[1m${key}\u001b[0m`,
  remark: (key) => `I use the key ${key} and get a 401.\nThe same key ${key} works with curl.\nError: invalid api key`,
  'HAR header': (key) =>
    har({
      headers: [
        { name: 'Authorization', value: `Bearer ${key}` },
        { name: 'X-Api-Key', value: key },
      ],
    }),
  'HAR query': (key) =>
    har({
      url: `https://api.example.com/v1?api_key=${encodeURIComponent(key)}`,
      queryString: [{ name: 'api_key', value: key }],
    }),
  'HAR cookie and body': (key) =>
    har({
      cookies: [{ name: 'session', value: key }],
      headers: [{ name: 'Cookie', value: `session=${key}` }],
      postData: { mimeType: 'application/json', text: JSON.stringify({ token: key }) },
    }),
  'HAR answer': (key) =>
    har(
      {},
      {
        content: {
          mimeType: 'application/json',
          text: JSON.stringify({ error: `Incorrect API key provided: ${key}` }),
        },
        headers: [{ name: 'x-echo', value: key }],
      },
    ),
  'Postman header': (key) => postman({ header: [{ key: 'Authorization', value: `Bearer ${key}` }] }),
  'Postman auth': (key) =>
    postman({ auth: { type: 'bearer', bearer: [{ key: 'token', value: key, type: 'string' }] } }),
  'Postman variable': (key) =>
    postman({ header: [{ key: 'x-api-key', value: '{{apiKey}}' }] }, { variable: [{ key: 'apiKey', value: key }] }),
  'Postman basic and body': (key) =>
    postman({
      auth: {
        type: 'basic',
        basic: [
          { key: 'username', value: 'u' },
          { key: 'password', value: key },
        ],
      },
      body: { mode: 'raw', raw: JSON.stringify({ secret: key }) },
    }),
  'case text': (key) =>
    symptom({ text: `openai.AuthenticationError: Error code: 401 - Incorrect API key provided: ${key}` }),
  'case request': (key) =>
    symptom({
      request: {
        method: 'GET',
        url: `https://api.example.com/v1?key=${key}`,
        headers: [
          ['Authorization', `Token ${key}`],
          ['X-Custom', key],
        ],
        body: JSON.stringify({ password: key }),
      },
    }),
  'case answer': (key) =>
    symptom({
      response_body: JSON.stringify({ message: `invalid token: ${key}` }),
      response_headers: { 'www-authenticate': `Bearer realm="${key}"` },
    }),
  'case code': (key) => symptom({ code: `requests.get(url, headers={'Authorization': '${key}'})` }),
  'case env': (key) => symptom({ env: `API_KEY="${key}"\nexport OTHER_TOKEN=${key} # comment` }),
  'case facts': (key) =>
    symptom({ facts: [`the key ${key} works with curl`, `created the token ${key} a minute ago`] }),
}

const run = 12
/** Every run of twelve holds one whole block of six that starts at a multiple of six. */
const block = run / 2

/** The first run of twelve characters of the secret that stands in the text in any letter case; null when there is none. */
export function leakOf({ secret }: TestKey, text: string): string | null {
  const lower = text.toLowerCase()
  const sought = secret.toLowerCase()
  for (let at = 0; at + block <= sought.length; at += block) {
    if (!lower.includes(sought.slice(at, at + block))) continue
    for (let start = Math.max(0, at - block); start <= at && start + run <= sought.length; start++) {
      const part = sought.slice(start, start + run)
      if (lower.includes(part)) return part
    }
  }
  return null
}
