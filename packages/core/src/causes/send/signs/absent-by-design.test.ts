import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { absent } from '../absent.ts'

const registry = 'denied: europe-west3-docker.pkg.dev/team/images'

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'form-token-of-jupyter',
    { status: 403, text: "'_xsrf' argument missing from PUT" },
    { status: 403, text: 'XSRF check failed' },
  ],
  [
    'guests-shut-out',
    { remarks: ['the wiki has LOGIN_REQUIRED set'] },
    { remarks: ['a login is needed for the dashboard of the vendor'] },
  ],
  ['guests-shut-out', { remarks: ['anonymous access was switched off'] }, { remarks: ['anonymous access works'] }],
  [
    'no-field-for-a-key',
    { remarks: ['the add-on has no field for a token'] },
    { remarks: ['there is no reason for a token to fail'] },
  ],
  [
    'no-field-for-a-key',
    { remarks: ['the dialog asks for host and port only'] },
    { remarks: ['asks for the port only'] },
  ],
  ['cookie-stays-behind', { remarks: ['the cookie is missing on these calls'] }, { remarks: ['the cookie is set'] }],
  [
    'cookie-stays-behind',
    { remarks: ['the header is absent from some requests'] },
    { remarks: ['the header is present on these requests'] },
  ],
  [
    'safe-cookie-over-http',
    { remarks: ['the login works', 'every request after it is refused', 'opened as http://nas.local'] },
    { remarks: ['the login works', 'every request after it is refused', 'opened as https://nas.local'] },
  ],
  [
    'query-never-begins',
    { status: 401, request: { method: 'GET', url: 'http://localhost:3000/report/week&apitoken=abcdef0123456789' } },
    { status: 401, request: { method: 'GET', url: 'http://localhost:3000/report?week=1&apitoken=abcdef0123456789' } },
  ],
  [
    'server-was-told-to-ask',
    { remarks: ['authentication was enabled in the printer'] },
    { remarks: ['authentication fails in the printer'] },
  ],
  [
    'server-was-told-to-ask',
    { text: 'GET /jobs answers 401 when SITE_API_KEY is set' },
    { text: 'GET /jobs answers 401 when SITE_API_KEY is wrong' },
  ],
  [
    'page-comes-its-calls-do-not',
    { remarks: ['the page itself loads'] },
    { remarks: ['the page of the settings shows the key'] },
  ],
  [
    'none-in-the-configuration',
    { remarks: ['no credentials are in the configuration'] },
    { remarks: ['no change is in the configuration'] },
  ],
  [
    'tools-made-of-an-app',
    { text: 'HTTP 401', code: 'mcp = FastMCP.from_fastapi(app)' },
    { text: 'HTTP 401', code: 'FastMCP.from_fastapi(app, httpx_client_kwargs={"headers": h})' },
  ],
  [
    'docker-helper-without-host',
    { text: registry, code: 'gcloud auth configure-docker\ndocker push' },
    { text: registry, code: 'gcloud auth configure-docker europe-west3-docker.pkg.dev\ndocker push' },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(absent, observedFor(hit))).toContain(sign)
  expect(hits(absent, observedFor(miss))).not.toContain(sign)
})
