import { anywhere, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A slash at the end of the path decides between the answer and a redirect, and who sketches a request writes the redirect as an arrow. */
export const slashHeals: readonly Sign[] = [
  remarked(
    'slash-heals',
    regex`
      (?:add(?:ing|ed)?|append(?:ing|ed)?|put(?:ting)?|with)\b[a-z ]{0,12} (?:trailing |final |closing |the |a )?slash[^;]{0,50}
        (?:works?|worked|fine|200|helps?|helped|solves?|solved|passes|ok\b)
      |(?:works?|fine|200|ok) (?:only )?(?:when|if|with|after) [^;]{0,24}(?:trailing |final )?slash
      |without (?:the |a )?(?:trailing |final )?slash[^;]{0,30}(?:401|403|fails?|refused)
    `,
    strong,
    { 'send.absent': -weak, 'send.stripped': -weak },
  ),
  anywhere(
    'arrow-over-a-redirect',
    /(?:→|-{1,2}>|=>) ?30[1278]\b[^;]{0,80}(?:→|-{1,2}>|=>)[^;]{0,80}\b40[13]\b/,
    strong,
    {
      'send.absent': -weak,
      'send.stripped': -weak,
    },
  ),
]
