import { allMatches } from '../../../model/all-matches.ts'
import { fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex, regexOf } from '../../../model/regex.ts'

const instead = { 'send.absent': -strong, 'key.revoked': -fair, 'key.expired': -fair, 'client.defect': -weak } as const

const setting = regexOf('gi')`
  (?:api_?-?key|app_?key|access_?token|auth_?token|api_?token|api_?secret|client_?secret)["']?\]?\s?
    (?:=>|[:=(,])\s?@?["']([A-Za-z][A-Za-z0-9_]{3,60})["']
`
/** The name of a constant (`MY_SERVER_KEY`, `AppTent_Id`, `kApiKey`): words of letters alone, the last of which says what it names. */
const constantName = regex`
  ^(?:
    (?:[A-Z][A-Za-z]{0,20}_){1,5}(?:ID|Id|KEY|Key|TOKEN|Token|SECRET|Secret|GOOGLE|HERE)
    |(?:[A-Z]{2,20}_){1,6}(?:[A-Z]{2,20}_)?(?:KEY|TOKEN|SECRET|ID)(?:_[A-Z]{2,16}){0,4}
    |k[A-Z][A-Za-z]{2,20}(?:Id|Key|Token|Secret)
  )$
`
/** Where a name is right between quotes: whoever reads it looks the value up. */
const looksUp =
  /(?:getenv|environ|env|get|config|secrets?|settings|lookup|fetch|read|load|valueforkey|objectforkey)\W{0,3}$/i

/** Words that stand where a key belongs, as nobody put one there. */
export const nameForValue: readonly Sign[] = [
  noticed(
    'name-of-a-constant-in-quotes',
    'The name of a constant stands between quotes where its value belongs.',
    isNameQuoted,
    strong,
    instead,
  ),
  remarked(
    'template-kept-at-set-up',
    regex`
      (?:set-?up|install(?:er|ation)?|script|docker|image|wizard|we|i|it|which|and)[a-z. ]{0,24} (?:cop(?:y|ies|ied)|renam(?:es|ed)|mov(?:es|ed))
        [ ][\`'"]?(?:the )?[a-z./_-]{0,24}\.?(?:example|sample|template|dist|default)s?[a-z./_-]{0,16}[\`'"]? (?:to|as|into|over)\b
      |(?:example|sample|template)s?(?: env)?(?: file)? (?:was |is |were )?(?:only |just |simply )?(?:copied|renamed|taken over|used) (?:to|as|unchanged|without)
    `,
    fair,
    { 'key.missing': weak },
  ),
  noticed(
    'template-copied-and-nothing-entered',
    'The template of the settings was copied, nobody entered a key, and the program counts one as set.',
    isTemplateTakenForKey,
    strong,
    { 'config.not_loaded': -strong, 'key.missing': weak },
  ),
]

function isNameQuoted({ raw }: Observed): boolean {
  return allMatches(setting, raw.code).some(
    ({ 1: value = '', index }) =>
      constantName.test(value) && !looksUp.test(raw.code.slice(Math.max(0, index - 24), index)),
  )
}

const templateCopied = regex`
  cop(?:y|ies|ied)[^;]{0,40}\.(?:example|sample|template|dist)|\bcp [a-z./_-]{0,24}\.(?:example|sample|template|dist)
  |(?:example|sample|template)[a-z ]{0,12} (?:copied|renamed)
`
const nothingEntered = regex`
  (?:no|not|never|nobody|without)[a-z ]{0,24} (?:typed|entered|filled|set|put|gave|given|pasted)\b[^;]{0,24}
  |typed no|entered no|set no (?:api )?key|no (?:api )?keys? (?:was|were|is|are) (?:typed|entered|set|filled)
`

function isTemplateTakenForKey({ zones: { remarks, config, code, answer } }: Observed): boolean {
  return (
    templateCopied.test(`${config} ; ${remarks} ; ${code}`) &&
    (nothingEntered.test(remarks) || /configured key|key (?:is )?configured/.test(answer))
  )
}
