import { decisive, fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { hasMixedVendors } from '../../../looks/mixed-vendors.ts'
import { isLookAlikeBrand, siteOfOther } from '../../../looks/named-site.ts'
import { commentedSite } from '../../../looks/commented-site.ts'
import { notElsewhere, proven } from './proven.ts'
import { regex } from '../../../model/regex.ts'

const mixed = { 'env.wrong_host': weak, 'key.unknown': -weak, 'key.revoked': -fair, 'key.expired': -fair }

/** Where people tell that they got the key, when that is not the provider that is asked. */
export const wrongProviderPlaces: readonly Sign[] = [
  remarked(
    'key-from-elsewhere',
    regex`
      key (?:is |was )?(?:one )?(?:from|of|made at|bought (?:at|from)|issued by|got from|comes from)[ ]
        (?:an? |the )?(?:
          (?:other|another|third|different) (?:
              provider|vendor|service|site|company|platform|issuer|exchange|product|model
            )
          |reseller|relay|aggregator|middleman|third[- ]party|cloud that|openai|anthropic|google|openrouter
          |azure|deepseek|groq|proxy|gateway|exchange
        )
    `,
    strong,
    { ...mixed, 'env.wrong_host': fair },
  ),
  noticed(
    'site-of-another',
    'The key is told to come from a site that is not the provider’s.',
    siteOfOther,
    strong,
    mixed,
  ),
  noticed(
    'site-of-another-at-the-key',
    'A comment at the key names the site of another issuer than the one that is asked.',
    (observed) => commentedSite(observed) !== null,
    proven,
    // The comment tells whose key it is: not that it is a sample, of another kind, or loaded under another name.
    { ...notElsewhere, 'key.placeholder': -decisive, 'key.wrong_kind': -strong, 'env.wrong_host': -fair },
  ),
  noticed(
    'look-alike-brand',
    'The text speaks of a service whose name is easily taken for the one that is asked.',
    isLookAlikeBrand,
    fair,
    mixed,
  ),
  remarked(
    'similar-names',
    regex`
      (?:sites?|services?|providers?|products?|companies|names) (?:with|of|have|has|are|is)[ ]
        (?:very |nearly |almost )?(?:similar|like|the same)(?:[- ]sounding)? names?\b
      |similar(?:ly)?[- ](?:named|names?)|names? (?:looks?|sounds?) (?:alike|similar)
      |(?:confused|mixed up|mistook|mistaken) (?:it |them |the (?:two|sites?|services?|providers?) )?(?:with|for)[ ]
    `,
    strong,
    mixed,
  ),
  remarked(
    'taken-from-elsewhere',
    regex`
      (?:so|therefore|hence) (?:it was |the key was |the token was |one was )?
        (?:taken|copied|got|made|generated|created|used) (?:from|in|at|on|of) (?:the |an? )?(?:[a-z]{2,20} )?
        (?:
          manager|portal|dashboard|service|program|server|site|app|console
        )\b
    `,
    strong,
    { 'key.wrong_kind': weak, ...mixed },
  ),
  noticed(
    'variable-of-another-vendor',
    'The client or setting of one vendor is given a key that is named for another, and no other address.',
    hasMixedVendors,
    strong,
    { ...mixed, 'config.not_loaded': -weak },
  ),
]
