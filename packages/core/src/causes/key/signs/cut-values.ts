import { configured, fair, hint, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** How a part of a key comes to stand for the whole. */
export const cutValues: readonly Sign[] = [
  remarked(
    'length-told',
    regex`
      \b(?:is|are|was|has|have|with|of|only|just) (?:only |just |exactly )?\d{2,3}[ ]
        (?:characters|chars|letters|digits|symbols)\b
    `,
    weak,
    { 'key.wrong_kind': weak, 'key.mistyped': hint },
  ),
  remarked(
    'picked-out-of-output',
    regex`
      (?:greps?|grepp(?:ed|ing)|awk|sed|pars(?:es?|ed|ing)|extract(?:s|ed|ing)?|cuts?|picks?|filters?)
        [a-z' ]{0,24}(?:token|key|password|secret)[a-z ]{0,12} (?:out of|from|off) (?:the |its |an? )?
        (?:[a-z]{1,16} ){0,2}(?:output|logs?|log file|console|terminal)\b
    `,
    fair,
    { 'key.encoded': fair, 'key.whitespace': weak, 'key.mistyped': hint },
  ),
  configured(
    'picked-out-in-shell',
    /(?:token|key|secret|password|pat)[a-z_]{0,12}=["']?(?:\$\(|`)[^)]{0,160}\b(?:grep|awk|cut -|sed|tail|head) /,
    weak,
    { 'key.encoded': weak, 'key.whitespace': weak, 'config.mangled': hint },
  ),
]
