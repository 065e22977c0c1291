import { anywhere, coded, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { keyIsGood } from './key-is-good.ts'

const number = '\\d{1,5}\\.\\d{1,6}(?:\\.[\\dx]{1,6}){0,2}'

const clientWantsKey =
  /api_key client option must be set|no api key provided|(?:did not find|missing|provide|no)[a-z ]{0,12} [a-z_]{0,20}api_key\b/
const keyHandedIn = /\b[a-z_]{0,12}api_?key["']?\s?[=:]\s?["'][a-z0-9_-]{20,200}["']/

/** What shows that a program does right at one time or in one call, and wrong in another. */
export const halfWorking: readonly Sign[] = [
  remarked(
    'first-passes-second-fails',
    regex`
      \bfirst (?:[a-z]{2,10} )?(?:run|call|request|time|message|attempt|page|query|login|start)s? (?:always )?
        (?:passes|works|worked|succeeds|succeeded|is fine|goes through|is accepted|is answered)[^;]{0,40}[;,][ ]
        [^;]{0,24}(?:second|next|later|following|third|rerun|re-?running|repeat|every other|again|after that)[^;]{0,40}
        (?:fails?|refused|401|403|rejected|does not|unauthori[sz]ed)
      |\bonly the first (?:[a-z]{2,10} )?(?:run|call|request|message|page|query) (?:passes|works|succeeds|is accepted)
    `,
    fair,
    { 'token.expired': weak, 'limit.rate': weak, 'send.absent': weak, 'key.unknown': -strong, 'key.mistyped': -fair },
  ),
  remarked(
    'an-earlier-number-works',
    regex`
      (?:\bup to|\buntil|\bbefore|\bprior to|\bthrough) v?${number}[a-z ,]{0,12} (?:works?|worked|fine|passe[sd]|ok|accepted)
      |(?<!(?:python|node|php|java|ruby|go|tls|http|ubuntu|debian|macos|ios|windows|android|django|rails)(?:\.js)?[ /])
        (?<![/.\d])\bv?${number}(?: (?:and|or) (?:older|earlier|before|below|lower))? (?:still |always )?
        (?:works?|worked|is fine|was fine|accepts?|accepted|passe[sd]|installs?)\b
    `,
    strong,
    keyIsGood,
  ),
  coded(
    'one-of-two-calls-fails',
    regex`
      (?:#|\/\/|--|<!--) ?(?:this |it )?(?:works?|ok|fine|200|good)\b[^#]{0,300}?
        (?:#|\/\/|--|<!--) ?(?:this |it )?(?:fails?|error|401|403|does not work|doesn't work|not working|refused|unauthori[sz]ed|bad)\b
      |(?:#|\/\/|--|<!--) ?(?:this |it )?(?:fails?|error|401|403|does not work|doesn't work|refused)\b[^#]{0,300}?
        (?:#|\/\/|--|<!--) ?(?:this |it )?(?:works?|ok|fine|200)\b
    `,
    fair,
    { 'send.absent': weak, 'key.missing': -strong, 'key.unknown': -fair },
  ),
  said(
    'request-is-malformed',
    regex`
      message incorrectly formatted|extra keys not allowed|got an unexpected keyword argument|is not a function\b
      |must be str(?:ing)?,? not|must be str\b|cannot unmarshal|unexpected end of json|invalid json response body
      |'nonetype' object|object has no attribute|undefined method
    `,
    weak,
    { 'server.fault': hint, 'key.wrong_kind': -hint },
  ),
  anywhere(
    'address-with-a-hole',
    regex`
      https?:\/\/[^\s"'<>]{4,120}\/(?:null|none|undefined|nil|nan|\[object(?: |%20)object\])(?=[/?"' ]|$)
      |(?:resource|path|url|endpoint|get|post|put) \/[^\s"'<>]{2,80}\/(?:null|none|undefined|nil|nan)(?=[/?"' ]|$)
      |[?&](?:client_?id|app_?id|account_?id|project_?id|tenant_?id|organi[sz]ation_?id)=(?:&|\s|$|null\b|none\b|undefined\b)
    `,
    strong,
    { 'config.not_loaded': strong, 'env.wrong_account': weak, 'env.wrong_host': -fair, 'perm.resource': -fair },
  ),
  noticed(
    'key-handed-in-and-asked-for',
    'The code hands a key in, and the client says that it has got none: what stands between them does not pass it on.',
    ({ zones }) => clientWantsKey.test(zones.answer) && keyHandedIn.test(zones.code),
    strong,
    { 'config.not_loaded': -strong, 'key.missing': -strong, 'send.absent': hint },
  ),
  remarked(
    'credential-with-special-characters',
    regex`
      (?:passwords?|secrets?|keys?|tokens?|user ?names?|credentials?) (?:that |which )?(?:has|have|had|holds?|contains?|containing|holding|with|includes?)[ ]
        (?:an? |the |some |odd )?(?:characters? (?:such as|like)|ampersands?|plus|slash(?:es)?|percent|hash|backslash|dollar|at signs?|colons?|brackets?
        |exclamation|special|umlauts?|non-ascii|unicode|[&<>+\\@%#~^]|\/ (?:or|and))
    `,
    fair,
    {
      'config.mangled': fair,
      'key.encoded': fair,
      'sign.mismatch': weak,
      'key.wrong_kind': -fair,
      'key.truncated': -hint,
    },
  ),
  remarked(
    'old-token-goes-on',
    regex`
      (?:old|former|expired|previous|first) (?:access )?token (?:is |was )?(?:still |again |always )?(?:sent|used|in use|taken|goes out)
      |(?:still|keeps|goes on|continues)[a-z ]{0,4} (?:sends?|sending|uses?|using) the (?:old|expired|previous|former)(?: access)? token
      |(?:call|request) that (?:set off|sets off|triggers|triggered|starts|started|caused|causes) (?:the |a )?(?:token )?(?:refresh|renewal)
    `,
    strong,
    { 'config.shadowed': weak, 'token.expired': fair, 'key.unknown': -fair },
  ),
  remarked(
    'every-other-time',
    /\bevery (?:other|second) (?:start|time|call|request|run|attempt|try|launch)\b|\balternat(?:es|ing|ely)\b/,
    hint,
    { 'server.fault': fair, 'token.expired': weak, 'key.unknown': -strong },
  ),
  noticed('several-report-the-program', 'Others have the same with the same program.', othersWithProgram, weak, {
    'config.not_loaded': -fair,
    'key.mistyped': -fair,
    'key.missing': -fair,
  }),
]

function othersWithProgram({ remarkIds, zones }: Observed): boolean {
  return remarkIds.includes('others-too') && /uses: [a-z0-9_.-]{2,40}\/[a-z0-9_.-]{2,60}@/.test(zones.code)
}
