import { scriptedSender, wireRequest } from '@why401/testkit'
import { expect, test } from 'vitest'
import { Explainer } from '../explain.ts'
import { prove } from '../prove.ts'
import { providers } from '../providers/index.gen.ts'
import { expertWeights } from './weights.ts'

const explainer = new Explainer(providers, expertWeights)
const secret = 'x7Kq2mWz9RtYb4LpVcNdAb12cd34ef56'
const bearer = { Authorization: `Bearer ${secret}` }

function wait(): Promise<void> {
  return Promise.resolve()
}

async function asked(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<readonly string[]> {
  const sender = scriptedSender(() => ({ status: 401, headers: { 'content-type': 'application/json' }, body }))
  await prove(wireRequest(url, headers), explainer, { sender, wait, now: () => Date.UTC(2026, 10, 21) })
  return sender.seen.map((request) => request.url)
}

test.each([
  ['gitlab', '/api/v4/projects', { 'PRIVATE-TOKEN': 'glpat-x7Kq2mWz9RtYb4LpVcNd' }, '{"message":"401 Unauthorized"}'],
  ['sentry', '/api/0/projects/', bearer, '{"detail":"Invalid token"}'],
  ['grafana', '/api/dashboards/home', bearer, '{"message":"Invalid API key"}'],
  ['gitea', '/api/v1/user', { Authorization: `token ${secret}` }, '{"message":"invalid username, password or token"}'],
  ['langfuse', '/api/public/projects', { Authorization: 'Basic cGstbGYteDpzay1sZi15' }, '{"message":"Invalid"}'],
])('a refused key of one’s own %s stays there', async (name, path, headers, body) => {
  const origin = `https://${name}.acme.internal`
  const urls = await asked(origin + path, headers, body)
  expect(urls.length).toBeGreaterThan(2)
  expect(urls.filter((url) => !url.startsWith(`${origin}/`))).toEqual([])
})

test('the probe is asked of the very server that was called, at the vendor’s of the vendor', async () => {
  const token = { 'PRIVATE-TOKEN': 'glpat-x7Kq2mWz9RtYb4LpVcNd' }
  const body = '{"message":"401 Unauthorized"}'
  const probe = '/api/v4/personal_access_tokens/self'
  expect(await asked('https://gitlab.acme.internal:8443/api/v4/projects', token, body)).toContain(
    `https://gitlab.acme.internal:8443${probe}`,
  )
  expect(await asked('https://gitlab.com/api/v4/projects', token, body)).toContain(`https://gitlab.com${probe}`)
})
