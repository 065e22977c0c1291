import { decisive, fair, said } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The answer names the day from which something works no more. */
export const endedOnADate = said(
  'ended-on-a-date',
  regex`
    (?:starting|as of|since|effective|from|after|on|beginning|until) (?:(?:the )?[a-z]{3,9}\.? \d{1,2},? |\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? |[a-z]{3,9} )?20\d\d[^.;]{0,80}
      (?:no longer (?:functions?|works?|accepted|supported|valid|available|be)|(?:has|have) been (?:removed|sunset|discontinued|retired|shut down)|(?:was|were|is|are) (?:removed|retired|sunset|discontinued|shut down|turned off))
    |(?:was|were|has been|have been) (?:removed|retired|sunset|discontinued|shut down|turned off|switched off) (?:on|as of|in|since) (?:[a-z]{3,9}\.? \d{1,2},? |\d{1,2} [a-z]{3,9},? )?20\d\d
  `,
  decisive,
  { 'key.wrong_kind': -fair, 'key.unknown': -fair },
)
