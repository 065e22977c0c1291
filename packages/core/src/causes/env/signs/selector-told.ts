import { configured, decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { placeWordings } from './place-wordings.ts'
import { stillOnAnother } from './still-on-another.ts'

/** What tells of an account, project or tenant that is named wrongly, or not at all. */
export const selectorTold: readonly Sign[] = [
  stillOnAnother,
  ...placeWordings.account,
  remarked(
    // A slug is written down once and changes with the name of its organization.
    'slug-that-is-named',
    regex`
      \b(?:org(?:ani[sz]ation)?|workspace|team|tenant)(?:'s)? slug\b
      |\b(?:names|under|for|with|gives|says) the (?:organi[sz]ation|workspace|tenant)[ ]
        (?!(?:account|level|settings|owner|admin|itself|has|is|was|that|and|or|of|to|in|on|with|which|where|id|name)\b)[a-z0-9][a-z0-9-]{2,40}(?: |$)
      |(?:organi[sz]ation|workspace|tenant|org)(?: was| has been| got)? renamed\b
    `,
    fair,
    { 'key.expired': -weak, 'key.revoked': -weak, 'config.not_loaded': -weak, 'perm.resource': hint },
  ),
  remarked(
    'only-when-one-is-named',
    regex`
      (?:only|fails) (?:when|if|with|once) (?:an? |the |my )?[a-z_ ]{0,24}
        (?:account|merchant|org(?:anization)?|tenant|project|workspace|subscription|team|location)[_ ]?(?:id|header|number)
      |without (?:the |an? )?[a-z_ ]{0,16}(?:account|merchant|org(?:anization)?|tenant|project|workspace|team|location)
        [_ ]?(?:id|header|number)?[a-z ]{0,16} (?:it works|works|passes|is fine|no (?:error|exception))
    `,
    strong,
    { 'perm.resource': hint, 'client.defect': -weak, 'key.wrong_kind': -weak, 'send.absent': -fair },
  ),
  noticed(
    'tenant-not-connected',
    'The answer is the one that Xero gives where the tenant id in the header is none of those the token is connected to.',
    ({ zones, statuses }) =>
      statuses.includes(403) &&
      /authenticationunsuccessful/.test(zones.answer) &&
      /"title"|forbidden/.test(zones.answer),
    strong,
    { 'perm.scope': -fair, 'send.companion': weak, 'key.expired': -strong, 'token.expired': -weak },
  ),
  said(
    // Wrangler asks for the memberships of the user only where no account id is set.
    'looks-for-an-account',
    regex`
      api \(\/(?:memberships|accounts)\) failed|more than one account available
      |skip this account check|automatically retrieve account ids
    `,
    strong,
    {
      'perm.scope': fair,
      'config.not_loaded': -strong,
      'send.absent': -fair,
      'key.missing': -fair,
      'key.wrong_kind': -hint,
    },
  ),
  noticed(
    'deploys-without-an-account-id',
    'The set-up hands a token to Wrangler and no account id, so Wrangler asks for the accounts of a user, which the token may not list.',
    ({ zones }) =>
      /\/memberships|account ids?\b/.test(zones.answer) &&
      /wrangler-action|wrangler (?:deploy|publish|pages)|cloudflare_api_token/.test(`${zones.code} ${zones.config}`) &&
      !/account_?id/.test(`${zones.code} ${zones.config}`),
    strong,
    { 'config.not_loaded': -strong, 'send.absent': -fair },
  ),
  remarked(
    'no-way-to-name-one',
    regex`
      (?:no|without an?|lacks an?|misses an?|has not got an?|not any) (?:setting|option|field|parameter|argument|way|place|possibility)[a-z ]{0,12}
        (?:for|to (?:set|give|choose|name|pass|enter)) (?:an? |the |its |my )?(?:[a-z]{2,12} )?
        (?:tenants?|organi[sz]ations?|projects?|accounts?|teams?|workspaces?|compan(?:y|ies)|realms?|spaces?|namespaces?|sites?)\b
    `,
    strong,
    { 'client.defect': fair, 'send.companion': fair, 'key.unknown': -weak },
  ),
  noticed(
    'enabled-in-the-one-i-chose',
    'The answer speaks of a project without the API, and the project that the user means has it: another one is charged.',
    ({ zones }) =>
      /not (?:been )?(?:enabled|used|activated) (?:in|for|on) (?:the |this |your )?project|api[a-z ]{0,12} not enabled|has not been used in project/.test(
        zones.answer,
      ) &&
      /(?:api|it|service)[a-z ]{0,8} is (?:already )?(?:enabled|activated|on)\b|has (?:the|this|that) api (?:enabled|activated|on)|enabled the api|api (?:was |had been )?enabled/.test(
        zones.remarks,
      ),
    strong,
    { 'perm.resource': -strong },
  ),
  noticed(
    'credit-was-bought',
    'Credit was bought, and the API finds none: the key may belong to another organization or project than the one that paid.',
    ({ zones }) =>
      /insufficient_?quota|exceeded your current quota|credit balance is too low|insufficient (?:balance|credits?|funds)/.test(
        zones.answer,
      ) &&
      /(?:credits?|balance|funds|plan|money|account)[a-z ]{0,12} (?:was|were|has been|have been|is|are) (?:bought|paid|added|topped up|charged|loaded)|(?:bought|added|paid for|topped up)[a-z0-9$ ]{0,12} (?:credits?|balance|funds)|has credit/.test(
        zones.remarks,
      ),
    weak,
    { 'key.inactive': hint, 'limit.quota': -weak },
  ),
  configured(
    'site-or-company-in-config',
    /(?:site|company|realm|profile|merchant|shop|store|space|controller|instance|location|customer|group|cloud)_?id["']?\s?(?:[:=]|["'] value=)/,
    hint,
    { 'key.wrong_kind': -hint },
  ),
  said(
    // Google Ads: a client account is reached through its manager, which a header has to name.
    'through-no-manager',
    /\buser_permission_denied\b|permission to access customer|developer_token_prohibited|\bnot_ads_user\b/,
    strong,
    { 'send.companion': fair, 'perm.scope': -strong, 'perm.resource': -weak },
  ),
  said(
    // A push subscription belongs to the pair of keys, or the project, that it was made with.
    'subscription-of-other-keys',
    regex`
      vapidpkhashmismatch|vapid (?:public )?key (?:mismatch|does not match)
      |sender ?id[a-z ]{0,8} does not match|mismatched-credential
      |not correspond to the (?:credentials|sender ?id|key) used to (?:create|subscribe)
    `,
    decisive,
    { 'config.shadowed': weak, 'key.revoked': weak, 'token.claims': -hint },
  ),
  remarked(
    'one-installation-many-sites',
    regex`
      multi-?sites?\b|multi-?tenan(?:t|cy)|multi-?(?:store|shop|company)
      |(?:several|many|two|three) (?:sites|shops|stores|tenants|forums|blogs|companies) (?:on|in|under|behind) (?:one|a single|the same)[ ]
    `,
    weak,
    { 'perm.scope': -hint, 'send.companion': weak },
  ),
  remarked(
    'copy-of-somebody-else',
    regex`
      (?:copy|clone|fork) of (?:an? |the )?(?:starter|template|boilerplate|example (?:app|project|repo))
      |(?:from|with|by) (?:an? |the )(?:starter|template|boilerplate) (?:of|by|from)
      |(?:script|code|notebook|example|program|project|repository|repo)[a-z ]{0,10}[ ]
        (?:is|was|of|from|comes from|belongs to|is by|copied from|written by) (?:another (?:person|user|author|one)|someone|somebody)
    `,
    weak,
    { 'key.placeholder': hint, 'config.not_loaded': hint, 'key.leaked': -weak, 'client.defect': -weak },
  ),
]
