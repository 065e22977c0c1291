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
  remarked(
    // Pages that show a stored key masked send the mask back when somebody tests or saves the form.
    'page-that-masks-it',
    regex`
      (?:key|token|secret|密钥|凭证|密码)[^;。]{0,16}(?:打码|脱敏|掩码|星号)|(?:打码|脱敏|掩码|星号)[^;。]{0,12}(?:key|token|密钥|的值)
      |(?:page|form|field|dialog|settings|ui|dashboard|portal|screen)[a-z ]{0,16}[ ]
        (?:shows?|displays?|returns?|fills? in|sends? back|loads|gets?)[a-z0-9' ]{0,24} (?:masked|redacted|starred|obscured|as (?:stars|asterisks|dots))\b
      |(?:key|token|secret|value)[a-z ]{0,10} (?:is |was |comes |came |appears )?(?:shown |displayed |returned |back )?(?:masked|redacted|starred)[a-z ]{0,10}[ ]
        (?:in|on|by) the (?:[a-z]{2,12} )?(?:page|form|field|dialog|settings|ui|dashboard|screen)
      |(?:masked|redacted|starred)(?: \S{1,12})? (?:value|key|token|secret)[a-z ]{0,10} (?:is |was |gets? |being )?(?:sent|saved|stored|submitted|written|posted)
    `,
    fair,
    { 'client.defect': weak, 'config.shadowed': hint, 'send.absent': -weak },
  ),
]
