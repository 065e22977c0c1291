import { describe, expect, test } from 'vitest'
import { Explainer } from '../explain.ts'
import { expertWeights } from '../investigate/weights.ts'
import type { Report } from '../model/report.ts'
import { providers } from '../providers/index.gen.ts'

const explainer = new Explainer(providers, expertWeights)

function explained(input: string): Report | undefined {
  const result = explainer.explain(input, { now: Date.UTC(2026, 10, 21) })
  return result.ok ? result.reports[0] : undefined
}

describe('no connection came about', () => {
  test.each([
    'curl: (6) Could not resolve host: api.stripe.com',
    "curl: (7) Couldn't connect to server",
    'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
    'Error: getaddrinfo ENOTFOUND api.stripe.com',
    'AxiosError: connect ECONNREFUSED 127.0.0.1:5432',
    'Get "https://api.github.com/user": dial tcp: lookup api.github.com: no such host',
  ])('%s', (line) => {
    const report = explained(line)
    expect(report).toMatchObject({ outcome: 'unreachable', causes: [] })
    expect(report?.next.map(({ kind }) => kind)).toEqual(['manual'])
  })
})

describe('somebody answered, or somebody tells more', () => {
  test.each([
    'curl: (56) Received HTTP code 407 from proxy after CONNECT',
    'curl: (22) The requested URL returned error: 401',
    'curl: (6) Could not resolve host: api.stripe.com\nSince I rotated the key I get 401 as well',
    'HTTP/1.1 401 Unauthorized\n\nupstream connect error: connection refused',
    'Connection refused: invalid credentials',
    'the connection is refused when I use my key',
    'access refused',
  ])('%s', (text) => {
    expect(explained(text)?.outcome).toBe('refused')
  })
})
