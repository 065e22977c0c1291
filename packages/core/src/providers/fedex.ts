import type { Provider } from '../model/provider.ts'

export const fedex: Provider = {
  id: 'fedex',
  name: 'FedEx',
  hosts: ['apis.fedex.com', 'apis-sandbox.fedex.com', 'ws.fedex.com', 'wsbeta.fedex.com'],
  aliases: ['fedex', 'fed ex', 'fedex api', 'fedex web services'],
  docs: [
    'https://developer.fedex.com/api/en-us/guides/api-reference.html',
    'https://developer.fedex.com/api/en-us/catalog/authorization/docs.html',
  ],
  dashboard: { keys: 'https://developer.fedex.com/api/en-us/project.html' },
  variables: ['FEDEX_API_KEY', 'FEDEX_SECRET_KEY', 'FEDEX_CLIENT_ID', 'FEDEX_CLIENT_SECRET', 'FEDEX_ACCOUNT_NUMBER'],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'id', shape: 'l7 and 32 hex' },
    { kind: 'secret key', prefix: null, pattern: null, env: 'any', role: 'signing', shape: '32 hex' },
    { kind: 'access token', prefix: null, pattern: null, env: 'any', role: 'session', shape: 'JWT', note: 'An hour.' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: 'errors[0].code', equals: 'NOT.AUTHORIZED.ERROR' },
      causes: ['key.mistyped', 'env.test_live', 'key.wrong_kind', 'token.expired'],
      note: 'From the token call: key or secret is wrong, or of the other environment (test keys at apis-sandbox, production keys at apis).',
      example: {
        body: '{"transactionId":"1","errors":[{"code":"NOT.AUTHORIZED.ERROR","message":"The given client credentials were not valid. Please modify your request and try again."}]}',
      },
      source: 'https://developer.fedex.com/api/en-us/catalog/authorization/docs.html',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: 'errors[0].code', equals: 'FORBIDDEN.ERROR' },
      causes: ['perm.resource', 'env.test_live', 'env.wrong_account'],
      note: 'The API (Ship, Rates, Track) is not added to the project, or the account number not tied to it.',
      example: {
        body: '{"transactionId":"1","errors":[{"code":"FORBIDDEN.ERROR","message":"We could not authorize your credentials. Please check your permissions and try again."}]}',
      },
      source: 'https://developer.fedex.com/api/en-us/guides/api-reference.html',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, contains: 'We could not authorize your credentials' },
      causes: ['perm.resource', 'token.expired', 'env.test_live'],
      example: {
        body: '{"errors":[{"code":"LOGIN.REAUTHENTICATE.ERROR","message":"We could not authorize your credentials. Please check your permissions and try again."}]}',
      },
      source: 'https://developer.fedex.com/api/en-us/guides/api-reference.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'Authentication Failed', andContains: '1000' },
      causes: ['perm.resource', 'env.test_live', 'key.mistyped', 'api.retired'],
      note: 'Web services (SOAP, ended 2026): code 1000. Rates pass and shipping fails: the production key has standard services only, labels want certification.',
      example: { sdkText: '{ Severity: ERROR, Source: prof, Code: 1000, Message: Authentication Failed }' },
      source: 'https://github.com/uh-opensource/node-shipping-fedex/issues/14',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'apis (production) and apis-sandbox (test), each with keys of its own',
  quirks: ["The web site's own tracking address (www.fedex.com/trackingCal) refuses programs since 2022."],
}
