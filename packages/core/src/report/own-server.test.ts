import { expect, test } from 'vitest'
import { Explainer } from '../explain.ts'
import { expertWeights } from '../investigate/weights.ts'
import type { Report } from '../model/report.ts'
import { providers } from '../providers/index.gen.ts'

const explainer = new Explainer(providers, expertWeights)
const token = 'glpat-x7Kq2mWz9RtYb4LpVcNd'

function explained(input: string): Report {
  const result = explainer.explain(input, { now: Date.UTC(2026, 10, 21) })
  return (result.ok ? result.reports[0] : undefined) as Report
}

function addressesOf({ causes, next }: Report): string {
  return JSON.stringify([next, causes.map(({ fix }) => fix.links)])
}

test('steps and links of a server of one’s own name this server', () => {
  const report = explained(
    `curl -H "PRIVATE-TOKEN: ${token}" https://gitlab.acme.internal/api/v4/projects\n{"message":"401 Unauthorized"}`,
  )
  expect(report.provider).toBe('gitlab')
  expect(addressesOf(report)).not.toContain('//gitlab.com')
  expect(addressesOf(report)).toContain('https://gitlab.acme.internal/api/v4/personal_access_tokens/self')
  expect(addressesOf(report)).toContain('https://gitlab.acme.internal/-/user_settings/personal_access_tokens')
})

test('so they do where a setting alone names it', () => {
  const report = explained(
    `GITLAB_URL=https://gitlab.acme.internal\nGITLAB_TOKEN=${token}\n\ngitlab.exceptions.GitlabAuthenticationError: 401: 401 Unauthorized`,
  )
  expect(report.provider).toBe('gitlab')
  expect(addressesOf(report)).not.toContain('//gitlab.com')
})

test('at the vendor’s they are the vendor’s', () => {
  const report = explained(
    `curl -H "PRIVATE-TOKEN: ${token}" https://gitlab.com/api/v4/projects\n{"message":"401 Unauthorized"}`,
  )
  expect(addressesOf(report)).toContain('https://gitlab.com/api/v4/personal_access_tokens/self')
  expect(addressesOf(report)).toContain('https://gitlab.com/-/user_settings/personal_access_tokens')
})
