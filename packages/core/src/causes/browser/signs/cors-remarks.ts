import { decisive, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of browsers, pages and preflights. */
export const corsRemarks: readonly Sign[] = [
  remarked(
    'cors-spoken-of',
    regex`
      \bcors\b|pre-?flight|options (?:request|call|method)|cross[- ]origin|access-control
      |origin (?:header|policy)|same-origin
      |(?:get|post|put|delete|actual|real|main|second) (?:request )?(?:that should follow |after it )?
        (?:is|was) never (?:sent|made)
    `,
    decisive,
    { 'key.unknown': -weak },
  ),
  remarked(
    'browser-only',
    regex`
      (?:only|just) (?:the )?(?:web (?:build|version|app)|browser|chrome|firefox|safari|front[- ]?end|pwa)
        [a-z ]{0,20}(?:fails?|is refused|has|affected)?
      |(?:fails?|blocked|refused|complains|error) (?:only )?(?:in|from|by) (?:the |a |every |both )?
        (?:browser|chrome|firefox|safari|web)
      |(?<!tried (?:in|with|from) [a-z, ]{0,20})(?:chrome|firefox|safari) and (?:chrome|firefox|safari|edge)|browser complains
      |no error (?:from|in|with) (?:postman|curl)
    `,
    strong,
  ),
  remarked(
    'tool-works',
    regex`
      (?:works?|200|fine|ok|accepted|no error)[a-z (]{0,20}(?:with|in|from|using|via|by)[ ]
        (?:
          curl|postman|insomnia|command line|the command line|node|a server|backend
        )
      |(?:curl|postman|command line)[a-z ]{0,20}(?:works?|example works|200|is fine|no)
    `,
    weak,
    { 'perm.client': hint },
  ),
  remarked(
    'page-of-another-origin',
    regex`
      page of another origin
      |(?:vue|react|angular|svelte|nuxt|gatsby|next\.?js|html|single-page)[ ]
        (?:page|app|application|component|front[- ]?end|site|client)\b
      |from (?:a |the |my )?(?:
          front[- ]?end|react|vue|angular|svelte|next\.?js|web ?page|website|spa|single[- ]page|browser extension
          |chrome extension|add-?on|user ?script|bookmarklet|electron|webview
        )
    `,
    weak,
    { 'perm.referrer': weak },
  ),
  remarked(
    'from-the-page',
    regex`
      \b(?:called|sent|made|requested|fetched)[a-z ]{0,10} (?:from|in|by) (?:the |a )?
        (?:front ?-?end|browser|client side|page|web page)\b
      |works? (?:on the )?server[- ]side|server[- ]side (?:it )?(?:works|is fine)
      |shown as (?:cancell?ed|failed|blocked)|\(failed\)|\(cancell?ed\)|request from the page has no
    `,
    weak,
    { 'perm.referrer': weak },
  ),
  remarked(
    'same-for-wrong-key',
    regex`
      (?:wrong|invalid|any|every) key (?:gives|shows|has)[a-z ]{0,20}(?:the )?(?:very )?same
      |same (?:message|error) (?:with|for) a wrong key
    `,
    fair,
    { 'perm.client': weak, 'server.fault': hint },
  ),
  remarked(
    'header-triggers',
    regex`
      as soon as the header|without (?:it|the header)[a-z ]{0,20}(?:answers|401|works)
      |header[a-z -]{0,14} (?:is |was )?added(?! (?:to|in|by|on) (?:all|every|each|the))|login works, every call with
    `,
    strong,
  ),
  remarked(
    'swagger-or-devtools',
    regex`
      (?:devtools|developer tools|console (?:of|in) the browser|browser'?s? console|network tab)[a-z ,]{0,20}
        (?:
          shows?|says?|reports?|only|no answer|cancelled|canceled|\(null\)|blocked
        )
      |browser also reports
    `,
    weak,
  ),
]
