import { defineCause, fix } from '../../model/cause.ts'
import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { accountOff } from '../../looks/account-record.ts'
import { proof, shownAtBothEnds } from '../../looks/session/speaks.ts'
import { statedAs } from '../../looks/stated.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { regex } from '../../model/regex.ts'
import { heldAccounts } from './signs/held-accounts.ts'

export const suspended = defineCause({
  id: 'account.suspended',
  title: 'The account or organization is disabled, banned or not verified',
  signs: [
    noticed(
      'record-shows-off',
      'A row of the database shows that whoever owns the key is switched off.',
      (observed) => accountOff(observed) !== null,
      proof,
      { ...shownAtBothEnds, 'key.inactive': -strong },
    ),
    said(
      'account-off',
      regex`
        (?<!android client )(?<!ios client )(?:
            account|organi[sz]ation|consumer|team|application|developer|tenant|customer|merchant|installation
            |workspace|project|user|store|shop
          )\b[^.;]{0,80} (?:
            has been|have been|is|was|been|are|is currently|shows? as|shown as|marked as|appears as|marked
          ) (?:\w{1,20} )?(?:
            suspended|deactivated|disabled|restricted|banned|blocked|terminated|closed|locked|frozen|inactive
            |paused|unavailable
          )
      `,
      strong,
      { ...namedReason, 'key.revoked': -weak, 'key.leaked': hint },
    ),
    said(
      'account-off-code',
      regex`
        (?:account|user|organi[sz]ation|client|application|developer|consumer|project)[_ ]?
          (?:
            deactivated|suspended|disabled|inactive|restricted|locked|banned|blocked|frozen|denied|closed
          )
        |account[_ ]forbidden|(?:suspended|deactivated|banned|restricted) (?:account|user|organi[sz]ation|project)
        |allaccessdisabled|account_?problem|not_?signed_?up
      `,
      strong,
    ),
    said(
      'must-be-verified',
      regex`
        (?:must|needs? to|has to|have to) be (?:verified|approved)
        |verify (?:your )?(?:organi[sz]ation|identity(?! token)|phone|business)
        |(?:account|organi[sz]ation|phone|identity|business|sender) (?:is |has )?not (?:yet )?(?:been )?
          verified
        |unverified (?:account|organi[sz]ation|user|number)
        |verified (?:e-?mail|phone|account)(?: address| number)? (?:is |are )?(?:required|needed)
        |requires? (?:an? )?verified (?:e-?mail|phone|account)|e-?mail (?:address )?must be (?:verified|confirmed)|\bkyc\b|know your customer
      `,
      strong,
      { 'key.inactive': weak, 'perm.resource': weak },
    ),
    said(
      'user-switched-off',
      regex`
        inactive user|(?<!or )user (?:is |was |has been )?(?:inactive|deactivated|locked out|frozen)
        |inactive account|logged-in checkpoint|cannot access the app till you log in|user_inactive|inactive_user
      `,
      strong,
      { 'token.expired': -hint },
    ),
    said(
      'violation',
      regex`
        violat(?:ion|ed|es|ing)[a-z ]{0,24}(?:terms|polic|rules|guideline|agreement|usage)
        |terms of (?:service|use)|acceptable use|abuse|unusual activity|suspicious|fraud|policy team|risk control
      `,
      fair,
      { 'perm.client': weak },
    ),
    said(
      'access-terminated',
      regex`
        access (?:has been |is |was )?(?:terminated|denied for this account|withdrawn|suspended)
        |(?:has been|was) denied access|you have been (?:banned|blocked|suspended)
        |api access (?:is |was |has been )?blocked
        |(?:key|token) (?:has been |was |is )?(?:banned|blacklisted|blocked)\b
        |(?:disabled|restricted|suspended|banned|locked|blocked|deactivated) (?:your|this|the)[ ]
          (?:account|organi[sz]ation|app|application|project|user)\b
        |(?:app|application|project|domain) (?:has been |is |was )?(?:deleted or )?(?:disabled|blocked|paused)
        |permanently (?:banned|disabled|blocked)
      `,
      strong,
    ),
    said(
      'contact-support',
      regex`
        (?:contact|reach out to|write to|e-?mail) (?:our |us |the )?(?:support|help|sales|customer)
        |if you believe this (?:was|is) (?:an? |in )?(?:error|mistake)|check your e-?mail for more
      `,
      weak,
    ),
    said('consumer-suspended', /consumer_suspended|project_?denied|account_state_invalid|user_suspended/, strong, {
      'key.leaked': weak,
    }),
    remarked(
      'seen-as-off',
      regex`
        (?:shows?|shown|marked|listed|appears?|status) (?:as |is )?(?:
            deactivated|suspended|disabled|inactive|banned|restricted|locked
          )
        |(?:account|project|organi[sz]ation|app|team)\b[a-z ]{0,25}(?:
            suspended|banned|closed|deactivated|locked|restricted|blocked|shut down by
          )
        |(?:locked|closed|banned|disabled|froze|shut down|suspended) (?:the|my|our|his|their)[ ]
          (?:account|project|team|org)
      `,
      strong,
      { 'key.revoked': hint },
    ),
    remarked(
      'money-is-there',
      regex`
        (?:there is|has|have|still|with) (?:\w{1,12} )?(?:enough|plenty of|credit|quota|balance)[a-z ]{0,15}
          (?: in the account| left)?
        |quota in the account
      `,
      weak,
      { 'account.billing': -weak, 'limit.quota': -hint, 'perm.resource': hint },
    ),
    remarked(
      'no-reason',
      regex`
        (?:knows?|know) of no reason|without (?:any )?(?:reason|warning|notice|explanation)
        |no (?:mail|notice|warning|explanation)
      `,
      weak,
      { 'key.revoked': hint },
    ),
    remarked(
      'bulk',
      regex`
        (?<!(?:generated|created|made|issued|renewed) )in bulk|mass (?:mail|send|request)|\bscraping|crawling|crawled|spam|automated (?:script|account)
        |thousands of requests|many accounts
      `,
      fair,
      { 'limit.rate': weak, 'key.leaked': hint, 'perm.client': hint },
    ),
    remarked(
      'console-silent',
      regex`
        (?:console|dashboard|portal|account page|billing page)[a-z ]{0,12} (?:shows?|says?|looks?|has)[ ]
          (?:nothing|no |normal|everything|fine|all)
      `,
      fair,
      { 'limit.quota': hint, 'client.defect': hint },
    ),
    remarked(
      'rarely-used',
      regex`
        (?:every|once|only)[a-z ]{0,12} (?:half )?(?:a )?year|rarely used|unused for|dormant
        |not used (?:for|in) (?:months|years|a long)
        |(?:account|project|database|app|key)[a-z ]{0,12} (?:was |has been |is |sat )idle
      `,
      fair,
      { 'key.expired': weak, 'key.revoked': weak },
    ),
    remarked(
      'all-keys-of-it',
      regex`
        (?:all|every|any|several|older|other) (?:of (?:the|my) )?(?:keys?|projects?|tokens?)[a-z ]{0,20}
          (?:of|in|under) (?:the |this |that |same ){0,5}(?:account|project|organi[sz]ation)
        |(?:old|older) projects?
      `,
      weak,
      { 'key.unknown': -weak, 'limit.quota': hint },
    ),
    remarked(
      'new-account-works',
      regex`
        (?:new|another|second|fresh|different)(?:ly created)? (?:account|organi[sz]ation|project)[a-z ]{0,25}[ ]
          (?:works|accepted|is fine|solves)
      `,
      strong,
      { 'key.revoked': hint, 'limit.quota': weak },
    ),
    remarked(
      'verification-spoken-of',
      regex`
        verif(?:y|ied|ication)\b[a-z ]{0,20}(?:organi[sz]ation|account|identity|phone|business|not|pending)
        |(?:organi[sz]ation|account|identity) verification|age (?:check|verification)
        |identity (?:check|proof|document)|(?:check|proof) of (?:the |my )?identity
        |(?:phone|e-?mail|number)[a-z ]{0,30} (?:is |was |has )?not (?:been |yet ){0,2}(?:confirmed|verified)
        |account\b[a-z ]{0,20}(?:is |still )(?:pending|under review|on hold|not (?:yet )?verified)
      `,
      fair,
      { 'key.inactive': weak },
    ),
    remarked('other-library-fine', /no problem with the same model|same model works (?:with|from|in)/, hint, {
      'client.defect': weak,
      'perm.resource': hint,
    }),
    remarked(
      'login-refused',
      regex`
        (?:cannot|can't|unable to|could not) (?:log|sign) in(?:to)? (?:the )?
          (?:web|site|account|dashboard|console|portal)?
        |logged out of the (?:web ?site|dashboard|console)
      `,
      weak,
      { 'server.fault': weak, 'key.revoked': hint },
    ),
    said('google-consumer-suspended', /consumer ["']?[a-z_]{3,20}:[a-z0-9_-]{3,60}["']? has been suspended/, decisive, {
      'perm.scope': -fair,
      'perm.resource': -weak,
      'token.claims': -weak,
    }),
    remarked(
      'some-of-several-accounts',
      regex`
        (?:a few|some|several|two|three|one|half) (?:of the |of my )?(?:accounts?|projects?|organi[sz]ations?)
          [a-z ]{0,20}(?:lost access|are refused|is refused|fail\b|fails\b|stopped)
        |pool of (?:many )?accounts|other (?:accounts?|projects?) (?:still )?works?
      `,
      fair,
      { 'key.revoked': hint, 'perm.scope': -hint },
    ),
    ...heldAccounts,
    remarked(
      'flagged',
      regex`
        \bflagged\b|\bbanned\b|\babuse\b|violat(?:ion|ed|ing)|appeal(?:ed)?\b|reinstat|unban
        |mail from the (?:provider|issuer|service)
      `,
      fair,
      { 'key.leaked': hint, 'key.revoked': hint },
    ),
  ],

  examine: (observed) => statedAs(observed, 'account.suspended'),

  explain: ({ observed, providerName }) =>
    accountOff(observed) !== null
      ? `The record of whoever owns the key says so in its column ${accountOff(observed)}: the key itself is in order, its owner is switched off.`
      : `The key belongs to an account, organization or project that ${providerName} has disabled, restricted, or not verified; no key of it will work until that is lifted.`,

  fix: ({ providerName }) =>
    fix(
      `Look for a mail or a banner from ${providerName} about the account, finish an open verification, or write to its support; a new key in the same account does not help.`,
    ),

  dashboard: 'keys',
  question:
    'Does the account page, or a mail from the issuer, say that the account, organization or project is restricted, suspended or not verified?',
})
