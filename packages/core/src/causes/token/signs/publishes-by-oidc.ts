import { fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const asksForToken = /id-token: ?["']?write|id_tokens:|aud: ?["']?(?:pypi|sigstore|https:\/\/)/
/** Steps that exchange the token of the job for one of a registry or a cloud. */
const exchanges = regex`
  pypa\/gh-action-pypi-publish|rubygems\/(?:release-gem|configure-rubygems-credentials)|rust-lang\/crates-io-auth-action|nuget\/login
  |aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login|hashicorp\/vault-action|uv publish|npm publish
  |jfrog\/setup-jfrog-cli|dart pub publish|trusted publish
`
const ownKey =
  /password: ?\S|secrets\.|aws-access-key-id|credentials_json|_authtoken|node_auth_token|creds: ?\S|uv_publish_token|twine_password/
const setUpThere = regex`
  trusted publish(?:er|ers|ing)|workload identity (?:pool|federation)|federated (?:identity )?credential|identity provider|trust (?:policy|relationship)
  |(?:publisher|provider|role) (?:is |was |has been )?(?:set up|configured|registered|added|created)
`
const atPlace = /pypi|rubygems|crates\.io|npm|nuget|pub\.dev/

/** A job that shows its own token (OIDC): what the other side was told to expect is compared with what stands in it. */
export const publishesByOidc: readonly Sign[] = [
  noticed(
    'job-shows-its-own-token',
    'The job hands over no key: it shows the token of the CI, whose claims have to be those that were set up.',
    isOidcJob,
    strong,
    { 'perm.scope': -fair, 'send.absent': -strong, 'key.expired': -fair, 'key.missing': -fair },
  ),
  noticed(
    'environment-set-up-and-not-in-the-job',
    'The publisher is set up with an environment, and the job shown has none.',
    isEnvironmentMissing,
    strong,
    { 'perm.resource': weak, 'perm.scope': -fair, 'env.wrong_account': -fair },
  ),
]

function isOidcJob({ zones: { code, config, remarks } }: Observed): boolean {
  const job = `${code} ; ${config}`
  return asksForToken.test(job) && exchanges.test(job) && !ownKey.test(job) && setUpThere.test(`${remarks} ; ${job}`)
}

function isEnvironmentMissing({ zones: { code, config, remarks } }: Observed): boolean {
  const job = `${code} ; ${config}`
  return (
    asksForToken.test(job) &&
    !/\benvironment: ?/.test(job) &&
    /\benvironment\b/.test(remarks) &&
    (atPlace.test(job) || setUpThere.test(remarks)) &&
    !/no environment|without (?:an )?environment|environment (?:variable|is empty|left (?:blank|empty))/.test(remarks)
  )
}
