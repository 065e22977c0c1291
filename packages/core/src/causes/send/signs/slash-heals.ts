import { anywhere, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A slash at the end of the path decides between the answer and a redirect, and who tells of a request names the redirect before the refusal. */
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
    'refused-after-a-redirect',
    regex`
      \b30[1278]\b[^;]{0,24}?(?:→|-{1,2}>|=>|\bthen|followed by|before)[^;]{0,80}(?:\b40[13]\b|refus)
      |\b40[13]\b[a-z ]{0,16} after (?:an? |the )?(?:30[1278]\b|(?:[a-z]{2,8} )?redirect)
    `,
    strong,
    {
      'send.absent': -weak,
      'send.stripped': -weak,
    },
  ),
]
