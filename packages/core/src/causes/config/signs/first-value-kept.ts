import { fair, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Programs that keep what they made of the first value: a token, a session, a client. */
export const firstValueKept: readonly Sign[] = [
  remarked(
    'put-right-and-still-refused',
    regex`
      (?:corrected|put right|entered (?:again|anew)|changed to the (?:right|correct)|a new one was entered)[a-z0-9_ ,/]{0,50}
        [;,.]? ?(?:but |and |the [a-z]{2,12} )?(?:it )?(?:still|keeps failing|the same)\b
      |(?:first|at first|initially)[a-z ,/]{0,30} (?:wrong|mistyped|misspelt|bad)\b[^;]{0,24}; (?:then|later|after)[^;]{0,50}
        (?:right|correct)
      |(?:credentials?|keys?|tokens?)[a-z ]{0,10} (?:rotated|replaced|renewed|corrected)\b[^;]{0,40}, still\b
      |(?:改成|改为|更正|换成|修改|更换)[^;。]{0,24}(?:仍|还是|依然|依旧)
    `,
    fair,
    { 'client.defect': weak, 'key.wrong_kind': -weak, 'key.mistyped': -weak, 'sign.mismatch': -weak },
  ),
]
