import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import { once } from '../../model/once.ts'
import { decisive, fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import { variableName } from '../../looks/key-target.ts'
import { keepers, keptAway, type Keeper } from '../../looks/kept-away.ts'
import { arrived } from '../../looks/session/arrived.ts'
import { blankedByReference } from '../../looks/session/blanked.ts'
import { proof, shownAtBothEnds } from '../../looks/session/speaks.ts'
import { keyAsName, misnamed, setButMissing } from '../../looks/variables.ts'
import { describeUnfilled, mendUnfilled, sentByName, unfilledVariable } from '../../looks/unfilled-variable.ts'
import type { UnfilledVariable } from '../../model/facts.ts'
import { publishesWithoutCredential } from '../../looks/workflow.ts'
import { subjectOf } from '../../keys/seen-defects.ts'
import { filledCredentials } from '../../wire/sent.ts'
import { notLoadedRemarks } from './signs/not-loaded-remarks.ts'
import { notLoadedNames } from './signs/not-loaded-names.ts'
import { notLoadedReaders } from './signs/not-loaded-readers.ts'
import { notLoadedSettings } from './signs/not-loaded-settings.ts'
import { toldOtherwise } from './signs/told-otherwise.ts'
import { toolWordings } from './signs/tool-wordings.ts'
import { asWritten } from './signs/as-written.ts'
import { regex } from '../../model/regex.ts'

type Found =
  | { readonly kind: 'misnamed'; readonly wanted: string; readonly given: string }
  | { readonly kind: 'set-but-missing'; readonly name: string }
  | { readonly kind: 'key-as-name' }
  | { readonly kind: 'empty-there'; readonly name: string }
  | { readonly kind: 'unfilled'; readonly variable: UnfilledVariable }
  | { readonly kind: 'sent-by-name'; readonly where: string }
  | { readonly kind: 'kept-away'; readonly name: string | null; readonly by: Keeper }

const missing = {
  'key.missing': fair,
  'send.absent': hint,
  'key.revoked': -weak,
  'key.expired': -weak,
  'key.unknown': -weak,
} as const

export const notLoaded = defineCause({
  id: 'config.not_loaded',
  title: 'The variable is set somewhere, but this process does not see it',
  signs: [
    said(
      'variable-missing',
      regex`
        environment variables? (?:\S{1,60} )?(?:is |are |was |were |must be |needs to be |has not been |isn't )?
          (?:
            missing|not set|unset|not defined|undefined|not found|empty|(?<=be )set\b|required
          )
        |[a-z0-9]_(?:api_)?(?:key|token|secret|password)["'\`]? (?:environment variable )?
          (?:is |was |must be |are )?(?:
            missing|not set|unset|undefined|not defined|not found|required|empty|(?<=be )set\b
          )
      `,
      strong,
      missing,
    ),
    said(
      'set-the-variable',
      regex`
        (?:set|export|define|provide|configure|specify|check) (?:the |an? |your |either )?(?:\S{1,60} )?
          (?:env|environment) var
        |via (?:the )?\S{1,50} (?:env|environment)|add it to (?:a |your |the )?\.env
      `,
      fair,
      missing,
    ),
    said(
      'no-credentials-located',
      regex`
        (?:
            unable to locate|could not (?:load|find|resolve|locate)|couldn't (?:load|find)|cannot find|can't find
            |no valid|missing
          ) (?:the |any )?(?:default |aws |azure |application )?credentials?
        |credentials? (?:were |was )?not (?:found|configured|available)
        |no credentials? (?:found|configured|available)|could not resolve authentication
      `,
      fair,
      missing,
    ),
    said(
      'option-missing',
      regex`
        (?:api_?key|auth_?token|access_?token|api key|opts\.auth|authenticator|credentials?)["'\`]? ?
          (?:client |config )?(?:option |parameter |argument |property |field )?
          (?:
            must be (?:set|provided|specified|passed|given)|is required|was not (?:set|provided|passed|given)
            |not (?:set|provided|passed|specified)
          )
        |missing credentials\.|neither [^;]{1,60} provided|parameter token
      `,
      fair,
      missing,
    ),
    said(
      'empty-value-echoed',
      regex`
        (?:provided|key|token|bearer|authorization|secret|appid)["']?[:=]? ?["']?
          (?:
            ''|""|(?:undefined|null|none|nil|nan)\b(?!\. this key contains)|<empty>|\(empty\)|\[object object\]
          )
      `,
      fair,
      { 'key.missing': fair, 'key.revoked': -fair, 'key.unknown': -fair },
    ),
    said('name-in-place-of-value', /(?:provided|key|token|bearer)["']?:? ["']?\$\{?[a-z_]{2,40}[*_a-z]{0,20}/, strong, {
      'key.placeholder': fair,
      'key.quoted': weak,
      'config.mangled': weak,
      'key.revoked': -fair,
      'key.unknown': -fair,
    }),
    said(
      'env-file-not-read',
      regex`
        (?:could not|cannot|can't|failed to|unable to) (?:find|load|read|open|parse)[^;]{0,40}\.env
        |\.env(?: file)? (?:not found|missing|does not exist|was not found)|enoent[^;]{0,80}\.env|no \.env
        |env[_ ]file [^;]{0,60}(?:not found|no such)
      `,
      decisive,
      { 'key.missing': hint },
    ),
    said(
      'shell-did-not-take-it',
      regex`
        export: (?:command )?not found|export[^;]{0,40}not a valid identifier|source: not found
        |(?:is )?not recogni[sz]ed as (?:an internal|the name of a cmdlet)
      `,
      strong,
      { 'key.whitespace': hint },
    ),
    said(
      'loader-refused',
      regex`
        direnv: error \S{1,160} is blocked|invalidenvironmentvariablenames|ignoring invalid environment assignment
        |secret "[^"]{1,100}" not found|couldn't find key \S{1,100} in (?:secret|configmap)
        |couldn't find env file|env file \S{1,160} not found|\.env: no such file
      `,
      decisive,
      { 'key.missing': -fair, 'send.absent': -fair, 'key.wrong_kind': -fair },
    ),
    said(
      'profile-missing',
      regex`
        profile [^;]{0,60}(?:could not be|was not|not) found
        |(?:context|section|account) [^;]{0,40} not found in (?:config|credentials)
      `,
      fair,
      { 'env.wrong_account': hint },
    ),
    said(
      'not-logged-in',
      regex`
        not logged in|please (?:run|use)[^;]{0,30}login|must be logged in|login first
        |run (?!docker\/)[^;]{0,24}(?:auth login|login|configure)
      `,
      hint,
      { 'key.missing': weak, 'key.expired': hint },
    ),
    said(
      'check-your-key',
      /(?:check|verify|make sure)[^;]{0,40}(?:your|the) [a-z0-9_]{0,40}(?:_key|_token|_secret|\.env)/,
      weak,
      { 'key.whitespace': hint, 'key.missing': hint },
    ),
    said('own-key-error', /api_?key_?error|missing_?api_?key|no_?api_?key|apikeymissing/, weak, {
      'key.missing': weak,
    }),
    ...notLoadedRemarks,
    ...notLoadedSettings,
    ...notLoadedReaders,
    ...notLoadedNames,
    ...toldOtherwise.notLoaded,
    ...toolWordings.notLoaded,
    ...asWritten.notLoaded,
    noticed(
      'set-but-missing',
      'The answer calls a variable missing that the configuration sets.',
      (observed) => setButMissing(observed) !== null,
      strong,
      { 'key.missing': -weak, 'config.shadowed': weak },
    ),
    noticed(
      'other-name',
      'The name that is set differs slightly from the name that the program reads.',
      (observed) => misnamed(observed) !== null,
      strong,
      { 'key.missing': -weak },
    ),
    noticed(
      'key-as-name',
      'The code asks the environment for a variable whose name is the key itself.',
      (observed) => asksForKey(observed),
      strong,
    ),
    noticed(
      'empty-in-the-process',
      'The variable has a value in one place that is shown, and is empty where a process prints it.',
      (observed) => emptyThere(observed) !== null,
      proof,
      { ...shownAtBothEnds, 'config.shadowed': -weak, 'config.mangled': -fair },
    ),
    noticed(
      'kept-away',
      'Code and commands show why the variable stays out of the process: how it is set does not reach that place.',
      (observed) => keptAway(observed) !== null,
      decisive,
      { 'send.absent': -strong, 'key.missing': -strong, 'key.invisible': -weak },
    ),
    noticed(
      'reference-unresolved',
      'A process holds the reference to a secret store where the secret itself belongs.',
      (observed) => keptAway(observed)?.by === 'reference',
      proof,
      { ...shownAtBothEnds, 'config.shadowed': -fair, 'config.mangled': -fair, 'key.whitespace': -fair },
    ),
  ],

  examine(observed): Verdict<Found> {
    const unfilled = unfilledVariable(observed)
    if (unfilled !== null) return suspected({ kind: 'unfilled', variable: { ...unfilled } })
    const empty = emptyThere(observed)
    if (empty !== null) return suspected({ kind: 'empty-there', name: empty })
    const kept = keptAway(observed)
    if (kept !== null) return suspected({ kind: 'kept-away', ...kept })
    if (asksForKey(observed)) return suspected({ kind: 'key-as-name' })
    const pair = misnamed(observed)
    if (pair !== null) return suspected({ kind: 'misnamed', wanted: pair.wanted, given: pair.given })
    const name = setButMissing(observed)
    if (name !== null) return suspected({ kind: 'set-but-missing', name })
    const byName = sentByName(observed)
    if (byName !== null) return suspected({ kind: 'sent-by-name', where: subjectOf(byName) })
    const sent = filledCredentials(observed).some(
      ({ reading }) =>
        reading.defects.length === 0 && reading.matches.some(({ exact, prefix }) => exact && prefix.length >= 3),
    )
    return sent
      ? ruledOut('the request carries a whole key, so a value was loaded')
      : unknown('the value that the process sees')
  },

  explain({ found, providerName }) {
    if (found?.kind === 'unfilled') return describeUnfilled(found.variable)
    if (found?.kind === 'sent-by-name')
      return `${found.where} was sent with the name of a variable in it: nothing put the value in its place.`
    if (found?.kind === 'misnamed')
      return `The program reads ${found.wanted}, but the value is set under the name ${found.given}, so the key is empty when ${providerName} is called.`
    if (found?.kind === 'set-but-missing')
      return `${found.name} has a value in the configuration that was shown, but the process that makes the call did not read it.`
    if (found?.kind === 'empty-there')
      return `${found.name} has a value where it was set, and is empty where a process prints it: what is set there does not reach that process.`
    if (found?.kind === 'kept-away')
      return `${found.name ?? 'The variable'} does not reach the program: ${keepers[found.by]}.`
    if (found?.kind === 'key-as-name')
      return 'The key itself is given as the NAME of the environment variable; no variable has that name, so the result is empty.'
    return `The key is set somewhere (env file, shell, secret store, settings page), but the process that calls ${providerName} does not get it: file not read, other directory, other name, not exported, not passed on.`
  },

  fix({ found, observed }) {
    if (found?.kind === 'misnamed') {
      return fix(`Rename ${found.given} to ${found.wanted}, then start the program anew.`, {
        edits: [{ kind: 'rename-variable', from: found.given, to: found.wanted }],
      })
    }
    if (found?.kind === 'unfilled') return fix(mendUnfilled(found.variable))
    if (found?.kind === 'key-as-name')
      return fix('Ask the environment for the name of the variable, and set that variable to the key.')
    const name = (found !== null && 'name' in found ? found.name : null) ?? variableName(observed)
    const secret = publishesWithoutCredential(observed) ? onlySecretNamed(observed) : null
    if (secret !== null)
      return fix(`Hand ${secret} to the job from the secrets of the repository.`, {
        edits: [{ kind: 'map-secret', variable: secret, secret }],
      })
    return fix(`Make ${name} reach the process that makes the call, and start that process anew.`, {
      commands: [
        `printenv ${name} | wc -c`,
        `docker exec "$CONTAINER" printenv ${name} | wc -c`,
        `node -p "(process.env.${name} ?? '').length"`,
      ],
    })
  },

  question:
    'Does the process that makes the call see the value: what length does it print for the variable just before the request?',
})

const secretName = /\b[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){0,5}_(?:KEY|TOKEN|SECRET|PAT)\b/g

/** The one variable for a secret that the input speaks of; null where it speaks of none or of several. */
function onlySecretNamed({ raw }: Observed): string | null {
  const names = new Set(Object.values(raw).flatMap((text) => text.match(secretName) ?? []))
  const [only] = names
  return names.size === 1 ? (only ?? null) : null
}

const asksForKey = once(({ raw }) => keyAsName(raw.code))

const emptyThere = once((observed: Observed): string | null => {
  const seen = arrived(observed)
  return seen?.change === 'missing' && blankedByReference(observed) === null ? seen.name : null
})
