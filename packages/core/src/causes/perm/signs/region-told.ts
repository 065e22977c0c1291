import { decisive, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const country = regex`
  (?:
    mainland china|china|hong kong|macau|russia|belarus|iran|syria|cuba|ukraine|crimea|venezuela|myanmar|pakistan|turkey|egypt
    |saudi arabia|india|indonesia|vietnam|israel|brazil|kazakhstan|nigeria|canada|japan|korea|singapore|poland|sweden|switzerland|australia|mexico|argentina|germany|france|italy|spain|the netherlands
    |the (?:us|uk|eu)\b|one country|a few countries|certain countries|some countries
  )
`

/** How users tell of the country in which it fails. */
export const regionTold: readonly Sign[] = [
  remarked(
    'not-offered-there',
    regex`
      (?:lives?|is|am|are|i'm|located|based|sits?|stands?|resides?|country|state|territory|region of the user)\b[^;]{0,30}
        (?:where|in which|that)\b[^;]{0,24}[ ]
        (?:is|are|has|does|do) (?:not|never|no longer) (?:been |be )?(?:offered|available|served|supported|allowed|permitted|open|licensed|serve|offer|operate)
      |(?:not|n't|un|no longer )[ -]?(?:officially )?(?:offered|available|served|supported|licensed|on sale|open|operating) (?:in|to|for)[ ]
        (?:my|our|the|this|his|their|that|your|some|all|certain|which) (?:reporter's |user's |caller's )?
        (?:countr|territor|jurisdiction|region of)
    `,
    decisive,
    { 'limit.rate': -fair, 'perm.client': hint, 'perm.ip': hint, 'perm.resource': -weak },
  ),
  remarked(
    'users-of-one-country',
    regex`
      (?:users?|people|customers|visitors|callers|reporters|reports|them|those|players|devices|installations|accounts)[ ]
        (?:are |come |live |sit |all |mostly |mainly )?(?:in|from|within) ${country}
      |(?:only|mostly|mainly|just|percent|%) (?:of them |of these |are |come )?(?:in|from|within) ${country}
    `,
    strong,
    {
      'perm.client': fair,
      'env.wrong_host': -weak,
      'perm.resource': -weak,
      'client.defect': -weak,
      'key.revoked': -weak,
    },
  ),
  remarked(
    'another-country-passes',
    regex`
      (?:from|in|with (?:an? )?(?:address|server|exit|vpn)(?: of| in| from)) (?:another|a different|the other|other) countr(?:y|ies)
        [a-z ,]{0,20}(?:works?|passes|is fine|fine|200|succeeds|no (?:error|trouble|problem))
      |(?:from|in) ${country}[a-z ]{0,8} (?:it )?(?:works?|passes|is fine)
      |works? (?:well |fine |as soon as )?[a-z ]{0,16}(?:from|in) (?:another|a different|other|most other) countr
    `,
    strong,
    { 'perm.ip': hint, 'perm.client': weak, 'env.wrong_host': hint },
  ),
]
