import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.doku.com/get-started-with-doku-api/signature-component/non-snap'
const snap = 'https://developers.doku.com/get-started-with-doku-api/signature-component/snap'
const host = '*.doku.com'

export const doku: Provider = {
  id: 'doku',
  name: 'DOKU',
  nameIsWord: true,
  hosts: ['api.doku.com', 'api-sandbox.doku.com', 'jokul.doku.com', 'sandbox.doku.com'],
  aliases: ['jokul', 'doku checkout', 'doku payment', 'doku indonesia', 'doku snap'],
  docs: [docs, snap],
  dashboard: { keys: 'https://dashboard.doku.com/bo/login', more: { sandbox: 'https://sandbox.doku.com/bo/login' } },
  variables: [
    'DOKU_CLIENT_ID',
    'DOKU_SECRET_KEY',
    'DOKU_SHARED_KEY',
    'DOKU_API_KEY',
    'DOKU_PRIVATE_KEY',
    'DOKU_PUBLIC_KEY',
    'DOKU_MALL_ID',
  ],
  keys: [
    {
      kind: 'client id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'BRN-, a number and 13 digits (older: MCH-…)',
      note: 'The header Client-Id, or X-PARTNER-ID.',
    },
    {
      kind: 'secret key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: 'SK- and letters and digits',
      note: 'Makes the signature (HMAC-SHA256); it is never sent.',
    },
  ],
  placements: [
    { in: 'header', name: 'Client-Id', scheme: null },
    { in: 'header', name: 'Signature', scheme: null, note: 'HMACSHA256= and the signature in base64.' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'SNAP: the B2B token.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'Request-Timestamp',
      required: 'always (SNAP: X-TIMESTAMP)',
      failure:
        'It is part of what is signed: UTC, ISO 8601, without milliseconds (2026-11-01T02:03:04Z); the time of Jakarta is refused.',
    },
    {
      in: 'header',
      name: 'Request-Id',
      required: 'always',
      failure: 'Part of what is signed, and new for each request.',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: { at: 'error.code', equals: 'invalid_signature', host },
      causes: ['sign.mismatch', 'env.test_live', 'key.mistyped', 'sign.clock'],
      note: 'Signed are Client-Id, Request-Id, Request-Timestamp, Request-Target (the path alone) and Digest (SHA-256 in base64 of the body as it is sent), a line each and without a line break at the end. GET has no Digest. Then: the secret key of the other environment.',
      example: {
        body: '{"error":{"code":"invalid_signature","message":"Header Signature is not valid","type":"invalid_request_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: { at: 'error.code', equals: 'invalid_client_id', host },
      causes: ['env.test_live', 'key.mistyped', 'key.inactive'],
      note: 'The sandbox and production know other client ids.',
      example: {
        body: '{"error":{"code":"invalid_client_id","message":"Header Client-Id is not valid","type":"invalid_request_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: 'responseMessage', contains: 'nvalid Signature', host },
      causes: ['sign.mismatch', 'env.test_live', 'sign.clock'],
      note: 'SNAP: the request for the token is signed with the private key (RSA, client id and timestamp), all others with the secret key (HMAC-SHA512, with the token in it). The public key has to be entered in the panel of the same environment.',
      example: { body: '{"responseCode":"4017300","responseMessage":"Unauthorized. Invalid Signature"}' },
      source: snap,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: 'responseMessage', contains: 'Invalid Token', host },
      causes: ['token.expired', 'env.test_live', 'send.absent'],
      note: 'SNAP: the B2B token lives for 15 minutes.',
      example: { body: '{"responseCode":"4012701","responseMessage":"Invalid Token (B2B)"}' },
      source: snap,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: 'responseMessage', contains: 'nknown Client', host },
      causes: ['env.test_live', 'key.mistyped', 'env.wrong_account'],
      note: 'X-CLIENT-KEY or X-PARTNER-ID is none of this environment.',
      example: { body: '{"responseCode":"4017300","responseMessage":"Unauthorized. Unknown Client"}' },
      source: snap,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['sign.mismatch', 'env.test_live', 'token.expired', 'key.mistyped'],
      note: 'Signature first, then the environment of the pair.',
      source: [docs, snap],
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Two sets of rules: its own (Client-Id, Signature) and SNAP (X-PARTNER-ID, X-SIGNATURE, B2B token).',
    'Sandbox and production have client ids and keys of their own.',
  ],
}
