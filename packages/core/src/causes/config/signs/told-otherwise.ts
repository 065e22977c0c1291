import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { valueIsRight } from './shadowed-older.ts'

const keyIsAlive = { 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak } as const

/** Further turns of phrase by which people tell what became of a setting. */
export const toldOtherwise: Readonly<Record<'notLoaded' | 'shadowed' | 'mangled', readonly Sign[]>> = {
  notLoaded: [
    remarked(
      'written-in-code-cures',
      regex`
        (?:when|if|once|with) (?:the |my |an? )?(?:api )?(?:key|token|secret|password|value) (?:is |was |are )?
          (?:hard[- ]?coded|written (?:out )?in|typed in|pasted in|put straight)[a-z ]{0,20} (?:it |all |this |everything )?(?:works|passes|is fine)
        |(?:works?|fine|passes|accepted) (?:after|by|when|once|on) (?:i |we )?(?:exporting|sourcing|setting|defining|hard[- ]?coding)[ ]
          (?:the |it|this|that|my |an? )
        |(?:exporting|sourcing)[a-z ]{0,20} (?:helps|works|fixes|cures|solves)
      `,
      strong,
      { 'config.mangled': weak, 'config.shadowed': weak, 'key.whitespace': hint, ...keyIsAlive },
    ),
    remarked(
      'names-disagree',
      regex`
        (?:documentation|docs?|readme|manual|guide|example|template|sample|compose file|chart)s? (?:names?|says?|speaks of|mentions?|uses?|has|calls? it|sets?)[ ]
          [a-z0-9_ ]{1,40}[,;]? (?:and |but |while |than )?(?:the |its )?(?:code|source|program|app|image|library|script|server|tool)[ ]
          (?:reads?|wants?|expects?|looks for|uses?|asks for)
        |(?:names?|says?) another (?:variable|name|setting|option) than
        |(?:variable|setting|option|secret|key) (?:is |was )?(?:called|named|spelt|spelled)[a-z0-9_ ]{0,40}[ ]
          (?:elsewhere|in the (?:docs?|documentation|code|readme|other)|instead of)
        |without (?:the |a )?(?:(?:react_app|vite|next_public|nuxt_public|expo_public|public)_ |required )?prefix
      `,
      strong,
      { 'key.missing': hint, ...keyIsAlive },
    ),
    remarked(
      'read-too-early',
      regex`
        (?:config|settings?|client|module|key|constant|variable)s?[a-z ]{0,20} (?:is|are|was|were) (?:read|made|created|evaluated|imported|initiali[sz]ed|defined)[ ]
          (?:before|earlier than|too early|too late|after)
        |(?:config|load_dotenv|dotenv|env file)[a-z_() ]{0,20} (?:is|was) (?:never|not) (?:called|loaded|read|run|imported|sourced)
      `,
      strong,
      { 'config.shadowed': hint, ...keyIsAlive },
    ),
    remarked(
      'not-handed-down',
      regex`
        (?:variable|secret|key|token|setting|value|credential)s? (?:is|are|was|were) (?:not|never) (?:passed|handed|given|forwarded|inherited|exported|propagated|mounted|injected)
        |(?:sub-?agents?|workers?|child|sub-?process(?:es)?|modules?|jobs?|steps?|containers?|pods?|threads?|tasks?)(?: process(?:es)?)? (?:does not|do not|doesn't|don't|has no|have no|never)[ ]
          (?:get|gets|see|sees|receive|inherit|know|find|access to|have)[a-z ]{0,10} (?:keys?|tokens?|variables?|secrets?|credentials?|env|environment|settings?)
      `,
      strong,
      { 'config.shadowed': hint, 'perm.resource': -weak, ...keyIsAlive },
    ),
    remarked(
      'one-way-of-running',
      regex`
        (?:works?|fine|passes) (?:with|by|under|through) (?:python|node|npm|npx|uvicorn|flask|rails|php|go|cargo|dotnet|java|mvn|yarn|pnpm|deno|bun)\b[^;]{0,30}[ ]
          (?:fails?|not|refused|401|403)\b
        |(?:unit |integration |e2e |ci )tests? (?:fails?|are refused|get)[^;]{0,20} (?:app|program|itself|manual)
        |(?:set|exported|defined) in (?:the |a |my )?(?:terminal|shell|console|powershell|session)\b
      `,
      fair,
      { 'config.shadowed': weak, ...keyIsAlive },
    ),
  ],
  shadowed: [
    remarked(
      'nothing-but-removal-helps',
      regex`
        (?:unsetting|removing|deleting|clearing|renaming|emptying|disabling|purging)[a-z0-9_ .~/'-]{1,40} (?:makes?|lets?) (?:it|all|everything|the)[a-z ]{0,16} (?:work|pass|succeed)
        |(?:signing|logging) (?:out|off)[a-z ]{0,10} (?:and )?(?:back )?(?:in|on)(?: again)? (?:does not|doesn't|did not|changes nothing|no change|makes no)
      `,
      strong,
      valueIsRight,
    ),
    remarked(
      'a-key-nobody-entered',
      regex`
        (?:shows?|names?|prints?|sends?|uses?|quotes?|has|with) an? (?:key|token|account|user|value|login)[ ]
          (?:that |which )?(?:i|we|nobody|he|she|the user|was|is) (?:have )?(?:never|not|nowhere)
        |(?:key|token|value)[a-z ]{0,16} (?:in the (?:message|error|log|answer)) (?:ends?|begins?|starts?) (?:with|in) (?:other|different|another)
        |(?:key|token)[a-z ]{0,24} (?:is|are|was) not (?:mine|the reporter's|the one (?:set|entered|given|in))
      `,
      strong,
      { 'client.defect': hint, ...valueIsRight },
    ),
  ],
  mangled: [
    remarked(
      'letters-alone-pass',
      regex`
        (?:works?|accepted|fine|passes|logs in) with (?:an? )?(?:simple |plain |other |new )?(?:password|key|secret|token|value|passphrase)[ ]
          (?:of|with|made of|having|without) (?:only |just |any )?(?:letters|digits|numbers|special|symbols|plain)
        |(?:password|key|secret|passphrase)s? with(?:out)? (?:special|symbols?|punctuation|dollar|umlaut)[a-z ]{0,16} (?:works?|fails?|pass|is refused|are refused)
      `,
      strong,
      { 'key.encoded': fair, 'key.mistyped': -weak, 'key.unknown': -fair },
    ),
    remarked(
      'read-as-another-type',
      regex`
        (?:read|parsed|taken|treated|interpreted|converted|stored|loaded) as (?:an? )?(?:number|integer|float|date|boolean|octal|exponent|comment|variable|null)
        |(?:leading|trailing|first) (?:zero|zeros|zeroes)\b|scientific notation|loses? (?:its |the )?(?:leading|first|last)
      `,
      strong,
      { 'key.truncated': weak, 'key.mistyped': -hint },
    ),
  ],
}
