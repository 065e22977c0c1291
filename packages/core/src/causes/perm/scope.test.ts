import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { scope } from './scope.ts'

const github = 'https://api.github.com/repos/o/r'
const granted = {
  status: 403,
  headers: { 'X-OAuth-Scopes': 'read:user', 'X-Accepted-OAuth-Scopes': 'repo, public_repo' },
} as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'the needed scope is not among the granted', given: granted, verdict: 'suspected' },
  {
    name: 'the needed scope is granted',
    given: { status: 403, headers: { 'X-OAuth-Scopes': 'repo', 'X-Accepted-OAuth-Scopes': 'repo' } },
    verdict: 'unknown',
  },
  {
    name: 'a challenge with insufficient_scope',
    given: { status: 403, headers: { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="items:write"' } },
    verdict: 'suspected',
  },
  {
    name: 'the provider’s own wording',
    given: {
      status: 403,
      request: { url: github, headers: [] },
      body: '{"message":"Resource not accessible by personal access token"}',
    },
    verdict: 'suspected',
  },
  { name: 'no credential arrived', given: { status: 401, text: 'No API key found in request' }, verdict: 'ruled-out' },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['scope-words', { text: 'Missing scopes: model.request' }],
  ['scope-words', { text: 'Insufficient client scope' }],
  ['insufficient-permissions', { text: 'Insufficient privileges to complete the operation.' }],
  ['key-lacks-permission', { text: 'This authentication method does not have sufficient permissions to call it' }],
  ['resource-not-accessible', { text: 'Resource not accessible by integration' }],
  ['not-authorized-to-perform', { text: 'User x is not authorized to perform: s3:GetObject' }],
  ['row-policy', { text: 'new row violates row-level security policy' }],
  ['one-kind-of-call-works', { remarks: ['listing models with the same token works'] }],
  ['error-about-scope', { remarks: ['after the consent page a scope error is shown'] }],
  ['workflow-permissions', { remarks: ['the workflow has an explicit permissions block'] }],
  ['job-token-in-code', { code: "gitlab.Gitlab(url, job_token=os.environ['CI_JOB_TOKEN'])" }],
  ['status-403', { status: 403, text: 'Forbidden' }],
  ['granted-less', granted],
  ['cloudflare-10000', { text: '{"code":10000,"message":"Authentication error"}' }],
  ['permission-in-chinese', { text: '没有权限' }],
  ['writing-refused', { text: '403 error on publishing the packages' }],
  ['wider-right-works', { remarks: ['with s3:* in the policy it works'] }],
  ['same-token-reads', { remarks: ['the same token reads collections'] }],
  ['scope-named', { remarks: ['token with data.records:read'] }],
  ['granted-earlier', { remarks: ['the account was linked under an earlier release'] }],
  ['iam-spoken-of', { remarks: ['the IAM policy is from the guide'] }],
  ['token-of-narrow-kind', { remarks: ['an automation token of the registry'] }],
  ['acl-or-encryption', { code: 'aws s3 cp --acl public-read a s3://b/a' }],
  ['policy-document', { config: '{"Statement":[{"Effect":"Allow","Action":["s3:PutObject"]}]}' }],
  ['server-with-roles', { status: 403, text: 'Forbidden', remarks: ['local Strapi server'] }],
  ['requires-named-permission', { text: 'This call requires the `repo:write` scope' }],
  ['reads-but-does-not-write', { remarks: ['GET orders works, POST orders is refused'] }],
  ['role-named', { remarks: ['the account has the viewer role'] }],
  ['one-kind-of-call-works', { remarks: ['listing works'] }],
  ['key-lacks-permission', { text: 'Personal Access Token does not have Copilot Requests permission' }],
  ['not-authorized-to-perform', { text: 'not authorized to perform: iam:PassRole' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['scope-words', { text: 'Invalid API key' }],
  ['insufficient-permissions', { text: 'insufficient_quota' }],
  ['status-403', { status: 401, text: 'Unauthorized' }],
  ['granted-less', { status: 403, headers: { 'X-OAuth-Scopes': 'repo', 'X-Accepted-OAuth-Scopes': 'repo' } }],
  ['cloudflare-10000', { text: '{"code":10001,"message":"Authentication error"}' }],
  ['permission-in-chinese', { text: '密钥无效' }],
  ['writing-refused', { text: '403 error on reading the packages' }],
  ['wider-right-works', { remarks: ['with s3:GetObject in the policy it fails'] }],
  ['same-token-reads', { remarks: ['the same token is refused for reads'] }],
  ['scope-named', { remarks: ['token with no limits'] }],
  ['granted-earlier', { remarks: ['the account was linked'] }],
  ['iam-spoken-of', { remarks: ['the cache policy is from the guide'] }],
  ['token-of-narrow-kind', { remarks: ['a token of the registry'] }],
  ['acl-or-encryption', { code: 'aws s3 cp a s3://b/a' }],
  ['policy-document', { config: '{"effect":"fade"}' }],
  ['server-with-roles', { status: 401, text: 'Unauthorized', remarks: ['local Strapi server'] }],
  ['requires-named-permission', { text: 'This call requires a key' }],
  ['reads-but-does-not-write', { remarks: ['GET and POST fail'] }],
  ['role-named', { remarks: ['the account has a name'] }],
  ['one-kind-of-call-works', { remarks: ['read tokens and several others all fail'] }],
  ['key-lacks-permission', { text: 'the page does not have a permission tab' }],
  ['not-authorized-to-perform', { text: 'not authorized to perform this action on this application' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = scope.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('perm.scope', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(scope.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(scope, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(scope, observedFor(given))).not.toContain(sign)
  })

  test('names the scope that lacks', () => {
    const told = telling(granted)
    expect(scope.explain(told)).toContain('wants the scope repo or public_repo for this call')
    expect(scope.fix(told).summary).toContain('Add repo or public_repo to the key')
  })

  test('says it in general where no scope is named', () => {
    expect(scope.explain(telling({ status: 403, text: 'Forbidden' }))).toContain('The key itself is accepted')
  })
})
