import { foreignPath } from '../../../looks/foreign-path.ts'
import { configured, decisive, fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Programs that are not started from a shell, and so have neither its PATH nor its variables. */
const windowed = regex`
  \b(?:desktop|gui|graphical|electron|menu bar|tray) (?:program|app|application|client|version|tool)s?\b
  |\b(?:lens|kubernetic|openlens|headlamp|intellij|pycharm|goland|webstorm|rider|docker desktop)\b
`
/** Clusters and registries to which a helper program of the cloud brings the login. */
const byHelper =
  /\beks\b|\bgke\b|\baks\b|\becr\b|exec:|aws-iam-authenticator|gke-gcloud-auth-plugin|kubelogin|credential helper|kube ?config|kube\/config/
const worksInShell = regex`
  (?:kubectl|helm|docker|aws|gcloud|az|cli|terminal|shell|command[- ]?line)\b[a-z ,]{0,30} (?:works?|is fine|passes|succeeds)
  |(?:works?|is fine|fine|succeeds)[a-z ,]{0,24} (?:with|in|on|from|via|over) (?:the |a |my )?(?:kubectl|terminal|shell|command[- ]?line|cli)\b
`
const refused = /unauthorized|forbidden|must be logged in|provide credentials|no basic auth/

/** The helper or file that brings the login is not found where the program runs. */
export const notLoadedPaths: readonly Sign[] = [
  noticed(
    'path-of-another-system',
    'A setting names the file with the credential by a path of Windows, while what reads it runs under Linux.',
    (observed) => foreignPath(observed) !== null,
    decisive,
    { 'config.mangled': -strong, 'key.unknown': -weak, 'perm.scope': -weak, 'send.absent': -hint },
  ),
  noticed(
    'helper-of-a-windowed-program',
    'It works in a shell and not in a program with windows, which does not find the helper that the shell finds by its PATH.',
    isWithoutHelper,
    strong,
    {
      'config.shadowed': hint,
      'client.defect': hint,
      'key.unknown': -fair,
      'perm.scope': -fair,
      'key.whitespace': -fair,
    },
  ),
  configured(
    // Docker compares the whole name of the registry: https://docs.docker.com/reference/cli/docker/login/#credential-helpers
    'wildcard-in-credential-helpers',
    /"credhelpers" ?: ?\{[^{}]{0,200}"[^"]{0,60}\*[^"]{0,60}" ?:/,
    decisive,
    { 'send.absent': weak, 'key.missing': -fair },
  ),
]

function isWithoutHelper({ zones }: Observed): boolean {
  return (
    windowed.test(zones.remarks) &&
    worksInShell.test(zones.remarks) &&
    refused.test(zones.answer) &&
    byHelper.test(zones.all)
  )
}
