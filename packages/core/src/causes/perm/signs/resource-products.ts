import { anywhere, decisive, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of the product, plan and project in which they use the key. */
export const productRemarks: readonly Sign[] = [
  remarked(
    'enabled-thought',
    regex`
      (?:api|service|product|feature)s?[a-z ]{0,30}(?:is|are|was|had been)[ ]
        (?:enabled|activated|switched on|turned on|disabled)
      |enabled (?:one|the [a-z ]{2,30} api)|javascript api is enabled
    `,
    fair,
  ),
  remarked(
    'plan-spoken-of',
    regex`
      (?:free|basic|trial|starter|developer|hobby|community) (?:plan|tier|account|key|user|version)
      |key is a free|(?:plan|subscription)[a-z ]{0,20}(?:free|includes)
    `,
    weak,
    { 'account.billing': weak, 'limit.quota': weak },
  ),
  remarked(
    'other-model-works',
    regex`
      (?:another|other|different|older|smaller|same key[a-z ]{0,20}another)[ ]
        (?:
          models?|endpoints?|products?|apis?|projects?|repos?|repositor(?:y|ies)|buckets?|datasets?|images?
          |packages?|tables?|sheets?|channels?|pages?|gems?|domains?|devices?|pipelines?|accounts?|sites?
        )[a-z ,]{0,50}(?:
          works?|is fine|pass(?:es)?|are fine|answers?|is pushed|are pushed|publish(?:es|ed)?|is pulled|uploads?
          |succeeds?
        )\b
      |against another model
      |\b[a-z]{2,16}\d?(?:-[a-z0-9.]{1,12}){1,4} (?:is accepted|is fine|works|answers|passes) with the same (?:api )?(?:key|token)
      |works?[a-z ]{0,14}(?:for|with|on) (?:the |all |every )?(?:other|another|older)[ ]
        (?:models?|products?|endpoints?|repos|domains?)
    `,
    fair,
    { 'key.unknown': -weak, 'key.expired': -weak, 'key.mistyped': -weak, 'perm.scope': hint },
  ),
  remarked(
    'version-replaced',
    regex`
      (?:\d\.\d|v\d) (?:was |is )?(?:replaced|changed|swapped)[a-z ]{0,12}(?:by|to|with|in)[ ]
      |(?:newer|other) version of the api
    `,
    weak,
    { 'api.retired': weak, 'env.wrong_host': hint },
  ),
  remarked(
    'own-key-no-restriction',
    regex`
      (?<!page has )no restrictions?(?: set)?|unrestricted|restrictions? (?:is |are )?(?:none|off|removed)
      |(?:server|browser|any) (?:key )?(?:and|or) (?:server|browser) keys?
    `,
    fair,
    { 'perm.referrer': -fair, 'perm.ip': -weak },
  ),
  remarked(
    'first-with-this-product',
    regex`
      (?:new|own|freshly made) (?:project|app|account)[a-z ]{0,20}(?:console|cloud|developer)|developer console
      |cloud console|added as a provider
    `,
    hint,
    { 'key.inactive': hint },
  ),
  remarked(
    'fork-or-org',
    regex`
      (?:organi[sz]ation|org|company|team|enterprise)(?:'s)?[ ]
        (?:repositor|repo|account|workspace|member|owned|private)
      |private repositor|pushed by hand
    `,
    weak,
    { 'perm.scope': weak, 'env.wrong_account': hint },
  ),
  remarked(
    'special-object',
    /(?:domain|zone|country code|tld|phone number|free domain)[a-z ]{0,14}(?:ends|is|under)[a-z ]{0,6}/,
    hint,
  ),
]

/** How users tell that the key is taken, and a part of what they want is not open to it. */
export const partlyOpen: readonly Sign[] = [
  remarked(
    'token-itself-accepted',
    /(?:token|key) (?:itself )?is accepted(?! (?:with|by|from|in|when|elsewhere)\b)|(?:token|key) itself (?:is|works)/,
    weak,
    {
      'perm.scope': weak,
      'key.missing': -fair,
      'config.not_loaded': -weak,
    },
  ),
  remarked(
    'own-in-place-of-built-in',
    regex`
      (?:bundled|built-?in|shared|default|shipped)[^;]{0,40}(?:replaced|exchanged|swapped|over its quota)
      |own (?:api )?key[^;]{0,20}(?:because|instead|in place)
    `,
    strong,
    { 'limit.quota': -weak, 'key.inactive': hint, 'perm.client': -hint },
  ),
  remarked(
    'approval-pending',
    regex`
      approv(?:al|ed)[a-z ]{0,20}(?:pending|waiting|not yet)|pending approval|not (?:yet )?(?:been )?approved
      |application (?:is )?(?:pending|under review)|paper (?:account|trading)|unfunded|not funded
    `,
    fair,
    { 'env.test_live': hint, 'account.suspended': hint },
  ),
  remarked(
    'shows-but-search-fails',
    regex`
      map[a-z ]{0,12}(?:shows?|displays|loads|works|appears)[^;]{0,40}(?:
          search|geocod|directions|places|autocomplete|routing|address
        )[^;]{0,20}(?:fails?|refused|denied|not|error)
      |static maps? [a-z ]{0,12}(?:loads|works)
    `,
    decisive,
    { 'perm.referrer': -weak },
  ),
  remarked('map-shows', /map (?:shows|displays|loads)/, weak, { 'perm.referrer': weak }),
  anywhere(
    // Steam answers 401 or 403 for what the owner of a profile does not show to all.
    'list-of-a-private-profile',
    /get_?(?:friends?_?list|player_?achievements)|profile is not public/,
    fair,
    { 'send.absent': -weak, 'client.defect': -weak },
  ),
]
