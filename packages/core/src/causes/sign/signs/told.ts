import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of a clock, in other words than "the clock is wrong". */
export const clockTold: readonly Sign[] = [
  remarked(
    // What the log of the server says, passed on by the user.
    'log-says-too-early',
    regex`
      (?:token|jwt|certificate|signature|request|assertion) (?:is |was )?(?:
          not (?:yet )?valid (?:yet|before)|not yet valid|used too early|used before issued|from the future
          |issued in the future|too (?:old|early|late|far)
        )
      |issued at[a-z ]{0,12}future
      |(?:outside|beyond|exceeds) (?:of )?(?:the )?(?:allowed |permitted )?(?:time )?(?:window|skew|drift)
      |(?:clock|time) (?:skew|drift)
    `,
    strong,
    { 'token.claims': weak, 'server.fault': -weak },
  ),
  remarked(
    'clock-told',
    regex`
      (?:sync(?:ed|ing|hroni[sz]ing|hroni[sz]ed)?|setting|correct(?:ing|ed)|adjust(?:ing|ed)) (?:the |its |my )?
        (?:system )?(?:time|clock|date)[a-z ]{0,14}(?:helps?|works|fix(?:es|ed)|cures?|solves?|solved)
      |(?:works?|fine|passes) after (?:sync|setting|correcting|adjusting)[a-z ]{0,16}(?:time|clock|date)
      |(?:another|other|different|wrong) time (?:than|zone)\b|(?:the |system )time was (?:changed|set|moved)
      |(?:date|clock|time) (?:shows?|says?|is) (?:the year )?(?:19[67]\d|2000)|dual[- ]boot
      |(?:few|some|\d{1,4}) (?:seconds|minutes) (?:of difference|apart|too (?:early|late))
      |timestamp (?:is |was )?(?:given |sent |made )?in (?:seconds|milliseconds|micro|local)
    `,
    strong,
    { 'server.fault': -weak },
  ),
]

/** What users tell of requests that they sign. */
export const signingTold: readonly Sign[] = [
  remarked(
    'own-signing-code',
    regex`
      (?:signature|signing|hmac)[a-z ]{0,14} (?:own|home-?made|self-?written|hand-?written|custom)[ ]
        (?:code|function|client|implementation)
      |own (?:signature|signing|hmac) (?:code|function|implementation)|body (?:is |was )?(?:already )?parsed
      |parameters? (?:are |were )?(?:not )?sorted|re-?serial[a-z]{2,8}|webhook (?:signing )?secret
      |signature (?:is |was )?(?:computed|made|calculated|checked) (?:over|of|from|before|after|on)
    `,
    fair,
    { 'client.defect': hint },
  ),
  remarked(
    'only-some-shapes',
    regex`
      only (?:with|for) (?:query |url )?(?:parameters?|params)\b
      |only (?:empty bodies|uploads|file ?names|names with|paths with|names that)
      |(?:file ?names?|paths?|values?|names?) with (?:an? )?(?:
          spaces?|umlauts?|plus|special|brackets?|parenthes[ei]s|non-ascii|unicode|accents?
        )
    `,
    weak,
    { 'client.defect': hint, 'perm.scope': hint },
  ),
]
