import { sampleKeys as keys, type IntakeSample } from './intake-sample.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const environment = {
  name: 'local',
  values: [{ key: 'token', value: keys.jwt, enabled: true }],
  _postman_variable_scope: 'environment',
}
const collection = {
  info: {
    _postman_id: '1',
    name: 'Example',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
  variable: [{ key: 'base', value: 'https://api.example.com' }],
  item: [
    {
      name: 'folder',
      item: [
        {
          name: 'me',
          request: {
            method: 'GET',
            header: [{ key: 'X-Off', value: '1', disabled: true }],
            url: { raw: '{{base}}/me' },
          },
        },
      ],
    },
  ],
}

function collectionWith(request: object, response: readonly object[] = []): string {
  return JSON.stringify({ info: collection.info, item: [{ name: 'one', request, response }] })
}

/** HTTP transcripts, HAR, Postman, cases and bare keys. */
export const documentSamples: readonly IntakeSample[] = [
  {
    name: 'request and response',
    kind: 'http',
    text: `POST /v1/messages HTTP/1.1\r\nHost: api.anthropic.com\r\nAuthorization: Bearer ${keys.anthropic}\r\nContent-Type: application/json\r\n\r\n{"model":"claude"}\r\n\r\nHTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\nx-should-retry: false\r\n\r\n{"type":"error"}`,
    status: 401,
    method: 'POST',
    url: 'https://api.anthropic.com/v1/messages',
    sent: [['Authorization', `Bearer ${keys.anthropic}`]],
    answered: [['x-should-retry', 'false']],
    body: { type: 'error' },
    credentials: [`header Authorization Bearer ${keys.anthropic}`],
  },
  {
    name: 'response alone',
    kind: 'http',
    text: 'HTTP/1.1 403 Forbidden\nServer: cloudflare\ncf-ray: 8b1c2d3e4f5a-FRA\n\nerror code: 1020',
    status: 403,
    answered: [['cf-ray', '8b1c2d3e4f5a-FRA']],
    body: 'error code: 1020',
    credentials: [],
  },
  {
    name: 'HTTP/2 pseudo header fields',
    kind: 'http',
    text: `:method: GET\n:authority: api.example.com\n:scheme: https\n:path: /v1/me\nx-api-key: ${keys.hex}\n\n:status: 401\nwww-authenticate: Bearer`,
    status: 401,
    method: 'GET',
    url: 'https://api.example.com/v1/me',
    credentials: [`header x-api-key - ${keys.hex}`],
  },
  {
    name: 'editor file without version',
    kind: 'http',
    text: `GET https://api.example.com/v1/me\nAuthorization: Token ${keys.hex}\n`,
    url: 'https://api.example.com/v1/me',
    credentials: [`header Authorization Token ${keys.hex}`],
  },
  {
    name: 'HAR with a redirect that loses the key',
    kind: 'har',
    text: JSON.stringify({
      log: {
        version: '1.2',
        entries: [
          {
            request: { method: 'GET', url: 'https://app.example.com/', headers: [] },
            response: { status: 200, headers: [], content: {} },
          },
          {
            request: {
              method: 'GET',
              url: 'https://api.example.com/v1/me',
              headers: [{ name: 'Authorization', value: `Bearer ${keys.jwt}` }],
            },
            response: { status: 308, headers: [], content: {}, redirectURL: 'https://api.example.com/v1/me/' },
          },
          {
            request: { method: 'GET', url: 'https://api.example.com/v1/me/', headers: [] },
            response: {
              status: 401,
              headers: [{ name: 'www-authenticate', value: 'Bearer' }],
              content: { text: base64('{"error":"no key"}'), encoding: 'base64' },
            },
          },
        ],
      },
    }),
    status: 401,
    url: 'https://api.example.com/v1/me/',
    answered: [['www-authenticate', 'Bearer']],
    body: { error: 'no key' },
    credentials: [],
  },
  {
    name: 'HAR with a blocked preflight',
    kind: 'har',
    text: JSON.stringify({
      log: {
        entries: [
          {
            request: {
              method: 'OPTIONS',
              url: 'https://api.example.com/v1',
              headers: [{ name: 'Origin', value: 'https://app.example.com' }],
            },
            response: { status: 0, statusText: '', headers: [], _error: 'net::ERR_FAILED' },
          },
        ],
      },
    }),
    status: 0,
    method: 'OPTIONS',
    sent: [['Origin', 'https://app.example.com']],
    credentials: [],
  },
  {
    name: 'Postman collection with inherited auth',
    kind: 'postman',
    text: JSON.stringify(collection),
    method: 'GET',
    url: 'https://api.example.com/me',
    sent: [['Authorization', 'Bearer {{token}}']],
    credentials: ['header Authorization Bearer {{token}} (reference)'],
  },
  {
    name: 'Postman collection and environment, one a line',
    kind: 'postman',
    text: `${JSON.stringify(collection)}\n${JSON.stringify(environment)}`,
    sent: [['Authorization', `Bearer ${keys.jwt}`]],
    config: `token=${keys.jwt}`,
    credentials: [`header Authorization Bearer ${keys.jwt}`, `variable token - ${keys.jwt}`],
  },
  {
    name: 'Postman 2.0 with basic auth and a saved refusal',
    kind: 'postman',
    text: collectionWith(
      {
        method: 'POST',
        url: 'https://api.example.com/v1',
        auth: { type: 'basic', basic: { username: 'kim', password: keys.hex } },
        body: { mode: 'raw', raw: '{}' },
      },
      [{ name: 'refused', code: 403, header: [{ key: 'server', value: 'nginx' }], body: '{"message":"Forbidden"}' }],
    ),
    status: 403,
    method: 'POST',
    body: { message: 'Forbidden' },
    credentials: [`header Authorization Basic ${base64(`kim:${keys.hex}`)}`],
  },
  {
    name: 'Postman key in the query',
    kind: 'postman',
    text: collectionWith({
      method: 'GET',
      url: 'https://api.example.com/v1?a=1',
      auth: {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'api_key' },
          { key: 'value', value: keys.hex },
          { key: 'in', value: 'query' },
        ],
      },
    }),
    url: `https://api.example.com/v1?a=1&api_key=${keys.hex}`,
    credentials: [`query api_key - ${keys.hex}`],
  },
  {
    name: 'Postman OAuth 2',
    kind: 'postman',
    text: collectionWith({
      method: 'GET',
      url: 'https://api.example.com/v1',
      auth: {
        type: 'oauth2',
        oauth2: [
          { key: 'accessToken', value: keys.jwt },
          { key: 'headerPrefix', value: 'token' },
        ],
      },
    }),
    credentials: [`header Authorization token ${keys.jwt}`],
  },
  {
    name: 'Postman AWS signature',
    kind: 'postman',
    text: collectionWith({
      method: 'GET',
      url: 'https://s3.eu-west-1.amazonaws.com/',
      auth: {
        type: 'awsv4',
        awsv4: [
          { key: 'accessKey', value: keys.awsId },
          { key: 'secretKey', value: keys.awsSecret },
          { key: 'region', value: 'eu-west-1' },
          { key: 'service', value: 's3' },
        ],
      },
    }),
    credentials: [`header Authorization AWS4-HMAC-SHA256 ${keys.awsId}`],
  },
  {
    name: 'a case',
    kind: 'case',
    text: JSON.stringify({
      id: 'x-1',
      provider: 'ignored',
      cause: 'key.expired',
      confirmed_by: 'ignored',
      symptom: {
        text: 'Request failed',
        status: 401,
        response_body: '{"message":"Unauthorized"}',
        response_headers: { Server: 'nginx' },
        request: { method: 'GET', url: 'https://api.example.com/v1/me', headers: [['X-API-Key', keys.hex]] },
        code: null,
        env: `EXAMPLE_KEY=${keys.hex}`,
        facts: ['worked yesterday'],
      },
    }),
    status: 401,
    method: 'GET',
    url: 'https://api.example.com/v1/me',
    sent: [['X-API-Key', keys.hex]],
    answered: [['Server', 'nginx']],
    body: { message: 'Unauthorized' },
    config: `EXAMPLE_KEY=${keys.hex}`,
    remarks: ['worked yesterday'],
    credentials: [`header X-API-Key - ${keys.hex}`, `variable EXAMPLE_KEY - ${keys.hex}`],
  },
  {
    name: 'a case of null fields',
    kind: 'case',
    text: '{"symptom":{"text":null,"status":null,"response_body":null,"response_headers":null,"request":null,"code":null,"env":null,"facts":null}}',
    status: null,
    credentials: [],
  },
  { name: 'a case with an empty symptom', kind: 'case', text: '{"symptom":{}}', status: null, credentials: [] },
  { name: 'a bare key', kind: 'key', text: `${keys.stripe}\n`, credentials: [`bare - - ${keys.stripe}`] },
  {
    name: 'a bare key with a blank before it',
    kind: 'key',
    text: ` ${keys.google}`,
    credentials: [`bare - - ${keys.google}`].map((one) => one.replace('- - ', '- -  ')),
  },
]
