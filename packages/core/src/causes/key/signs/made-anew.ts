import { fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const holder = regex`
  (?:entry|entries|device|instance|app|application|integration|client|bot|user|account|project|workspace|server|node|agent|satellite|runner
    |machine|computer|host|site|webhook|connection|service|database|cluster|installation|site|organi[sz]ation|tenant|team)
`

/** What held the key was taken away, or everybody has the key of one: it died with its holder, or by its many users. */
export const madeAnew: readonly Sign[] = [
  remarked(
    'holder-deleted-and-made-anew',
    regex`
      \b${holder}\b[a-z ]{0,40} (?:was|were|got|has been|had been|is)[a-z ]{0,24}(?:deleted|removed|dropped|wiped|lost|purged)\b[^;]{0,60}
        (?:again|anew|re-?created|re-?added|re-?made|a new one|set up|added|created)
      |(?:deleted|removed|dropped|wiped|purged)[a-z ]{0,16} (?:the |my |our |its |an? )[a-z ]{0,24}\b${holder}\b[^;]{0,60}
        (?:again|anew|re-?created|re-?added|re-?made|a new one|made it new|created|added)
      |(?:re-?created|re-?added|re-?registered|re-?made|re-?set up) (?:the |my |our |its )?(?:[a-z]{2,16} ){0,2}${holder}\b
    `,
    strong,
    { 'config.shadowed': -weak, 'config.not_loaded': -fair, 'env.wrong_host': -fair, 'key.unknown': weak },
  ),
  remarked(
    'shared-credentials-of-a-page',
    regex`
      (?:credentials?|tokens?|keys?|passwords?|logins?|user ?name(?: and (?:token|password))?)
        (?![a-z ]{0,24}(?:permission|scope|right|role|privilege))[a-z ]{0,24} (?:are |is |were |was )?
        (?:
          (?:the ones? |those |that |which )(?:the )?(?:readme|wiki|project page|repository)[ ]
            (?:gives?|shows?|names?|lists?|has|prints?|mentions?|contains?|provides?)
          |(?:given|printed|listed|named|provided|published|shared) (?:in|by|on|with) (?:the |its )?(?:readme|wiki|project page|repository)
        )
    `,
    fair,
    {
      'key.leaked': fair,
      'key.expired': weak,
      'key.placeholder': weak,
      'key.missing': -fair,
      'config.not_loaded': -fair,
    },
  ),
]
