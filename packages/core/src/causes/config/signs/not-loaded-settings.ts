import { coded, configured, decisive, fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { chosenWithoutKey } from '../../../looks/chosen-provider.ts'
import { loadsEnvFileLate } from '../../../looks/dotenv-order.ts'
import { misspeltName } from '../../../looks/misspelt-name.ts'
import { isSetYetNothingSent } from '../../../looks/variables.ts'
import { callsWithoutSecrets, publishesWithoutCredential, referenceNotSet } from '../../../looks/workflow.ts'
import { sentCredentials } from '../../../wire/sent.ts'
import { regex } from '../../../model/regex.ts'
import { notLoadedValue } from './not-loaded-value.ts'

/** What code and settings show of a value that the process will not see. */
export const notLoadedSettings: readonly Sign[] = [
  coded(
    'reads-environment',
    regex`
      process\.env[.[]|os\.environ|os\.getenv|getenv\(|import\.meta\.env|system\.getenv|deno\.env|env\.fetch
      |getenvironmentvariable|\benv\(["']
    `,
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
  configured(
    // A client that starts without the variable, or does not know this way to name it, sends the words themselves or nothing.
    'header-names-a-variable',
    /["']?(?:authorization|[a-z-]{0,24}(?:api-?key|token))["']? ?: ?["'](?:bearer |token |basic )?(?:\$\{?(?:(?:env|input)[:.])?[a-z][a-z0-9_-]{2,60}\}?|\{env:[a-z][a-z0-9_]{2,60}\})["']/,
    fair,
    { 'send.absent': -weak, 'key.missing': weak },
  ),
  configured('step-without-secret', /uses: [a-z0-9_./@-]{1,40}|(?:^| )run [a-z0-9_-]{1,40}\/[a-z0-9_.-]{1,40}@/, hint, {
    'perm.scope': hint,
  }),
  configured('runs-on-pull-requests', /\bon: ?\[?(?:[a-z_, ]{0,30})?pull_request\b.{0,900}secrets\./, fair, {
    'key.missing': weak,
  }),
  configured('powershell-set', /ps [a-z]:\\[^>]{0,80}> ?(?:set|export) [a-z_]{3,60}=/, decisive),
  configured('setx', /setx [a-z_]{3,60}/, fair, { 'config.shadowed': fair }),
  configured('sudo-drops-it', /sudo (?!-e|-u [a-z]{1,30} -e)[a-z./-]{2,30}/, fair),
  noticed(
    'sudo-in-the-call',
    'The values are exported in a shell, and the program is run through sudo, which starts with an environment of its own.',
    ({ zones }) =>
      /\bsudo (?!-e\b|--preserve|apt|systemctl|service\b|npm i)/.test(zones.code) &&
      /\bexport [a-z_]{3,60}=|bash_aliases|\.(?:bashrc|zshrc|profile|bash_profile)\b/.test(
        `${zones.config} ${zones.code} ${zones.remarks}`,
      ),
    strong,
    { 'config.shadowed': weak },
  ),
  noticed(
    'by-hand-yes-started-no',
    'By hand it works, and started by a scheduler, a service or another user it does not: these do not read the profile of a shell.',
    ({ zones }) =>
      /(?:by hand|manually|interactively|from (?:the|a|my) (?:terminal|shell|command line|prompt|console))[a-z ,]{0,40}(?:works?|fine|succeeds?|perfectly|well)|(?:works?|fine|succeeds?|perfectly|well)[a-z ,]{0,30} (?:by hand|manually|interactively|(?:from|in|on) (?:the|a|my) (?:terminal|shell|command line|prompt|console))/.test(
        zones.remarks,
      ) &&
      /\bcron\b|crontab|systemd|launchd|task scheduler|scheduled task|supervisord?\b|\bpm2\b|\bsudo\b|as (?:a |another )?(?:service|daemon|user)|(?:at|on) (?:boot|start-?up|login)|autostart|udev|rc\.local|as root/.test(
        zones.remarks,
      ),
    strong,
    { 'config.shadowed': weak, 'config.mangled': hint, 'perm.client': -fair, 'perm.scope': -weak },
  ),
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
  noticed(
    'null-word-sent',
    'What was sent as the key is a word like None or undefined: a program wrote a variable that had no value.',
    (observed) =>
      sentCredentials(observed).some(({ reading }) => reading.defects.some(({ defect }) => defect === 'null-word')),
    strong,
    { 'key.missing': weak, 'key.wrong_kind': -weak, 'key.unknown': -fair, 'key.revoked': -fair, 'key.expired': -fair },
  ),
  noticed(
    'chosen-provider-without-key',
    'The settings choose one provider and hold the key of another.',
    (observed) => chosenWithoutKey(observed) !== null,
    strong,
    { 'key.wrong_provider': fair, 'key.missing': weak },
  ),
  noticed(
    'empty-value-in-a-header',
    'The header is called malformed, and its value comes from a variable that no line shown sets.',
    (observed) =>
      /invalid (?:request |format for )?(?:authorization )?headers?|malformed|bad (?:authorization |request )?header|invalid header/.test(
        observed.zones.answer,
      ) &&
      (referenceNotSet(observed) !== null ||
        /(?:given|set|passed|taken|read|comes) (?:by|as|in|from|through|with) (?:an? |the )?(?:environment|env)\b/.test(
          observed.zones.remarks,
        )),
    strong,
    { 'key.missing': weak, 'key.wrong_kind': -hint },
  ),
  noticed(
    'client-made-without-a-key',
    'The code makes its client without a key, so the library looks for one where its own rules say, under its own names.',
    ({ zones, assignments }) =>
      /(?:=|await|new|return) ?(?:new )?(?:[a-z_]{1,30}\.){0,3}(?:async)?[a-z_]{0,24}(?:client|openai|anthropic|rest|inference|groq|mistral|cohere|pinecone)\(\)/.test(
        zones.code,
      ) &&
      (assignments.some(({ zone }) => zone === 'config') || /\.env\b|environment|variables?\b/.test(zones.remarks)),
    fair,
    { 'config.shadowed': weak, 'key.unknown': -weak },
  ),
  noticed(
    'printed-without-value',
    'The log of the job prints the name of the secret with nothing behind it.',
    ({ raw }) =>
      /^[ \t]{1,12}(?:[A-Z][A-Z0-9_]{0,40}_)?(?:TOKEN|KEY|SECRET|PASSWORD|PAT|token|api[-_]key|password):[ \t]{0,4}\r?$/m.test(
        raw.answer,
      ),
    strong,
    { 'key.missing': weak, 'key.expired': -fair, 'key.revoked': -fair },
  ),
  configured('maven-server-entry', /<servers?> ?(?:<server> ?)?<id>/, fair, {
    'key.expired': hint,
    'perm.scope': hint,
  }),
  ...notLoadedValue,
]
