import type { Provider } from '../model/provider.ts'

export const rapidapi = {
  id: 'rapidapi',
  name: 'RapidAPI',
  hosts: ['*.p.rapidapi.com'],
  aliases: ['rapid api', 'x-rapidapi-key', 'x-rapidapi-host', 'p.rapidapi.com'],
  docs: ['https://docs.rapidapi.com/docs/keys'],
  dashboard: { keys: 'https://rapidapi.com/developer/dashboard' },
  variables: ['RAPIDAPI_KEY', 'X_RAPIDAPI_KEY', 'RAPIDAPI_HOST', 'NEXT_PUBLIC_RAPIDAPI_KEY'],
  keys: [
    {
      kind: 'application key',
      prefix: null,
      pattern: '^[0-9a-z]{10}msh[0-9a-z]{20,26}jsn[0-9a-z]{8,14}$',
      env: 'any',
      role: 'api',
      shape: '50 characters with msh .. p1 .. jsn inside',
      example: ['norp64isfqmsh', '4fmuu57zl6mur5lby9u4j3djjsn4ce50tfn'].join(''),
    },
  ],
  placements: [
    { in: 'header', name: 'X-RapidAPI-Key', scheme: null },
    { in: 'header', name: 'X-RapidAPI-Host', scheme: null },
    { in: 'query', name: 'rapidapi-key', scheme: null },
  ],
  companions: [{ in: 'header', name: 'X-RapidAPI-Host', required: 'always', failure: '401 or 404 for another API' }],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: 'message', equals: 'You are not subscribed to this API.' },
      causes: ['perm.resource', 'env.wrong_account', 'key.wrong_kind'],
      note: 'Press Subscribe (even for the free plan); the key of another app or team gives the same.',
      example: { body: '{"message":"You are not subscribed to this API."}' },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'message', equals: 'Invalid API key. Go to https://docs.rapidapi.com/docs/keys for more info.' },
      causes: ['key.missing', 'key.unknown', 'config.not_loaded', 'send.wrong_header'],
      example: { body: '{"message":"Invalid API key. Go to https://docs.rapidapi.com/docs/keys for more info."}' },
      source: 'https://docs.rapidapi.com/docs/keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: 'message', contains: 'You have exceeded the' },
      causes: ['limit.quota'],
      example: {
        body: '{"message":"You have exceeded the MONTHLY quota for Requests on your current plan, BASIC. Upgrade your plan at https://rapidapi.com/..."}',
      },
      source: 'https://docs.rapidapi.com/docs/keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: { at: 'message', contains: "API doesn't exists" },
      causes: ['env.wrong_host'],
      example: {
        body: '{"messages":"API doesn\'t exists","message":"API doesn\'t exists","info":"If you consider this an error, please contact us at support@rapidapi.com. Make sure to include the API address and the request you sent."}',
      },
      source: 'https://docs.rapidapi.com/docs/keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'One key for thousands of APIs; being valid says nothing about this API.',
    'The API behind may answer its own 401 through the gateway: server.fault.',
  ],
} satisfies Provider
