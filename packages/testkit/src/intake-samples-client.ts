import { sampleKeys as keys, type IntakeSample } from './intake-sample.ts'

/** What HTTP clients, browsers and languages print when they are refused. */
export const clientSamples: readonly IntakeSample[] = [
  {
    name: 'axios',
    kind: 'text',
    text: `AxiosError: Request failed with status code 401
    at settle (file:///srv/app/node_modules/axios/lib/core/settle.js:19:12) {
  code: 'ERR_BAD_REQUEST',
  config: {
    transitional: { silentJSONParsing: true, forcedJSONParsing: true },
    timeout: 0,
    xsrfCookieName: 'XSRF-TOKEN',
    maxContentLength: -1,
    env: { FormData: [Function], Blob: [class Blob] },
    validateStatus: [Function: validateStatus],
    headers: Object [AxiosHeaders] {
      Accept: 'application/json, text/plain, */*',
      Authorization: 'Bearer undefined',
      'User-Agent': 'axios/1.7.9'
    },
    baseURL: 'https://api.example.com/v1/',
    method: 'get',
    url: '/orders',
    data: undefined
  },
  request: <ref *1> ClientRequest {
    _events: [Object: null prototype] {
      abort: [Function (anonymous)]
    },
    path: '/v1/orders'
  },
  response: {
    status: 401,
    statusText: 'Unauthorized',
    headers: Object [AxiosHeaders] {
      'www-authenticate': 'Bearer error="invalid_token"',
      server: 'nginx'
    },
    data: { code: 'token_invalid', message: 'The token is not valid.' }
  },
  status: 401
}`,
    status: 401,
    method: 'GET',
    url: 'https://api.example.com/v1/orders',
    sent: [['Authorization', 'Bearer undefined']],
    answered: [['www-authenticate', 'Bearer error="invalid_token"']],
    body: { code: 'token_invalid', message: 'The token is not valid.' },
    credentials: ['header Authorization Bearer undefined'],
  },
  {
    name: 'fetch in a browser',
    kind: 'text',
    text: `GET https://api.example.com/v1/orders?page=2 401 (Unauthorized)
Uncaught (in promise) Error: HTTP 401`,
    status: 401,
    method: 'GET',
    url: 'https://api.example.com/v1/orders?page=2',
  },
  {
    name: 'cross-origin refusal in a browser',
    kind: 'text',
    text: `Access to fetch at 'https://api.example.com/v1/orders' from origin 'http://localhost:5173' has been blocked by CORS policy: Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.`,
    status: null,
    url: 'https://api.example.com/v1/orders',
    sent: [['Origin', 'http://localhost:5173']],
  },
  {
    name: 'requests',
    kind: 'text',
    text: `Traceback (most recent call last):
  File "/srv/app/weather.py", line 8, in <module>
    response.raise_for_status()
requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.openweathermap.org/data/2.5/weather?q=Ulm&appid=${keys.hex}`,
    status: 401,
    url: `https://api.openweathermap.org/data/2.5/weather?q=Ulm&appid=${keys.hex}`,
    credentials: [`query appid - ${keys.hex}`],
  },
  {
    name: 'requests, header value',
    kind: 'text',
    text: `requests.exceptions.InvalidHeader: Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'Bearer ${keys.openai}\\n'`,
    status: null,
    credentials: [`header Authorization Bearer ${keys.openai}\n`],
  },
  {
    name: 'httpx',
    kind: 'text',
    text: `httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://api.example.com/v2/items'
For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/403`,
    status: 403,
    url: 'https://api.example.com/v2/items',
  },
  {
    name: 'httpx log',
    kind: 'text',
    text: `INFO:httpx:HTTP Request: POST https://api.example.com/v1/embeddings "HTTP/1.1 401 Unauthorized"`,
    status: 401,
    method: 'POST',
    url: 'https://api.example.com/v1/embeddings',
  },
  {
    name: 'aiohttp',
    kind: 'text',
    text: `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url='https://api.example.com/v1/me'`,
    status: 401,
    url: 'https://api.example.com/v1/me',
  },
  {
    name: 'urllib',
    kind: 'text',
    text: 'urllib.error.HTTPError: HTTP Error 403: Forbidden',
    status: 403,
  },
  {
    name: 'Go net/http',
    kind: 'text',
    text: `Get "https://api.example.com/v1/me": oauth2: cannot fetch token: 401 Unauthorized
Response: {"error":"invalid_client","error_description":"Client authentication failed"}`,
    status: 401,
    method: 'GET',
    url: 'https://api.example.com/v1/me',
    body: { error: 'invalid_client', error_description: 'Client authentication failed' },
  },
  {
    name: 'Java HttpURLConnection',
    kind: 'text',
    text: `java.io.IOException: Server returned HTTP response code: 401 for URL: https://api.example.com/v1/me
	at sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:2000)`,
    status: 401,
    url: 'https://api.example.com/v1/me',
  },
  {
    name: 'Spring',
    kind: 'text',
    text: `org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized on GET request for "https://api.example.com/v1/me": "{"error":"invalid_api_key","message":"No such key"}"`,
    status: 401,
    url: 'https://api.example.com/v1/me',
    body: { error: 'invalid_api_key', message: 'No such key' },
  },
  {
    name: 'Guzzle',
    kind: 'text',
    text: `PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: \`GET https://api.example.com/v1/me\` resulted in a \`403 Forbidden\` response:
{"message":"Forbidden","required":["orders:read"]}
 in /srv/app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113`,
    status: 403,
    method: 'GET',
    url: 'https://api.example.com/v1/me',
    body: { message: 'Forbidden', required: ['orders:read'] },
  },
  {
    name: 'Faraday',
    kind: 'text',
    text: `Faraday::UnauthorizedError: the server responded with status 401 for POST https://api.example.com/v1/me`,
    status: 401,
    method: 'POST',
    url: 'https://api.example.com/v1/me',
  },
  {
    name: 'Ruby hash',
    kind: 'text',
    text: `ApiError (401): {"error"=>{"code"=>"unauthorized", "message"=>"Key is not known", :retry=>nil}}`,
    status: 401,
    body: { error: { code: 'unauthorized', message: 'Key is not known', ':retry': null } },
  },
  {
    name: 'curl -v',
    kind: 'text',
    text: `*   Trying 203.0.113.7:443...
* Connected to api.example.com (203.0.113.7) port 443
* ALPN: server accepted h2
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
> GET /v1/me?full=1 HTTP/2
> Host: api.example.com
> user-agent: curl/8.9.1
> accept: */*
> X-Api-Key:  ${keys.hex}
> 
* Request completely sent off
< HTTP/2 401 
< date: Sun, 01 Mar 2026 10:00:00 GMT
< content-type: application/json
< www-authenticate: ApiKey realm="example"
< 
{ [56 bytes data]
{"error":"missing_key","message":"Send Authorization."}
* Connection #0 to host api.example.com left intact`,
    status: 401,
    method: 'GET',
    url: 'https://api.example.com/v1/me?full=1',
    answered: [['www-authenticate', 'ApiKey realm="example"']],
    body: { error: 'missing_key', message: 'Send Authorization.' },
    credentials: [`header X-Api-Key - ${keys.hex}`],
  },
  {
    name: 'curl -v through a proxy and a redirect',
    kind: 'text',
    text: `> CONNECT api.example.com:443 HTTP/1.1
> Host: api.example.com:443
> 
< HTTP/1.1 200 Connection established
< 
> GET /me HTTP/1.1
> Host: api.example.com
> Authorization: Bearer ${keys.jwt}
> 
< HTTP/1.1 301 Moved Permanently
< Location: https://www.example.com/me
< 
* Issue another request to this URL
> GET /me HTTP/1.1
> Host: www.example.com
> 
< HTTP/1.1 401 Unauthorized
< Content-Length: 0
< `,
    status: 401,
    url: 'https://www.example.com/me',
    credentials: [],
  },
  {
    name: 'an escaped body in a log line',
    kind: 'text',
    text: `{"level":"error","msg":"upstream","status":403,"body":"{\\"error\\":{\\"code\\":\\"forbidden\\",\\"message\\":\\"no access\\"}}"}`,
    status: 403,
    body: { error: { code: 'forbidden', message: 'no access' } },
  },
  {
    name: 'XML of S3',
    kind: 'text',
    text: `upload failed: <?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message></Error> (exit 1)`,
    body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message></Error>`,
  },
  {
    name: 'devtools',
    kind: 'text',
    text: `Request URL: https://api.example.com/v1/me
Request Method: GET
Status Code: 403 Forbidden
Remote Address: 203.0.113.7:443`,
    status: 403,
    method: 'GET',
    url: 'https://api.example.com/v1/me',
  },
]
