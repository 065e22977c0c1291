import { coded, configured, decisive, fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { loadsEnvFileLate } from '../../../looks/dotenv-order.ts'
import { misspeltName } from '../../../looks/misspelt-name.ts'
import { isSetYetNothingSent } from '../../../looks/variables.ts'
import { callsWithoutSecrets, publishesWithoutCredential, referenceNotSet } from '../../../looks/workflow.ts'

/** What code and settings show of a value that the process will not see. */
export const notLoadedSettings: readonly Sign[] = [
  coded(
    'reads-environment',
    /process\.env[.[]|os\.environ|os\.getenv|getenv\(|import\.meta\.env|system\.getenv|deno\.env|env\.fetch|getenvironmentvariable|\benv\(["']/,
    weak,
    { 'key.missing': weak, 'config.shadowed': hint, 'key.placeholder': -weak },
  ),
  noticed(
    'read-from-environment-and-absent',
    'The code takes the key from the environment, and the answer is that of a request without a key.',
    ({ zones }) =>
      /process\.env[.[]|os\.environ|os\.getenv|getenv\(|import\.meta\.env|system\.getenv|deno\.env|getenvironmentvariable/.test(
        zones.code,
      ) &&
      /not_authed|no (?:api|access|auth)[a-z ]{0,16}(?:key|token|credentials?)|missing (?:an? |the )?(?:api|access|auth|bearer|credential|token)|(?:did not|didn't) provide|(?:key|token|credentials?|header) (?:is |was |were |are )?(?:missing|required|undefined|not (?:provided|set|found|present))/.test(
        zones.answer,
      ),
    weak,
    { 'key.missing': hint },
  ),

  coded(
    'sets-environment',
    /os\.environ\[["'][a-z0-9_]{1,40}["']\] ?=|process\.env\.[a-z0-9_]{1,40} ?= ?[^=]|putenv\(|os\.setenv/,
    fair,
  ),
  coded('loads-dotenv', /load_dotenv|godotenv|["']dotenv|dotenv\.|env-file|\.env\b(?! ?[.[(])/, weak, {
    'config.shadowed': weak,
  }),
  coded(
    'front-end-without-prefix',
    /import\.meta\.env\.(?!vite_|mode|dev\b|prod\b|base_url|ssr|public_)[a-z_]{4,40}/,
    strong,
  ),
  coded('shell-of-its-own', /! ?(?:export|set) [a-z_]{3,60}=|os\.system\(["'](?:export|set) /, decisive),
  configured('workflow-env', /\$\{\{ ?(?:secrets|vars|env)\.[a-z0-9_]{1,40} ?\}\}/, weak, {
    'key.missing': hint,
    'key.expired': hint,
    'key.revoked': hint,
  }),
  configured('step-without-secret', /uses: [a-z0-9_./@-]{1,40}|(?:^| )run [a-z0-9_-]{1,40}\/[a-z0-9_.-]{1,40}@/, hint, {
    'perm.scope': hint,
  }),
  configured('runs-on-pull-requests', /\bon: ?\[?(?:[a-z_, ]{0,30})?pull_request\b.{0,900}secrets\./, fair, {
    'key.missing': weak,
  }),
  configured('powershell-set', /ps [a-z]:\\[^>]{0,80}> ?(?:set|export) [a-z_]{3,60}=/, decisive),
  configured('setx', /setx [a-z_]{3,60}/, fair, { 'config.shadowed': fair }),
  configured('sudo-drops-it', /sudo (?!-e|-u [a-z]{1,30} -e)[a-z./-]{2,30}/, fair),
  configured(
    'front-end-prefix',
    /(?:next_public_|vite_|react_app_|nuxt_public_|expo_public_|gatsby_|vue_app_)[a-z0-9_]{1,40}/,
    weak,
    { 'perm.referrer': hint },
  ),
  noticed(
    'publishes-without-credential',
    'A job publishes or deploys, and no line of it hands over a credential.',
    publishesWithoutCredential,
    strong,
    { 'key.missing': weak, 'send.absent': hint, 'config.shadowed': hint },
  ),
  noticed(
    'calls-without-secrets',
    'A workflow is called without passing secrets on, so it sees none.',
    callsWithoutSecrets,
    strong,
    { 'key.missing': weak },
  ),
  noticed(
    'set-yet-nothing-sent',
    'The configuration has a value, and what went out is the word undefined or nothing.',
    isSetYetNothingSent,
    strong,
    { 'key.missing': -weak, 'key.placeholder': -weak },
  ),
  noticed(
    'reference-not-set',
    'The settings refer to a variable that no line shown sets.',
    (observed) => referenceNotSet(observed) !== null,
    weak,
    { 'config.shadowed': weak, 'key.missing': hint },
  ),
  noticed(
    'env-file-loaded-late',
    'The code loads the env file after importing the libraries that need it.',
    ({ raw }) => loadsEnvFileLate(raw.code),
    strong,
    { 'config.shadowed': -weak },
  ),
  noticed(
    'name-misspelt',
    'A name that is set is one slip away from a name of a credential.',
    (observed) => misspeltName(observed) !== null,
    strong,
    { 'key.missing': hint },
  ),
]
