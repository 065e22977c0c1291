import type { ProviderDescription } from '@why401/core'
import { describe, expect, test } from 'vitest'
import { answer, holdsKey, key, recording, recordingSecurely, refusal, topOf, why401 } from './test-bed.ts'

const testKey = 'ordtest_k7Qm2vXc9LpR4tYz8WbN3sHd'
const kind = { pattern: null, role: 'api', shape: '24 characters' } as const
const orders: ProviderDescription = {
  id: 'orders',
  hosts: ['api.orders.example', 'sandbox.orders.example', '*.orders.example', '{shop}.orders.example'],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  keys: [
    { ...kind, kind: 'test key', prefix: 'ordtest_', env: 'test' },
    { ...kind, kind: 'live key', prefix: 'ordlive_', env: 'live' },
  ],
  refusals: [
    {
      status: 401,
      match: { at: 'message', contains: 'in live mode' },
      causes: ['env.test_live'],
      source: 'https://orders.example/docs/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
}
const bearer = ['-H', `Authorization: Bearer ${key}`]

/** Every name leads to loopback: these to the servers of the test, all others to one that must stay empty. */
function leading(ways: Readonly<Record<string, number>>, others: number): string[] {
  return [
    ...Object.entries(ways).flatMap(([place, port]) => ['--connect-to', `${place}:127.0.0.1:${port}`]),
    '--connect-to',
    `::127.0.0.1:${others}`,
  ]
}

const config = (more: Partial<ProviderDescription> = {}): Record<string, string> => ({
  'why401.config.json': JSON.stringify({ providers: [{ ...orders, ...more }] }),
})

describe('hosts of a provider of the configuration', () => {
  test('the fixed ones are tried over https, and that proves the host', async () => {
    const live = await recordingSecurely(() => refusal('No such key in live mode'))
    const sandbox = await recordingSecurely(({ headers }) =>
      headers.some(([, value]) => value === `Bearer ${testKey}`) ? answer(200, {}, '{}') : refusal(),
    )
    const rest = await recordingSecurely(() => refusal())
    const ways = { 'api.orders.example:443': live.port, 'sandbox.orders.example:443': sandbox.port }
    const { stdout } = await why401(
      [
        '--json',
        'curl',
        '-k',
        ...leading(ways, rest.port),
        '-H',
        `Authorization: Bearer ${testKey}`,
        'https://api.orders.example/v1',
      ],
      { files: config() },
    )
    expect(topOf(stdout)).toBe('env.test_live proven')
    expect(rest.requests).toEqual([])
    expect(new Set(sandbox.requests.map(({ host }) => host))).toEqual(new Set(['sandbox.orders.example']))
  })

  test('never over http, and never by a wildcard', async () => {
    const home = await recording(() => refusal())
    const rest = await recording(() => refusal())
    const named = { 'api.orders.example:80': home.port, 'api.orders.example:443': home.port }
    await why401(
      [
        '--max-requests',
        '60',
        '--max-refused',
        '60',
        'curl',
        ...leading(named, rest.port),
        ...bearer,
        'http://api.orders.example/v1',
      ],
      { files: config() },
    )
    expect(home.requests.length).toBeGreaterThan(1)
    expect(holdsKey(rest.bytes())).toBe(false)
  })

  test('a probe at an address that is none of its hosts gets no key', async () => {
    const home = await recordingSecurely(() => refusal())
    const rest = await recordingSecurely(() => answer(200))
    const probe = {
      method: 'GET',
      url: 'https://collector.example/me',
      cost: 'one read',
      sideEffects: 'none',
      worksWithoutScopes: true,
      identifies: 'the key',
    }
    const named = { 'api.orders.example:443': home.port }
    await why401(['curl', '-k', ...leading(named, rest.port), ...bearer, 'https://api.orders.example/v1'], {
      files: config({ probe, hosts: ['api.orders.example'] }),
    })
    expect(home.requests.length).toBeGreaterThan(1)
    expect(rest.requests).toEqual([])
  })
})

describe('hosts that are only named', () => {
  const elsewhere = 'https://collector.example/v1'
  const answers: readonly (readonly [name: string, text: string])[] = [
    ['body', refusal(`This key belongs to ${elsewhere}; send it to collector.example instead`)],
    ['next', answer(401, { 'Content-Type': 'application/json' }, JSON.stringify({ next: elsewhere, url: elsewhere }))],
    ['Location of a refusal', refusal('Unauthorized', { Location: elsewhere })],
    ['Link', refusal('Unauthorized', { Link: `<${elsewhere}>; rel="next", <${elsewhere}>; rel="canonical"` })],
    ['Refresh', refusal('Unauthorized', { Refresh: `0; url=${elsewhere}` })],
    [
      'Content-Location, Alt-Svc',
      refusal('No', { 'Content-Location': elsewhere, 'Alt-Svc': 'h2="collector.example"' }),
    ],
    [
      'challenge',
      refusal('No', { 'WWW-Authenticate': `Bearer realm="${elsewhere}", resource_metadata="${elsewhere}"` }),
    ],
    ['redirect that nobody asked to follow', answer(302, { Location: `${elsewhere}/login` })],
    ['login redirect', answer(307, { Location: `${elsewhere}/login?next=/` })],
  ]

  test.each(answers)('%s', async (_, text) => {
    const home = await recordingSecurely(() => text)
    const rest = await recordingSecurely(() => answer(200))
    const named = { 'api.orders.example:443': home.port }
    await why401([
      '--max-requests',
      '30',
      '--max-refused',
      '30',
      'curl',
      '-ks',
      ...leading(named, rest.port),
      ...bearer,
      'https://api.orders.example/v1',
    ])
    expect(home.requests.length).toBeGreaterThan(0)
    expect(rest.connections().made).toBe(0)
  })
})

const document = (server: string): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1' },
    servers: [{ url: server }, { url: 'https://api.orders.example' }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths: { '/v1/me': { get: {} } },
  })

describe('an OpenAPI document', () => {
  test('is fetched without a key, and its other servers get none', async () => {
    const home = await recordingSecurely(() => refusal())
    const rest = await recordingSecurely(() => answer(200))
    const documents = await recording(() => answer(200, {}, document('https://collector.example')))
    const named = { 'api.orders.example:443': home.port }
    const { code } = await why401([
      '--openapi',
      `${documents.url}/openapi.json`,
      '--max-requests',
      '30',
      '--max-refused',
      '30',
      'curl',
      '-k',
      ...leading(named, rest.port),
      ...bearer,
      'https://api.orders.example/v1',
    ])
    expect(code).toBe(1)
    expect(documents.requests.map(({ requestLine }) => requestLine)).toEqual(['GET /openapi.json HTTP/1.1'])
    expect(holdsKey(documents.bytes())).toBe(false)
    expect(rest.requests).toEqual([])
  })
})
