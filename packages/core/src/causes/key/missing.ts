import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import {
  anywhere,
  coded,
  configured,
  decisive,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { nodeAddress } from './signs/node-address.ts'
import { keyTarget, variableName } from '../../looks/key-target.ts'
import { seenDefect, subjectOf } from '../../keys/seen-defects.ts'
import { documentedAs } from '../../wire/documented.ts'
import { filledCredentials, spotName } from '../../wire/sent.ts'
import { missingSetUps } from './signs/missing-set-ups.ts'
import { missingValues } from './signs/missing-values.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { loginNotFound } from './signs/login-not-found.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { missingWordings } from './signs/missing-wordings.ts'
import { neverGiven } from './signs/never-given.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly by: string; readonly where: string | null; readonly word: string | null }

const none = {
  'config.not_loaded': fair,
  'send.absent': hint,
  'key.unknown': -weak,
  'key.revoked': -weak,
  'key.expired': -weak,
}

export const missing = defineCause({
  id: 'key.missing',
  title: 'There is no key: the value is empty or nobody has obtained one',
  signs: [
    ...nodeAddress,
    said(
      'echo-of-nothing-word',
      regex`
        (?:provided|api[ _-]?key|token|bearer|secret|credential|header to)
          (?:["'\`]?(?: is)?[ ]?[:=][:= ]{0,2}|(?: is)?[ ])["'\`([]{0,2}
          (?:undefined|null|none|nil|nan|\[object object\])(?![a-z0-9_-]|\. this key contains)
      `,
      decisive,
      none,
    ),
    said(
      'echo-of-empty',
      /(?:provided|api[ _-]?key|access[ _-]?token|secret)["'`]?(?: is)?[:=] ?(?:''|""|``|\(empty\)|<empty>|\.(?: |$))/,
      strong,
      none,
    ),
    ...loginNotFound,
    said(
      'bare-scheme',
      regex`
        (?:illegal|invalid) header value:? (?:b)?["'\`](?:bearer|token|basic) ?["'\`]
        |set your authorization header to "bearer"
      `,
      decisive,
      { ...none, 'key.whitespace': -fair },
    ),
    ...missingWordings,
    requested(
      'nothing-word-sent',
      regex`
        (?:bearer|token|basic|authorization:|api-?key:|[?&](?:[a-z_]{0,20}(?:key|token)|appid|apikey)=) ?["']?
          (?:undefined|null|none|nil|nan|\[object object\]|%5bobject)(?![a-z0-9_-])
      `,
      decisive,
      none,
    ),
    requested(
      'empty-parameter',
      /[?&](?:api_?key|apikey|key|access_token|token|appid|api_token)=(?:&| |$)/,
      strong,
      none,
    ),
    noticed(
      'no-value-in-the-export',
      'The variable that the request names has no value in the file, and the answer is one to a request without a key.',
      ({ facts, documented }) =>
        facts.unfilled.some(({ state }) => state === 'withheld') &&
        documented[0]?.refusal.causes.includes('key.missing') === true,
      decisive,
      { ...none, 'send.absent': -fair, 'key.wrong_kind': -fair },
    ),
    requested('scheme-without-key', /authorization: (?:bearer|token|basic|bot)(?: ?$| [a-z0-9-]{2,40}:)/, fair, none),
    ...answeredPlainly.missing,
    toldPlainly.missing,
    remarked(
      'no-key-yet',
      regex`
        (?:
            no|without(?: an?| any)?|never (?:had|got|made|set)|not yet (?:got|made|created)|does not have|has no
            |have no|had no
          ) (?:own |api |access |personal |real |valid ){0,5}(?:key|token|account|credentials?|login)(?![a-z])
          (?! (?:is |are |was |were )?(?:wanted|needed|necessary|required|asked|meant))
          (?!,? (?:it|everything|the [a-z]{2,12}) (?:loads?|works?|runs?|pass(?:es)?|shows?|(?:is|are) fine))
      `,
      fair,
      { 'send.absent': hint, 'key.revoked': -weak, 'key.expired': -weak, 'key.unknown': -weak },
    ),
    remarked(
      'own-key-not-set',
      regex`
        (?<!\bwith )(?:no|without) (?:own )?(?:api )?(?:key|token|secret)s?[a-z' ]{0,24}\b(?:
            set|given|entered|configured|provided|in the (?:user's )?(?:code|config|settings)
          )(?![^;]{0,40} (?:built-in|one of the program))
        |(?:key|token|secret)(?! (?:the|gives|with)\b)[a-z ]{0,20} (?:is |was |are )?(?:left |still )?
          (?<!not |nor |n't |never |non-)(?:blank|empty|unset|null|not (?:set|filled|entered|given))\b
      `,
      strong,
      none,
    ),
    ...missingSetUps,
    ...missingValues,
    ...neverGiven,
    configured(
      'no-token-in-step',
      /uses: [\w./@-]{3,80}(?: with: (?!.{0,200}(?:token|key|secret))| - (?:name|uses|run))/,
      hint,
      { 'config.not_loaded': hint },
    ),
    coded(
      'key-as-variable-name',
      regex`
        (?:getenv|environ(?:\.get)?|environmentvariable|process\.env|env\.get|env) ?[([] ?["']
          (?:
            sk[-_]|pk[-_]|sg\.|gh[pousr]_|github_pat_|xox[abp]-|akia|aiza|key-|hf_|r8_|gsk_|re_|ey[a-z0-9]{8}
          )
      `,
      strong,
      { 'config.not_loaded': strong },
    ),
    coded(
      'default-of-nothing',
      regex`
        (?:key|token|secret)[a-z_]{0,12}["']? ?(?:=|:) ?(?:none|null|nil|undefined|""|'')(?![a-z0-9_])
        |(?:environ\.get|getenv)\([^()]{2,60}, ?(?:""|''|none)\)
      `,
      fair,
      { 'config.not_loaded': fair },
    ),
    anywhere(
      'object-in-header',
      /bearer \[object (?:object|promise)\]|bearer (?:undefined|null|none|nan)(?![a-z0-9_-])/,
      strong,
      none,
    ),
    noticed(
      'set-to-nothing',
      'A key setting is there but has no value.',
      (observed) => emptySetting(observed) !== null,
      fair,
      { 'config.shadowed': fair, 'config.not_loaded': weak },
    ),
    noticed(
      'key-in-hand',
      'A key with a value is on the request.',
      (observed) => filledCredentials(observed).length > 0,
      -weak,
      { 'config.not_loaded': -hint },
    ),
  ],

  examine(observed): Verdict<Found> {
    const seen = seenDefect(observed, 'empty', 'null-word')
    if (seen?.sent && filledCredentials(observed).length === 0)
      return suspected({
        by: 'request',
        where: subjectOf(seen.credential),
        word: seen.defect.defect === 'null-word' ? seen.defect.word : null,
      })
    const filled = filledCredentials(observed)[0]
    if (filled && filled.place !== 'cookie') return ruledOut(`${spotName(filled.place, filled.name)} carries a value`)
    const setting = emptySetting(observed)
    if (setting) return suspected({ by: 'setting', where: setting, word: null })
    const documented = documentedAs(observed, 'key.missing')
    return documented.verdict === 'suspected'
      ? suspected({ by: 'provider', where: null, word: null })
      : unknown('the value of the key at the moment of the request')
  },

  explain({ found, observed, providerName }) {
    const variable = variableName(observed)
    if (found?.by === 'request')
      return `${found.where} was sent with ${found.word ? `the word "${found.word}"` : 'nothing'} in place of a key: the program had no value when it built the request.`
    if (found?.by === 'setting') return `${found.where} is set to nothing, so the program has no key to send.`
    return `${providerName} received no key: none was ever created, or ${variable} is empty where the program runs.`
  },

  fix: ({ observed, providerName }) =>
    fix(
      `Create a key at ${providerName}, put it into ${variableName(observed)}, and let the program stop at start when it is empty.`,
      {
        edits: [
          {
            kind: 'replace-key',
            target: keyTarget(observed) ?? variableName(observed),
            with: `a key from ${providerName}`,
          },
        ],
        commands: [`test -n "$${variableName(observed)}" && echo set || echo empty`],
      },
    ),

  dashboard: 'keys',
  question: 'Do you have a key at all, and what does the program print for its length right before the request?',
})

/** Name of a setting that wants a key and got nothing, unless another source in view gives it a value. */
function emptySetting({ assignments, raw }: Observed): string | null {
  const empty = assignments.find(
    ({ name, value, zone }) =>
      zone === 'config' && namesKey(name) && isNothing(value) && !(value === '' && opensBlock(raw.config, name)),
  )
  return empty && !assignments.some(({ name, value }) => name === empty.name && !isNothing(value)) ? empty.name : null
}

/** `apiKey:` over deeper lines is no value that is lacking: YAML says there what the key is, or where it comes from. */
function opensBlock(settings: string, name: string): boolean {
  const lines = settings.split('\n')
  return lines.some((line, at) => line.trim() === `${name}:` && depthOf(lines[at + 1] ?? '') > depthOf(line))
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length
}

function namesKey(name: string): boolean {
  return /(?:key|token|secret|pat|password)$/i.test(name)
}

function isNothing(value: string): boolean {
  return /^["'`]?(?:null|none|undefined|nil|~)?["'`]?[,;]?$/i.test(value.trim())
}
