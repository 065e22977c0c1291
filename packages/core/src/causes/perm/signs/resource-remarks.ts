import { decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What people tell of objects, products and accounts that a valid key does not reach, and where that shows in the structure. */
export const resourceRemarks: readonly Sign[] = [
  remarked(
    // One key, one environment: what differs between the two calls is what the account may use.
    'one-product-in-production',
    regex`
      (?:in|on|with) (?:the )?(?:production|live)(?: mode| environment| system)?,? (?:the |a )?[a-z]{3,16} (?:requests?|calls?|api|endpoint|service)[ ]
        (?:works?|passe[sd]?|pass|succeeds?|is fine|are fine)\b[^;]{0,60}\b(?:fails?|refused|errors?|denied|40[13])\b
    `,
    decisive,
    {
      'perm.scope': strong,
      'env.test_live': -decisive,
      'env.wrong_host': -strong,
      'key.mistyped': -strong,
      'key.unknown': -strong,
    },
  ),
  remarked(
    'one-of-several-users',
    regex`
      (?:first|main|owner'?s?|own|developer'?s?) (?:user|account|member)[a-z ]{0,14}works
      |(?:second|another|different|other|new) (?:member|user|account|person|colleague|developer|team ?mate)
        [a-z ]{0,24}(?:is refused|fails|gets|cannot|is sent|than the)
      |one (?:member|user|person|developer) of (?:the|our|my)
      |only (?:one|some|certain) (?:users?|members?|accounts?|people)
    `,
    fair,
    { 'perm.scope': weak, 'env.wrong_account': hint, 'client.defect': -hint },
  ),
  remarked(
    'first-of-its-name',
    regex`
      (?:first|new) (?:image|package|release|version|gem|crate|module|publication|push|upload)[ ]
        (?:of|for|in|under) (?:this|the|my|our)
      |(?:first|never) (?:time )?(?:published|pushed|uploaded)
    `,
    weak,
    { 'perm.scope': weak },
  ),
  remarked('free-top-level-domain', /\.(?:tk|ml|ga|cf|gq)\b(?!\/)/, decisive, {
    'perm.scope': -fair,
    'key.wrong_kind': -weak,
  }),
  noticed(
    'service-account-not-invited',
    'A service account of Google is refused with 403: it sees only sheets, calendars and properties that were shared with its address.',
    ({ status, zones }) =>
      (status === 403 || status === 404) &&
      /service[ _-]?account/.test(zones.all) &&
      /sheets?\b|gspread|spreadsheet|drive\b|calendar|analytics|search console|webmasters|play (?:console|developer)|androidpublisher/.test(
        zones.all,
      ) &&
      !/has not been used in project|scope/.test(zones.answer),
    strong,
    { 'perm.scope': weak },
  ),
  noticed(
    'user-not-on-app-list',
    'Spotify answers 403 and names no scope: an app in development mode serves only the users on its list.',
    ({ status, zones }) =>
      (status === 403 || (status === null && /forbidden/.test(zones.answer))) &&
      /spotify|spotipy/.test(zones.all) &&
      !/scope|\bplayer\b|premium/.test(zones.answer),
    fair,
    { 'api.retired': weak, 'perm.client': -weak },
  ),
  noticed(
    'gateway-forbids-key',
    'Amazon’s API gateway answers a bare Forbidden to a key: mostly the key belongs to no usage plan of this stage.',
    ({ status, zones }) =>
      status === 403 &&
      /\{ ?"message" ?: ?"forbidden" ?\}/.test(zones.answer) &&
      /\baws\b|amazon|cloudformation|serverless|api gateway|execute-api|x-api-key/.test(zones.all),
    fair,
    { 'send.absent': hint, 'key.unknown': hint },
  ),
  remarked(
    'access-was-asked-for',
    regex`
      (?:access|request|application|form)[a-z ]{0,20} (?:was |has been |is |were )?
        (?:requested|applied for|submitted|filled)
      |(?:applied|asked|signed up|waiting) for (?:the )?(?:access|approval|beta|preview)|wait(?:ing)? ?list
      |(?:licen[sc]e|terms|agreement|conditions)[a-z ]{0,20} (?:not|never)(?: been| yet){0,2}[ ]
        (?:accepted|signed|agreed)
    `,
    fair,
    { 'key.inactive': weak, 'perm.scope': -hint },
  ),
  noticed(
    'publishing-not-found',
    'npm answers 404 to a publication: it hides from a token what the token may not write.',
    ({ status, zones }) =>
      (status === 404 || status === null) &&
      /404 not found - put|\be404\b|put https:\/\/registry\.npmjs/.test(zones.all) &&
      /publish|release|\bput\b/.test(zones.all),
    fair,
    {
      'perm.scope': fair,
      'key.expired': fair,
      'key.revoked': weak,
      'config.not_loaded': weak,
      'env.wrong_host': -fair,
      'env.wrong_account': -weak,
    },
  ),
  remarked(
    'never-invited',
    regex`
      (?:not|never|n't)(?: been| yet){0,2} (?:
          invited|shared with|an? (?:member|collaborator|owner)
          |added to the (?:channel|project|team|org|workspace|group|repo|sheet|file)|installed (?:in|on) the
        )
      |removed from the (?:project|team|org|workspace|group|repo|channel)
    `,
    strong,
    { 'env.wrong_account': hint, 'key.revoked': hint, 'perm.client': -weak },
  ),
  remarked(
    'key-is-told-from-a-wrong-one',
    regex`
      (?:random|made-?up|bogus|fake|wrong|nonsense|invalid|arbitrary|garbage)[ ]
        (?:string|key|token|one|value|password)[^;]{0,40}[ ]
        (?:another|an? (?:other|different)|different|other|a clear) (?:error|answer|message|status|code)
      |different (?:error|answer|message)[a-z ]{0,10} (?:with|for|than) an?[ ]
        (?:random|made-?up|bogus|fake|wrong|invalid)
    `,
    fair,
    { 'perm.scope': fair, 'key.unknown': -fair, 'key.mistyped': -fair, 'key.missing': -weak },
  ),
  remarked(
    'single-sign-on',
    regex`
      (?:team|org|organi[sz]ation|company|enterprise|repo|repository)s?\b[a-z ]{0,24}\b(?:sso\b|single sign-on)
      |\bsaml\b|(?:\bsso\b|single sign-on)[a-z ]{0,14}(?:authori[sz]|enforce|required|for the (?:org|team))
    `,
    fair,
    { 'key.revoked': hint, 'perm.scope': hint },
  ),
  remarked(
    'not-verified-or-enabled',
    regex`
      (?:domain|sender|address|number|identity)[a-z ]{0,30}(?:not|never)(?: been| yet){0,2} verified
      |(?:api|service|product|feature|endpoint|model)s?\b[a-z ]{0,20}(?:is|are|was|were|has|have) (?:not|never)
        (?: been| yet){0,2} (?:enabled|activated|switched on|turned on|unlocked)
    `,
    fair,
    { 'perm.client': -weak },
  ),
  remarked(
    'own-account-works',
    regex`
      works? (?:in|for|with) (?:my|the|our|his) own [a-z ]{0,14}
        (?:account|tenant|workspace|org|data|page|site|project)[^;]{0,40}(?:fails?|not|refused|40[13])
    `,
    fair,
    { 'env.wrong_account': weak, 'perm.scope': weak },
  ),
  remarked(
    'not-open-to-all',
    regex`
      (?:closed|private|limited|invite-only) (?:beta|preview|alpha)|early access
      |(?:only|just) (?:for|to) (?:
          partners|enterprise|selected|paying|paid|verified|approved|business|premium|members|subscribers
        )
      |(?:for|to) (?:partners|enterprise|premium|business|paying)[a-z ]{0,14} only|by invitation
      |(?:being )?rolled out|\bno access (?:to|yet)\b(?! (?:that|the|its|his|their) (?:[a-z]{3,12}(?:'s)? )?(?:config|settings|server|host|logs?|machine)\b)
      |(?:subscription|plan|licen[sc]e|contract) (?:is )?(?:for|of) another (?:product|api|service|edition)
    `,
    fair,
    { 'perm.client': -weak, 'account.billing': hint },
  ),
]
