import { describe, expect, test } from 'vitest'
import { answer, fine, holdsKey, key, recording, recordingSecurely, refusal, why401 } from './test-bed.ts'

/** Every place that curl's arguments can put a key in, those without a telling name included. */
const everyPlace = [
  '-H',
  `Authorization: Bearer ${key}`,
  '-H',
  `X-Api-Key: ${key}`,
  '-H',
  `Orders: ${key}`,
  '-H',
  `X-Note: mine is ${key}`,
  '-b',
  `session=${key}; theme=${key}`,
  '-e',
  `http://127.0.0.1/?key=${key}`,
]

const here = '127.0.0.1'
const locations: readonly (readonly [name: string, write: (port: number) => string])[] = [
  ['another port', (port) => `http://${here}:${port}/next`],
  ['another host', (port) => `http://localhost:${port}/next`],
  ['no scheme', (port) => `//localhost:${port}/next`],
  ['user and password', (port) => `http://${here}:1@localhost:${port}/next`],
  ['a host that begins like ours', (port) => `http://${here}.localhost:${port}/next`],
  ['upper case', (port) => `HTTP://LOCALHOST:${port}/next`],
]
const allLead = (port: number): string[] => ['--connect-to', `127.0.0.1.localhost:${port}:127.0.0.1:${port}`]

describe.each(['-L', '--location-trusted'])('with %s no key goes along a redirect to another origin', (follow) => {
  test.each(locations)('%s', async (_, write) => {
    const other = await recording(() => refusal())
    const home = await recording(() => answer(302, { Location: write(other.port) }))
    await why401(['curl', '-s', follow, ...allLead(other.port), ...everyPlace, `${home.url}/a`])
    expect(other.requests.length).toBeGreaterThan(0)
    expect(holdsKey(other.bytes())).toBe(false)
    expect(holdsKey(home.bytes())).toBe(true)
  })
})

describe.each([301, 302, 303, 307, 308])('status %i', (status) => {
  test('GET goes on without a key', async () => {
    const other = await recording(() => fine)
    const home = await recording(() => answer(status, { Location: `${other.url}/next` }))
    const { code, stdout } = await why401(['curl', '-s', '-L', ...everyPlace, `${home.url}/a`])
    expect([code, stdout]).toEqual([0, '{"items":[]}'])
    expect(other.requests.map(({ requestLine }) => requestLine)).toEqual(['GET /next HTTP/1.1'])
    expect(holdsKey(other.bytes())).toBe(false)
  })

  test('the body of a POST, which may hold a key, stays', async () => {
    const other = await recording(() => fine)
    const home = await recording(() => answer(status, { Location: `${other.url}/next` }))
    await why401(['curl', '-s', '-L', '-d', `token=${key}`, '-d', `note=${key}`, `${home.url}/a`])
    expect(other.requests.every(({ body }) => body === '')).toBe(true)
    // 307 and 308 would have it repeated as it is: without its body it would be another request.
    expect(other.requests.map(({ requestLine }) => requestLine)).toEqual(status < 304 ? ['GET /next HTTP/1.1'] : [])
    expect(holdsKey(other.bytes())).toBe(false)
  })
})

test('an address that repeats the key is not followed to another origin', async () => {
  const other = await recording(() => fine)
  for (const spelled of [key, encodeURIComponent(key).replace('k', '%6B')]) {
    const home = await recording(() => answer(302, { Location: `${other.url}/next?return=${spelled}&x=1` }))
    await why401(['curl', '-s', '-L', '-H', `Authorization: Bearer ${key}`, `${home.url}/a`])
    await why401(['curl', '-s', '-L', `${home.url}/a?access_token=${key}`])
  }
  expect(other.requests).toEqual([])
})

test('never from https to http, not even to the same host and port number', async () => {
  const plain = await recording(() => fine)
  const secure = await recordingSecurely(() => answer(302, { Location: 'http://api.orders.example:8443/next' }))
  const ways = ['--connect-to', `api.orders.example:443:127.0.0.1:${secure.port}`]
  const plainWays = ['--connect-to', `api.orders.example:8443:127.0.0.1:${plain.port}`]
  await why401(['curl', '-sk', '-L', ...ways, ...plainWays, ...everyPlace, 'https://api.orders.example/a'])
  expect(holdsKey(secure.bytes())).toBe(true)
  expect(plain.requests).toHaveLength(1)
  expect(holdsKey(plain.bytes())).toBe(false)
})

test('from http to https of the same host the key in a header of its own goes along', async () => {
  const secure = await recordingSecurely(() => fine)
  const plain = await recording(() => answer(301, { Location: 'https://api.orders.example/a' }))
  const ways = [443, 80].flatMap((port) => [
    '--connect-to',
    `api.orders.example:${port}:127.0.0.1:${port === 443 ? secure.port : plain.port}`,
  ])
  await why401(['curl', '-sk', '-L', ...ways, '-H', `X-Api-Key: ${key}`, 'http://api.orders.example/a'])
  expect(holdsKey(secure.bytes())).toBe(true)
})

test('a way back over another origin brings the key home only as it was sent there', async () => {
  const seen: string[] = []
  const other = await recording(() => answer(302, { Location: `${seen[0]}/b` }))
  const home = await recording(({ requestLine }) =>
    requestLine.includes('/a') ? answer(302, { Location: `${other.url}/next` }) : fine,
  )
  seen.push(home.url)
  await why401(['curl', '-s', '-L', ...everyPlace, `${home.url}/a`])
  expect(holdsKey(other.bytes())).toBe(false)
  expect(home.requests.length).toBe(2)
})

test('-L with --location-trusted says what it leaves out', async () => {
  const home = await recording(() => fine)
  const { stderr } = await why401(['curl', '--location-trusted', `${home.url}/a`])
  expect(stderr).toContain('--location-trusted: no key is taken along to another site')
})
