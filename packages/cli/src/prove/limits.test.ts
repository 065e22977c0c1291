import { describe, expect, test } from 'vitest'
import { answer, fieldOf, fine, key, recording, refusal, topOf, why401 } from './test-bed.ts'

const bearer = ['-H', `Authorization: Bearer ${key}`]
/** Whatever is sent, it says nothing of the cause, so that much is left to try. */
const saysNothing = () => refusal('Unauthorized')
const sentBy = (stdout: string): number => (JSON.parse(stdout) as { requestsSent: number }).requestsSent

describe('the budget', () => {
  test.each([1, 2, 3, 7, 12, 40])('--max-requests %i', async (most) => {
    const server = await recording(saysNothing)
    const { stdout } = await why401([
      '--json',
      '--max-requests',
      String(most),
      '--max-refused',
      '999',
      'curl',
      ...bearer,
      `${server.url}/v1`,
    ])
    expect(server.requests.length).toBeLessThanOrEqual(most)
    expect(sentBy(stdout)).toBe(server.requests.length)
  })

  test('redirects count', async () => {
    const server = await recording(({ requestLine }) =>
      requestLine.includes('/end') ? refusal() : answer(302, { Location: `${requestLine.split(' ')[1]}d` }),
    )
    const { stdout } = await why401(['--json', '--max-requests', '6', 'curl', '-L', ...bearer, `${server.url}/en`])
    expect(server.requests.length).toBeLessThanOrEqual(6)
    expect(server.requests.length).toBeGreaterThan(2)
    expect(sentBy(stdout)).toBe(server.requests.length)
  })

  test('repeats of --retry count', async () => {
    const server = await recording(() => answer(503))
    const retries = ['--retry', '30', '--retry-delay', '0.05']
    const { stdout } = await why401([
      '--json',
      '--max-requests',
      '4',
      'curl',
      ...retries,
      ...bearer,
      `${server.url}/v1`,
    ])
    expect(server.requests.length).toBe(4)
    expect(sentBy(stdout)).toBe(4)
  })
})

describe('refused answers in a row', () => {
  test.each([1, 2, 5])('--max-refused %i', async (most) => {
    const server = await recording(saysNothing)
    await why401(['--max-refused', String(most), '--max-requests', '99', 'curl', ...bearer, `${server.url}/v1`])
    expect(server.requests.length).toBe(most)
  })

  test('five where nothing is said', async () => {
    const server = await recording(saysNothing)
    await why401(['curl', ...bearer, `${server.url}/v1`])
    expect(server.requests.length).toBe(5)
  })
})

describe('Retry-After', () => {
  test.each([
    { name: 'seconds', value: () => '2' },
    { name: 'a date', value: () => new Date(Date.now() + 2999).toUTCString() },
  ])('nothing is sent before that time: $name', { timeout: 30_000 }, async ({ value }) => {
    const times: number[] = []
    const server = await recording((_, before) => {
      times.push(Date.now())
      return before < 2 ? answer(429, { 'Retry-After': value() }, '{"message":"Too many requests"}') : fine
    })
    const { stdout } = await why401(['--json', 'curl', ...bearer, `${server.url}/v1`])
    const gaps = times.slice(1).map((time, before) => time - times[before]!)
    expect(gaps.length).toBeGreaterThan(0)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1900)
    expect(topOf(stdout)).toMatch(/^limit\.rate/)
  })

  test.each([401, 403, 429])('a rest longer than anybody waits ends it, and says so (%i)', async (status) => {
    const server = await recording(() => answer(status, { 'Retry-After': '3600' }, '{"message":"Unauthorized"}'))
    const { stdout, code } = await why401(['curl', ...bearer, `${server.url}/v1`])
    expect(server.requests).toHaveLength(1)
    expect(code).toBe(1)
    expect(stdout).toContain('Retry-After')
  })

  test('--retry waits as long as the server asks', { timeout: 30_000 }, async () => {
    const times: number[] = []
    const server = await recording((_, before) => {
      times.push(Date.now())
      return before === 0 ? answer(503, { 'Retry-After': '2' }) : fine
    })
    const { stdout } = await why401(['curl', '--retry', '2', '--retry-delay', '0', `${server.url}/v1`])
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(1900)
    expect(stdout).toBe('{"items":[]}')
  })
})

describe('values of variables', () => {
  const stale = 'z1X9c8V7b6N5m4A3s2D1f0Gh'
  const foreign = 'w5E4r3T2y1U9i8O7p6A5s4Dx'
  const env = { ORDERS_KEY: stale, UNRELATED_TOKEN: foreign }
  const files = {
    '.env': `ORDERS_KEY=${key}\nBILLING_KEY=${foreign}\n`,
    '.env.example': 'ORDERS_KEY=e1X2a3M4p5L6e7K8e9Y0abcd\n',
  }

  test('those of the same variable are tried, and the right one proves it', async () => {
    const server = await recording((request) =>
      fieldOf(request, 'authorization') === `Bearer ${key}` ? fine : refusal(),
    )
    const { stdout } = await why401(['--json', 'curl', '-H', `Authorization: Bearer ${stale}`, `${server.url}/v1`], {
      env,
      files,
    })
    expect(topOf(stdout)).toBe('config.shadowed proven')
    expect(stdout).not.toContain(key)
  })

  test('those of other variables, and of templates, never', async () => {
    const server = await recording(() => refusal())
    await why401(
      [
        '--max-refused',
        '40',
        '--max-requests',
        '40',
        'curl',
        '-H',
        `Authorization: Bearer ${stale}`,
        `${server.url}/v1`,
      ],
      { env, files },
    )
    const bytes = server.bytes().toString()
    expect(bytes).toContain(key)
    expect(bytes).not.toContain(foreign)
    expect(bytes).not.toContain('e1X2a3M4p5L6e7K8e9Y0abcd')
  })

  test('none where the key sent is nobody’s value', async () => {
    const server = await recording(() => refusal())
    await why401(['curl', '-H', 'Authorization: Bearer q9W8e7R6t5Y4u3I2o1P0zzzz', `${server.url}/v1`], { env, files })
    expect(server.bytes().toString()).not.toMatch(new RegExp(`${key}|${stale}|${foreign}`))
  })
})
