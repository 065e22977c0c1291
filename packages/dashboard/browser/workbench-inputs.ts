import type { InputKind } from '@why401/core'

/** Made up, in the shape of real ones. */
export const key = ['h7Kq2mZx9LpW', 't4Rb8VnCyGdJ'].join('')
const openai = ['sk-', 'Xq7LmZ2vRk9TbW4cNpYh', 'T3Blbk', 'FJ', 'Jd8sFgEa3uKo5VnCyGdJ'].join('')

function entry(status: number, path: string, body: string): unknown {
  return {
    request: { method: 'GET', url: `https://api.example.com${path}`, headers: [{ name: 'X-API-Key', value: key }] },
    response: { status, headers: [], content: { text: body } },
  }
}

/** A HAR file with so many answers, one of twenty refused, and bodies of so many characters. */
export function harOf(count: number, length: number): string {
  const entries = Array.from({ length: count }, (_, at) =>
    at % 20 === 3
      ? entry(401, `/items/${at}`, '{"error":"invalid_token","message":"The token has expired"}')
      : entry(200, `/items/${at}`, JSON.stringify({ data: 'x'.repeat(length) })),
  )
  return JSON.stringify({ log: { version: '1.2', entries } })
}

interface Intake {
  readonly kind: InputKind
  /** Its name on the page. */
  readonly shown: string
  readonly text: string
  /** Among what the page tells of it. */
  readonly cause: string
}

const expired = '{"error":"The API key has expired"}'

/** One of each kind that `why401 explain` reads. */
export const intakes: readonly Intake[] = [
  {
    kind: 'text',
    shown: 'Log or error text',
    text: `2026-11-20 ERROR upload failed: 401 Unauthorized ${expired}\nAPI_KEY=${key}`,
    cause: 'key.expired',
  },
  {
    kind: 'curl',
    shown: 'curl command',
    text: `curl https://api.openai.com/v1/models -H "Authorization: ${openai}"`,
    cause: 'send.scheme_missing',
  },
  {
    kind: 'http',
    shown: 'HTTP transcript',
    text: `GET /v1/me HTTP/1.1\nHost: api.example.com\nX-API-Key: ${key}\n\nHTTP/1.1 401 Unauthorized\n\n${expired}`,
    cause: 'key.expired',
  },
  {
    kind: 'har',
    shown: 'HAR file',
    text: JSON.stringify({
      log: {
        version: '1.2',
        entries: [
          entry(200, '/me', '{}'),
          entry(401, '/items', expired),
          entry(403, '/exports', '{"error":"insufficient_scope","message":"This key lacks the scope exports:write."}'),
        ],
      },
    }),
    cause: 'key.expired',
  },
  {
    kind: 'postman',
    shown: 'Postman collection',
    text: JSON.stringify({
      info: { name: 'Example', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        {
          name: 'Me',
          request: {
            method: 'GET',
            url: 'https://api.openai.com/v1/models',
            header: [{ key: 'Authorization', value: `Bearer ${openai}` }],
          },
          response: [{ code: 401, status: 'Unauthorized', header: [], body: expired }],
        },
      ],
    }),
    cause: 'key.expired',
  },
  {
    kind: 'case',
    shown: 'Case',
    text: JSON.stringify({ symptom: { text: `Error: 401 ${expired}`, remarks: ['It worked until yesterday.'] } }),
    cause: 'key.expired',
  },
  { kind: 'key', shown: 'Key alone', text: `${key} `, cause: 'key.whitespace' },
]
