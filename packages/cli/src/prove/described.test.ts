import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { problems } from '../test-schema.ts'
import { answer, fieldOf, fine, key, recording, recordingSecurely, refusal, topOf, why401 } from './test-bed.ts'

const bearer = ['-H', `Authorization: Bearer ${key}`]
/** One operation that wants a key of its own, others that want scopes. */
const ticketPaths = { '/orders': { get: { security: [{ ticket: [] }] } } }
const scopedPaths = {
  '/orders': { get: { security: [{ login: ['orders:read'] }] }, delete: { security: [{ login: ['orders:admin'] }] } },
}
const schemes = {
  ticket: { type: 'apiKey', in: 'header', name: 'X-Orders-Ticket' },
  login: { type: 'oauth2', flows: {} },
}
const info = { title: 'Orders', version: '1' }
const modernWith = (securitySchemes: object, paths: object): object => ({
  openapi: '3.1.0',
  info,
  servers: [{ url: '/v1' }],
  components: { securitySchemes },
  paths,
})
const modern = (paths: object): object => modernWith(schemes, paths)
const swagger = (paths: object): object => ({
  swagger: '2.0',
  info,
  basePath: '/v1',
  securityDefinitions: schemes,
  paths,
})

describe.each([
  { name: 'OpenAPI 3.1 in JSON', write: (paths: object) => JSON.stringify(modern(paths)) },
  { name: 'OpenAPI 3.1 in YAML', write: (paths: object) => stringify(modern(paths)) },
  {
    name: 'OpenAPI 3.1 in JSON with a byte order mark',
    write: (paths: object) => `\uFEFF${JSON.stringify(modern(paths))}`,
  },
  { name: 'Swagger 2 in JSON', write: (paths: object) => JSON.stringify(swagger(paths)) },
  { name: 'Swagger 2 in YAML', write: (paths: object) => stringify(swagger(paths)) },
])('--openapi, $name', ({ write }) => {
  test('tells where the key belongs', async () => {
    const server = await recording((request) => (fieldOf(request, 'x-orders-ticket') === key ? fine : refusal()))
    const { stdout } = await why401(['--json', '--openapi', 'api', 'curl', ...bearer, `${server.url}/v1/orders`], {
      files: { api: write(ticketPaths) },
    })
    expect(topOf(stdout)).toBe('send.wrong_header proven')
    expect(problems(stdout)).toEqual([])
  })

  test('tells which scope is missing', async () => {
    const server = await recording((request) =>
      fieldOf(request, 'authorization') === `Bearer ${key}` ? answer(403, {}, '{"message":"Forbidden"}') : refusal(),
    )
    const { stdout } = await why401(
      ['--json', '--openapi', 'api', 'curl', '-X', 'DELETE', ...bearer, `${server.url}/v1/orders`],
      { files: { api: write(scopedPaths) } },
    )
    expect(topOf(stdout)).toMatch(/^perm\.scope /)
    expect(stdout).toContain('orders:admin')
    expect(problems(stdout)).toEqual([])
  })
})

describe('a key whose place only a description tells', () => {
  const oddly = JSON.stringify(
    modernWith(
      { odd: { type: 'apiKey', in: 'query', name: 'subscription_ref' }, login: schemes.login },
      {
        '/orders': { get: { security: [{ odd: [] }] } },
        '/people': { get: { security: [{ login: [] }] } },
        '/staff': { get: { security: [{ login: [] }] } },
      },
    ),
  )

  test.each([
    ['a blank after it', `${key}%20`, 'key.whitespace proven'],
    ['quotes around it', `%22${key}%22`, 'key.quoted proven'],
    ['base64 around it', Buffer.from(key).toString('base64'), 'key.encoded proven'],
  ])('is mended there: %s', async (_, sent, proven) => {
    const server = await recording(({ requestLine }) =>
      requestLine.includes(`?subscription_ref=${key} `) ? fine : refusal('Unauthorized'),
    )
    const url = `${server.url}/v1/orders?subscription_ref=${sent}`
    const { stdout } = await why401(['--json', '--openapi', 'api', 'curl', url], { files: { api: oddly } })
    expect(topOf(stdout)).toBe(proven)
    expect(stdout).not.toContain(key)
  })

  test('goes to the place of this operation, not to the most used one', async () => {
    const server = await recording(({ requestLine }) =>
      requestLine.includes(`?subscription_ref=${key} `) ? fine : refusal('Unauthorized'),
    )
    const { stdout } = await why401(
      ['--json', '--openapi', 'api', 'curl', '-H', `X-API-Key: ${key}`, `${server.url}/v1/orders`],
      { files: { api: oddly } },
    )
    expect(topOf(stdout)).toBe('send.wrong_place proven')
    expect(server.requests[1]?.requestLine).toContain('subscription_ref=')
  })

  test('is not carried to another site by a redirect', async () => {
    const elsewhere = await recording(() => fine)
    const server = await recording(({ requestLine }) =>
      answer(302, {
        Location: `${elsewhere.url}/?subscription_ref=${/subscription_ref=(\w+)/.exec(requestLine)?.[1]}`,
      }),
    )
    const url = `${server.url}/v1/orders?subscription_ref=${key}`
    await why401(['--json', '--openapi', 'api', 'curl', '-L', url], { files: { api: oddly } })
    expect(elsewhere.requests).toEqual([])
  })
})

describe('the configuration', () => {
  const description = {
    id: 'orders',
    name: 'Orders',
    hosts: ['127.0.0.1'],
    placements: [{ in: 'query', name: 'ticket', scheme: null }],
  }
  const written = JSON.stringify(description)
  test.each([
    { file: 'why401.config.json', text: written },
    { file: 'why401.config.json', text: JSON.stringify({ providers: [description] }) },
    { file: 'why401.config.mjs', text: `export default [${written}]` },
    { file: 'why401.config.js', text: `module.exports = { providers: [${written}] }` },
    {
      file: 'why401.config.ts',
      text: `import { defineProvider } from 'why401'\nconst hosts: readonly string[] = ['127.0.0.1']\nexport default defineProvider({ ...${written}, hosts })`,
    },
  ])('$file', async ({ file, text }) => {
    const server = await recording(({ requestLine }) =>
      requestLine.includes(`?ticket=${key} `) ? fine : refusal('Unauthorized'),
    )
    const { stdout } = await why401(['--json', 'curl', ...bearer, `${server.url}/v1`], { files: { [file]: text } })
    expect(topOf(stdout)).toBe('send.wrong_place proven')
    expect(JSON.parse(stdout)).toMatchObject({ provider: 'orders' })
    expect(problems(stdout)).toEqual([])
  })

  test.each([
    { name: 'no JSON', file: 'why401.config.json', text: '{"id": "k7Qm2vXc9LpR4tYz8WbN3sHd", ' },
    { name: 'no provider in it', file: 'why401.config.json', text: '{"providers": null}' },
    { name: 'a host that is none', file: 'why401.config.json', text: '[{"id":"x","hosts":[1]}]' },
    { name: 'a field of the wrong kind', file: 'why401.config.json', text: '{"id":"x","hosts":[],"keys":"k"}' },
    { name: 'a program that throws', file: 'why401.config.ts', text: 'throw new Error("k7Qm2vXc9LpR4tYz8WbN3sHd")' },
    { name: 'no TypeScript', file: 'why401.config.ts', text: 'export default {{{' },
  ])('a broken one is told in one line: $name', async ({ file, text }) => {
    const server = await recording()
    const { code, stdout, stderr } = await why401(['curl', server.url], { files: { [file]: text } })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^why401: the configuration [^\n]{10,120}\n$|^why401: the configuration: [^\n]{10,120}\n$/)
    expect(stderr).not.toContain(key)
    expect(server.requests).toEqual([])
  })

  test('--config names another file; one that is not there is told', async () => {
    const { code, stderr } = await why401(['--config', 'mine.json', 'curl', 'http://127.0.0.1:1/'])
    expect([code, stderr]).toEqual([2, 'why401: --config: there is no such file\n'])
  })
})

test('--offline sends nothing, whatever the command', async () => {
  const server = await recording()
  const transcript = `GET ${server.url}/v1 HTTP/1.1\nAuthorization: ${key}\n\nHTTP/1.1 401 Unauthorized\n\nno`
  const runs = [
    await why401(['--offline', 'curl', ...bearer, server.url]),
    await why401(['--offline', 'prove', '-'], { input: transcript }),
    await why401(['--offline', '--openapi', `${server.url}/api.json`, 'curl', ...bearer, server.url]),
  ]
  expect(runs.map(({ code }) => code)).toEqual([2, 2, 2])
  expect(runs.every(({ stderr }) => stderr.includes('--offline'))).toBe(true)
  expect(server.connections().made).toBe(0)
})

test('--no-providers leaves out what is known of a host', async () => {
  const server = await recordingSecurely(() => refusal())
  const way = ['-k', '--connect-to', `::127.0.0.1:${server.port}`]
  const asked = ['curl', ...way, ...bearer, 'https://api.openai.com/v1/models']
  const known = await why401(['--json', ...asked])
  const unknown = await why401(['--json', '--no-providers', ...asked])
  expect(JSON.parse(known.stdout)).toMatchObject({ provider: 'openai' })
  expect(JSON.parse(unknown.stdout)).toMatchObject({ provider: null })
  expect(problems(known.stdout)).toEqual([])
  expect(problems(unknown.stdout)).toEqual([])
})

const caseFor = (url: string, cause: string): string =>
  JSON.stringify({
    id: 'one',
    cause,
    symptom: {
      request: { method: 'GET', url: `${url}/v1`, headers: [['Authorization', '$ORDERS_KEY']] },
      status: 401,
    },
  })

describe('replay', () => {
  test.each([
    { cause: 'send.scheme_missing', code: 0, says: 'found send.scheme_missing: the same' },
    { cause: 'key.expired', code: 1, says: 'confirmed key.expired, found send.scheme_missing: another' },
  ])('a case of $cause', async ({ cause, code, says }) => {
    const server = await recording((request) =>
      fieldOf(request, 'authorization') === `Bearer ${key}` ? fine : refusal('Unauthorized'),
    )
    const run = await why401(['--json', 'replay', 'case.json'], {
      env: { ORDERS_KEY: key },
      files: { 'case.json': caseFor(server.url, cause) },
    })
    expect(run.stderr).toContain(says)
    expect(run.code).toBe(code)
    expect(topOf(run.stdout)).toBe('send.scheme_missing proven')
    expect(problems(run.stdout)).toEqual([])
    expect(run.stdout + run.stderr).not.toContain(key)
  })

  test('a variable that is not set is named, and nothing is sent', async () => {
    const server = await recording()
    const run = await why401(['replay', 'case.json'], { files: { 'case.json': caseFor(server.url, 'key.expired') } })
    expect([run.code, run.stderr]).toEqual([
      2,
      'why401: the request cannot be sent: the variable ORDERS_KEY is not set here\n',
    ])
    expect(server.requests).toEqual([])
  })
})

test('what is not reached is told in the same schema', async () => {
  const { code, stdout } = await why401(['--json', 'curl', 'http://127.0.0.1:1/'])
  expect([code, problems(stdout)]).toEqual([2, []])
})
