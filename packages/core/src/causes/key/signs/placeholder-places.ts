import { anywhere, coded, fair, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex, regexOf } from '../../../model/regex.ts'
import { notElsewhere, proven } from './proven.ts'

const sample = { 'key.missing': weak, 'config.not_loaded': weak, 'key.revoked': -weak, 'key.expired': -weak }

/** `"clientSecret": "[Copy the secret from the portal]"`: what to do, in brackets, where the key belongs. */
const instruction = regexOf('i')`
  (?:key|token|secret|password)["']?\s{0,2}[:=]\s{0,2}["'][[<{(]{1,2}\s?
    (?:copy|enter|insert|put|paste|add|type|fill|replace|provide|get)\b[^"'\]>})]{3,120}[\]>})]{1,2}["']
`

/** Places other than the key's own in which the words of a template show that nobody filled it in. */
export const placeholderPlaces: readonly Sign[] = [
  // Servers quote such words when they tell how a key is sent ("Bearer YOUR_KEY"): there they are the server's own.
  said(
    'template-words-told',
    regex`
      (?<!bearer |basic |[:=] ?["']|key |token )\b(?!put-token\b)(?:paste|insert|put|enter|replace|fill|your)[_-]
        (?:[a-z0-9]{1,16}[_-]){0,5}(?:here|key|token|id|sid|secret|password)(?![a-z-])
    `,
    fair,
    { ...sample, 'env.wrong_account': -weak, 'key.unknown': -weak },
  ),
  anywhere(
    'template-words-in-address',
    regex`
      (?:https?:\/\/[^\s"'<>]{0,120}[/=.@]|https?:\/\/|[?&][a-z_]{1,24}=)["'<{[]{0,2}
        (?:your|insert|enter|put|paste|replace)[_-](?:[a-z0-9]{1,16}[_-]){0,4}(?:
          id|key|token|secret|sid|here|name|account|tenant|domain|subdomain|project|instance|company|org|user
          |username|app
        )(?![a-z0-9_-])
    `,
    fair,
    { ...sample, 'env.wrong_host': weak, 'env.wrong_account': weak },
  ),
  said(
    // Of a value that it masks a server shows the end: keys have no bracket there, templates have.
    'masked-end-in-a-bracket',
    /(?:key|token|secret)[^;*•]{0,12}[*•]{3,60}[a-z0-9_-]{1,6}[}>]/,
    strong,
    { ...sample, 'config.shadowed': -weak, 'client.defect': weak },
  ),
  said(
    // The server names what it was given, and it is the word that stands for such a thing in a manual.
    'generic-name-named',
    regex`
      (?:no such|unknown|invalid|cannot find|could not find|not find)[a-z ]{0,24} ['"\`](?:
          token_?id|client_?id|project_?id|account_?id|tenant_?id|key_?id|access_?key(?:_?id)?|app_?id|org_?name|api_?key|secret_?key
          |your[a-z_ -]{2,24}|my[_-](?:key|token|project|org|account)
        )['"\`]
    `,
    strong,
    { ...sample, 'key.unknown': weak, 'config.not_loaded': -weak },
  ),
  coded(
    'sample-as-fallback',
    regex`
      (?:getenv|environ\.get|env(?:\.get)?|config\.get)\([^)]{3,60}, ?["'](?:
          your|sk-x|test|dummy|changeme|change-me|placeholder|demo|default|xxx
        )
      |(?:process\.env\.[a-z_]{3,40}|\]) ?(?:\|\||\?\?|or) ?["']
        (?:your|sk-x|test|dummy|changeme|placeholder|demo|xxx)
      |\$\{[a-z_]{3,40}:-(?:your|sk-x|test|dummy|changeme|placeholder|demo|xxx)
    `,
    strong,
    { 'config.not_loaded': strong, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  noticed(
    'instruction-in-brackets',
    'A key setting still holds the instruction of the template.',
    ({ raw }) => instruction.test(raw.code) || instruction.test(raw.config),
    proven,
    { ...notElsewhere, 'key.wrong_kind': -strong, 'key.revoked': -strong },
  ),
  said(
    'echo-of-a-sample-word',
    regex`
      provided["'\`]?(?: is)?[:=] ?["'\`(]{0,2}(?:sk-|pk-|key-)?(?:your|sample|dummy|fake|example|placeholder|changeme|some)
        [-_]?(?:openai[-_]?)?(?:api[-_]?)?(?:key|token|secret)(?:[-_]?here)?(?![a-z0-9*])
      |(?:provided|your api key)["'\`]?(?: is)?[:=] ?["'\`(]{0,2}(?:dummy|placeholder|change[-_]?me|replace[-_]?me)(?![a-z0-9*_-])
    `,
    strong,
    { 'config.shadowed': fair, 'env.wrong_host': -fair, 'key.wrong_provider': -fair, 'key.revoked': -fair },
  ),
]
