import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { coded, configured, decisive, fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import { echoedTail, echoesAnotherKey, toldEndDiffers } from '../../looks/echoed-tail.ts'
import { variableName } from '../../looks/key-target.ts'
import { shadowedAssistants } from './signs/shadowed-assistants.ts'
import { shadowedRemarks } from './signs/shadowed-remarks.ts'
import { toldOtherwise } from './signs/told-otherwise.ts'
import { otherLogin } from './signs/other-login.ts'
import { shadowedCommands } from './signs/shadowed-commands.ts'
import { layeredSetting } from '../../looks/layered-setting.ts'
import { showsTwoFiles } from '../../looks/two-files.ts'
import { arrived } from '../../looks/session/arrived.ts'
import { blankedByReference } from '../../looks/session/blanked.ts'
import { proof, shownAtBothEnds } from '../../looks/session/speaks.ts'
import { twoOfOneKind } from '../../looks/session/two-of-one-kind.ts'
import { wholeText } from '../../model/whole-text.ts'
import { setTwice } from '../../looks/variables.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { asWritten } from './signs/as-written.ts'
import { regex } from '../../model/regex.ts'
import { loginLoses } from './signs/login-loses.ts'
import { secondFile } from './signs/second-file.ts'
import { firstValueKept } from './signs/first-value-kept.ts'

type Found =
  | { readonly kind: 'set-twice'; readonly name: string; readonly empty: boolean }
  | { readonly kind: 'held-otherwise'; readonly name: string }
  | { readonly kind: 'layered'; readonly name: string }
  | { readonly kind: 'blanked'; readonly name: string }
  | { readonly kind: 'another-key'; readonly tail: string }

export const shadowed = defineCause({
  id: 'config.shadowed',
  title: 'Another source of the same setting wins over the one that was changed',
  signs: [
    said(
      'token-in-variable-invalid',
      regex`
        the (?:token|key|value) in [a-z0-9_]{3,60} (?:is|was) (?:invalid|expired|being used|used)
        |takes? precedence|(?:is |are )?overrid(?:es|den|ing)
        |already (?:set|defined|exists) in (?:the )?environment|being used for authentication
      `,
      strong,
      { 'key.expired': hint },
    ),
    said(
      'using-from',
      regex`
        using (?:the )?(?:api )?(?:token|key|credentials?) (?:from|in|of)[ ]
        |(?:read|loaded|taken) from (?:the )?(?:environment|env\b|keychain|config|profile|cache)
      `,
      weak,
    ),
    said('cli-says-log-in', /try authenticating with|try logging in|to re-?authenticate/, weak, {
      'key.expired': weak,
      'key.revoked': weak,
    }),
    said(
      'other-shape-echoed',
      /(?:incorrect|invalid) api key provided: (?!sk-|''|""|undefined|null|none|your)[^\s*]{1,40}\*/,
      weak,
      { 'key.wrong_kind': weak, 'key.wrong_provider': weak },
    ),
    ...shadowedRemarks,
    ...shadowedCommands,
    ...otherLogin,
    ...firstValueKept,
    ...loginLoses,
    ...secondFile,
    ...shadowedAssistants,
    ...toldOtherwise.shadowed,
    ...asWritten.shadowed,
    coded(
      'dotenv-does-not-override',
      regex`
        load_dotenv\((?![^)]{0,120}override ?= ?true)|dotenv\.config\((?![^)]{0,160}override: ?true)
        |require\(["']dotenv["']\)\.config\((?![^)]{0,160}override)|dotenv\/config
      `,
      fair,
      { 'config.not_loaded': weak },
    ),
    coded('override-refused', /load_dotenv\([^)]{0,120}override ?= ?false|override: ?false/, fair, {
      'config.not_loaded': hint,
    }),
    coded(
      'fallback-chain',
      regex`
        (?:\|\||\?\?) ?process\.env|\bor os\.(?:getenv|environ)|process\.env\.[a-z0-9_]{1,40} ?(?:\|\||\?\?)
        |getenv\(["'][a-z0-9_]{1,40}["']\) or[ ]
      `,
      weak,
      { 'config.not_loaded': hint },
    ),
    configured(
      'profile-files',
      regex`
        \.zshrc|\.bashrc|\.bash_profile|setx |\.env\.local|settings\.json|system environment|environment variables
        |credentials file
      `,
      fair,
    ),
    configured(
      'reference-to-a-store',
      regex`
        @microsoft\.keyvault\(|valuefrom: ?secretkeyref|op:\/\/[a-z]|vault:[a-z]|arn:aws:secretsmanager
        |\{\{ ?resolve:|sm:\/\/[a-z]
      `,
      weak,
      { 'config.not_loaded': weak, 'key.whitespace': weak, 'key.encoded': hint },
    ),
    configured(
      'one-off-variable',
      /(?:^| )[a-z0-9_]{0,40}(?:key|token|secret)=\S{8,200} (?:npx |uv |python3? |node )?[a-z][a-z0-9_-]{1,30}(?: |$)/,
      hint,
    ),
    noticed('settings-of-two-files', 'The settings that are shown stand in two files.', showsTwoFiles, fair, {
      'config.not_loaded': hint,
    }),
    noticed(
      'set-twice',
      'The configuration sets the same variable twice, to different values.',
      (observed) => setTwice(observed) !== null,
      strong,
    ),
    noticed(
      'told-end-differs',
      'The user names the end of the key, and the server printed back another one.',
      toldEndDiffers,
      strong,
      { 'key.mistyped': -weak, 'key.unknown': -hint },
    ),
    noticed(
      'echo-is-another-key',
      'The key that the server printed back ends otherwise than the key that is shown.',
      echoesAnotherKey,
      fair,
      { 'client.defect': weak, 'key.placeholder': hint },
    ),
    noticed(
      'held-otherwise',
      'A variable is shown with two different values: as it was set, and as a running process holds it.',
      (observed) => arrived(observed)?.change === 'another' || holdsAnotherKey(observed),
      proof,
      { ...shownAtBothEnds, 'config.not_loaded': -proof, 'config.mangled': -proof },
    ),
    noticed(
      'blanked-by-reference',
      'A setting that refers to a variable that is not set wins over the file that fills it.',
      (observed) => blankedByReference(observed) !== null,
      proof,
      { ...shownAtBothEnds, 'config.not_loaded': -proof, 'config.mangled': -proof },
    ),
    noticed(
      'layered',
      'A file sets the key, and a layer that wins over the file sets it to another one.',
      (observed) => layeredSetting(observed) !== null,
      proof,
      { ...shownAtBothEnds, 'config.not_loaded': -decisive, 'key.wrong_provider': -strong },
    ),
    said(
      'one-of-two-used',
      regex`
        (?:both |multiple )[a-z0-9_]{3,60}(?:,? (?:and|or) |, )[a-z0-9_]{3,60} (?:are |were |is |have been )?
          (?:set|found|defined|present|configured|provided)[^;]{0,30}[.,;:] ?
          (?:using|preferring|ignoring|will use|defaulting to|falling back to|[a-z0-9_]{3,60} (?:takes|will be used|is used|wins))
      `,
      proof,
      { 'perm.resource': -decisive, 'perm.scope': -strong, 'send.conflict': -weak, 'token.incomplete': -fair },
    ),
  ],

  examine(observed): Verdict<Found> {
    const layered = layeredSetting(observed)
    if (layered !== null) return suspected({ kind: 'layered', ...layered })
    const blanked = blankedByReference(observed)
    if (blanked !== null) return suspected({ kind: 'blanked', name: blanked })
    const seen = arrived(observed)
    if (seen?.change === 'another') return suspected({ kind: 'held-otherwise', name: seen.name })
    const twice = setTwice(observed)
    if (twice !== null) return suspected({ kind: 'set-twice', ...twice })
    const tail = echoedTail(observed)
    if (tail !== null && echoesAnotherKey(observed)) return suspected({ kind: 'another-key', tail: tail.slice(-4) })
    return unknown('every place that sets the variable')
  },

  explain({ found, providerName }) {
    if (found?.kind === 'set-twice')
      return `${found.name} is set twice in the configuration, to ${found.empty ? 'an empty and a filled value' : 'two different values'}; only one of them reaches ${providerName}.`
    if (found?.kind === 'held-otherwise')
      return `${found.name} is shown with two different values: what a running process holds is not what was set, so another source or an older start of it wins.`
    if (found?.kind === 'layered')
      return `${found.name} stands in the settings file, and user secrets or the environment set it to another value, which wins.`
    if (found?.kind === 'blanked')
      return `One setting fills ${found.name} from a variable of the same name that is not set, and that empty value wins over the file that holds the key.`
    if (found?.kind === 'another-key')
      return `${providerName} received a key that ends in "${found.tail}", which is not the key that was shown: another source supplies it.`
    return `Another source of the same setting (an older shell export, .env.local, a stored login, a cache, a process still running) wins, so ${providerName} gets a different key than the one that was changed.`
  },

  fix({ found, observed }) {
    const name = found !== null && 'name' in found ? found.name : variableName(observed)
    return fix(
      `Find every place that sets ${name}, keep the right one, remove the others, and restart the program and its shell.`,
      {
        commands: [
          `printenv ${name} | tail -c 5`,
          `grep -rno "${name}" .env* ~/.profile ~/.bashrc ~/.zshrc`,
          `unset ${name}`,
        ],
      },
    )
  },

  question: 'Do the last four characters of the value that the running program holds equal those of the key you set?',
})

const holdsAnotherKey = once((observed: Observed): boolean => twoOfOneKind(wholeText(observed)))
