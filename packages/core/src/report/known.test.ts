import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Explainer } from '../explain.ts'
import type { WeightData } from '../investigate/weights.ts'
import { providers } from '../providers/index.gen.ts'

const weights = JSON.parse(
  readFileSync(new URL('../investigate/weights.gen.json', import.meta.url), 'utf8'),
) as WeightData
const explainer = new Explainer(providers, weights)

// No such secret was ever issued; nothing in its characters looks drawn by lot.
const secret = 'correcthorse-batterystaple-Tr0ub'

test.each([`${secret}:`, `bob:${secret}`])(
  'a server that decodes the pair of Basic and repeats it tells no secret',
  (pair) => {
    const transcript = `GET /v1 HTTP/1.1\nHost: api.example.com\nAuthorization: Basic ${btoa(pair)}\n\nHTTP/1.1 401 Unauthorized\n\nInvalid API key: ${pair}`
    const told = JSON.stringify(explainer.explain(transcript, { now: 0 }))
    expect(told).toContain('Invalid API key')
    expect(told).not.toContain('batterystaple')
  },
)

test('base64 under data of a Kubernetes Secret is masked as well as the key in it', () => {
  const encoded = btoa(`${secret}-9`)
  const manifest = `kind: Secret\ndata:\n  api-key: ${encoded}\n\n401 Unauthorized: ${encoded} ${secret}-9`
  const told = JSON.stringify(explainer.explain(manifest, { now: 0 }))
  expect(told).not.toContain(encoded.slice(4, 20))
  expect(told).not.toContain('batterystaple')
})
