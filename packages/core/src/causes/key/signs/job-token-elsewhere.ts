import { anywhere, fair, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/**
 * The token of a GitLab job opens git, packages, the registry and few questions of the API, and goes in a header of its own.
 * Under the name of an access token a tool sends it as one.
 */
export const jobTokenElsewhere: readonly Sign[] = [
  anywhere(
    'job-token-as-access-token',
    regex`
      (?:gitlab|\bgl)[a-z_-]{0,20}_(?:access_?|api_?|private_?)?token["']? ?[:=]>? ?["']?\$\{?ci_job_token\b
      |\b(?!npm|node|twine|cargo)[a-z_]{0,40}(?:private|api|access)[_-]?token["']? ?[:=]>? ?["']?\$\{?ci_job_token\b
      |private_token=\$\{?ci_job_token\b
      |(?:personal|access) tokens? ?[:,-] ?(?:ok|works?|fine)\b[a-z ,;.-]{0,30}\bjob token ?[:,-] ?(?:fail|refused|40[13])
      |job token ?[:,-] ?(?:fails?|failed|refused|40[13])\b[a-z ,;.-]{0,30}(?:personal|access) tokens? ?[:,-] ?(?:ok|works?|fine)\b
      |(?:\$?ci_job_token|job token)[a-z ,]{0,20} (?:as|for|in) (?:the |my )?\$?(?:gitlab_token|gl_token|private[_-]token)
    `,
    strong,
    { 'perm.scope': fair, 'config.not_loaded': -strong, 'key.missing': -strong, 'client.defect': -weak },
  ),
]
