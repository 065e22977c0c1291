import { defineCause, fix } from '../../model/cause.ts'
import { coded, decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { resourceRemarks } from './signs/resource-remarks.ts'
import { regex } from '../../model/regex.ts'

export const resource = defineCause({
  id: 'perm.resource',
  title: 'The key is valid, but this product, model, endpoint or object is not open to its account',
  signs: [
    said(
      'api-not-enabled',
      regex`
        (?:api|service|feature|product|endpoint|network)[a-z0-9 ._-]{0,40}(?:
            has not been used in project
            |is not (?:enabled|activated|switched on|available (?:for|on|in) (?:your|this))|not enabled for
            |is disabled
          )
        |service_disabled|accessnotconfigured|access not configured|apinotactivated|not activated on your
        |enable (?:it by visiting|the necessary|this api)|api_key_service_blocked|apitargetblocked
      `,
      decisive,
      { ...namedReason, 'key.inactive': hint },
    ),
    said(
      'not-authorized-for-service',
      regex`
        (?:key|project|account|user|client|app|token)["'\`]?(?: [a-z]{1,40})? (?:is )?not[ ]
          (?:
            authorized|allowed|permitted|entitled|enabled|approved|eligible
          ) (?:to (?:use|access) this (?:service|api|product|resource|feature|data|model)|for (?:this|the)|access)
        |not entitled to this|authenticated user is not allowed access|this credential is only authorized
      `,
      strong,
      { 'perm.scope': weak, 'key.wrong_kind': hint },
    ),
    said(
      'plan',
      regex`
        (?:current |your |this |higher |paid |premium |pro |different |separate |free )(?:[a-z0-9 ]{0,20})?
          (?:plan|subscription|tier|package|membership|access level)[a-z' ]{0,30}
          (?:
            does not|doesn't|not|required|needed|allow|include|support|only|limited|restrict
          )
        |(?:
            requires?|need|needs|upgrade to|only (?:available )?(?:for|to|on)|limited to|available (?:to|on|for)
          )[a-z0-9 ]{0,30}(?:
            plan|subscription|tier|subscribers|membership|premium|pro api|enterprise|creator|paid
          )
      `,
      strong,
      { 'account.billing': weak, 'limit.quota': hint },
    ),
    said(
      'not-subscribed',
      regex`
        not subscribed|requires? a (?:separate )?subscription
        |subscription (?:is )?(?:required|needed|does not allow)|unpurchased
        |premium (?:endpoint|feature|content|users)|upgrade (?:your|for|at|to)[a-z :/]{0,20}
        |not (?:part of|included in|covered by|available (?:in|on|under|with)) (?:your|this|the|our)[ ]
          (?:[a-z]{1,14} ){0,2}(?:plan|contract|subscription|package|licen[sc]e|tier|account|edition)
        |access[_ ]restricted|contact sales|only_for_
      `,
      strong,
      { 'account.billing': weak },
    ),
    said(
      'model-access',
      regex`
        (?:does not|doesn't|don't|do not) have access to (?:the |this |it\b)?(?:requested )?
          (?:model|endpoint|resource|api|app|network|data|archive|it\b)
        |no access to model|model[_ ](?:access[_ ])?denied|not allowed to access model
        |model[a-z0-9 \`"'./:-]{0,60}(?:blocked|requires terms|not available|does not exist or)|model_not_found
        |invalid model|access to (?:this )?model[a-z0-9 /._-]{0,50}(?:restricted|denied|not)
      `,
      strong,
      { 'api.retired': weak, 'perm.scope': hint },
    ),
    said(
      'gated',
      regex`
        gated (?:repo|model|dataset)|is restricted and you are not|not in the authorized list
        |make sure to have access|waitlist|early access|awaiting (?:a |an? )?(?:review|approval)
        |accept(?:ed|ing)? (?:the |its |their |our )?(?:[a-z]{1,14} ){0,2}
          (?:terms|licen[sc]e|agreement|conditions)
        |private (?:beta|preview)|allowlisted|not registered in the developer
        |limited (?:access|preview|availability)|invite[- ]only|request access
      `,
      strong,
      { 'key.missing': hint },
    ),
    said(
      'organization-rule',
      regex`
        saml (?:enforcement|authorization|single|sso)|organization saml
        |sso (?:is )?(?:required|enforced|authorization)|grant your [a-z ]{3,40}access
        |oauth app access restrictions|organization(?:'s)? (?:policy|has enabled|forbids|restricts|blocked)
        |(?:blocked|disabled|restricted|switched off) (?:by|at) (?:the |your |an? )?(?:[a-z]{1,14} )?
          (?:admin|organi[sz]ation|project|org\b|enterprise|owner)
        |forbids access|prohibited by organization
        |not (?:authorized|approved) by the (?:enterprise|organization|admin)|org_login_required
      `,
      strong,
      { 'perm.scope': hint, 'perm.ip': hint },
    ),
    said(
      'object-access',
      regex`
        (?:not|never) (?:been )?(?:shared|invited|granted|given access)|not a (?:member|collaborator|user)
        |is not in the (?:channel|group|team|list)|missing access|you do not have access to
        |not authorized for (?:this|that) (?:project|repo|account|index|domain)
        |(?:index|project|repository|bucket|channel|database|page|object|item|resource) not allowed
        |could not find [a-z]{1,40} with id|not[_ ]found[^.]{0,40}(?:or you|access|permission)
        |repository not found|project not found|permission_denied: (?:write|read)_package|denied: requested access
        |(?:not_in|is_not_in|not_a_member_of)_(?:channel|group|team|project|workspace)
        |not installed (?:on|in|for|to) (?:this|your|the)[ ]
          (?:workspace|team|store|shop|account|organi[sz]ation|repo)
      `,
      fair,
      { 'env.wrong_account': weak, 'perm.scope': weak },
    ),
    said(
      'sender-or-domain',
      regex`
        (?:domain|sender|from address|identity|number)[a-z0-9 .@'-]{0,40}(?:
            is not verified|not verified|is not allowed to send|does not match a verified|unverified
            |not a sender signature|not allowed
          )
        |only send testing emails|sandbox subdomains
      `,
      strong,
      { 'account.suspended': weak, 'env.test_live': hint },
    ),
    said(
      'key-auth-off',
      regex`
        key based authentication is disabled|authenticationtypedisabled
        |(?:api key|local|password|basic|key) auth(?:entication)? (?:is |has been )?(?:disabled|turned off)
        |key[a-z ]{0,14}(?:access|auth)[a-z ]{0,8}(?:is )?(?:disabled|not permitted)
      `,
      strong,
      { 'key.wrong_kind': weak },
    ),
    said('request-denied', /request_denied|request denied(?! because)/, fair, {
      'perm.referrer': fair,
      'account.billing': weak,
    }),
    said('denied-generic', /access[_ ]denied|accessdenied|permission[_ ]denied|forbidden/, hint, {
      'perm.scope': hint,
    }),
    said(
      'status-word-not-authorized',
      regex`
        not_authorized|not_entitled|api_plan_restricted|function_access_restricted|client-not-enrolled
        |resource_forbidden
      `,
      strong,
    ),
    said(
      'not-open-to-this-app',
      regex`
        (?:app|application|merchant|business|integration|bot|user|tenant)[a-z ]{0,14} (?:is |has )?not[ ]
          (?:been )?(?:approved|enabled|eligible|entitled|onboarded|licensed|whitelisted for|provisioned)\b
        |subset of [a-z0-9 ]{0,16}(?:api|endpoints)
        |(?:no|cannot find|could not find|without)[a-z ]{0,10} (?:valid |active )?
          (?:subscription|licen[sc]e|entitlement)\b
        |(?:access to|use of) [a-z0-9_: -]{2,40} (?:is )?not allowed for (?:this|your)
        |(?:product|service|feature|mail|api) (?:service )?not (?:enabled|provisioned|licensed|activated)
        |not in (?:the )?allowed (?:list|recipients|numbers)
        |not a member of (?:the|this|that) (?:channel|group|chat|project|team|repo|workspace)
      `,
      weak,
      { 'key.unknown': -weak },
    ),
    said(
      'browser-plan',
      /requests from the browser are not allowed on|https_access_restricted|not allowed on the [a-z]{1,40} plan/,
      strong,
      { 'browser.cors': weak, 'perm.referrer': weak },
    ),
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
    coded(
      'newer-model',
      /model ?[:=] ?["'][a-z0-9./:_-]{0,40}(?:preview|opus|-pro|ultra|gpt-[5-9]|o[1-9]-|beta|latest|experimental)/,
      hint,
      { 'api.retired': hint },
    ),
    requested(
      'newer-version-path',
      /\/(?:beta|preview|alpha|labs|internal|admin|private|enterprise|premium)\/|\/data\/3\.0\//,
      hint,
      { 'api.retired': hint, 'env.wrong_host': hint },
    ),
    noticed(
      'payment-required-403',
      'Status 403 or 402 with words about plan or access.',
      ({ status, zones }) =>
        (status === 402 || status === 403) && /plan|subscri|upgrade|tier|enable/.test(zones.answer),
      fair,
      { 'account.billing': weak },
    ),
    noticed(
      'hidden-404',
      'Status 404 for an object that a valid key may not see: many APIs hide what is not shared.',
      ({ status, zones }) => status === 404 && /access|permission|not found/.test(zones.answer),
      weak,
      { 'env.wrong_account': weak, 'api.retired': weak, 'env.wrong_host': weak },
    ),
    said(
      'access-level',
      regex`
        (?:essential|elevated|basic|standard|limited|academic|trial|advanced) access\b
        |apply for (?:[a-z]{1,20} )?access|access level|level of (?:api )?access|need to apply
        |(?:app|project|client) is not enrolled|(?:which|that) includes access to
      `,
      strong,
      { ...namedReason, 'account.billing': hint },
    ),
    said(
      'the-specified-object',
      regex`
        access (?:to )?(?:the |this )?(?:specified|requested|given) (?:
            package|resource|project|repository|object|model|index|page|file|bucket|list|database|account
          )
      `,
      weak,
      { 'key.truncated': -weak, 'key.mistyped': -weak, 'server.fault': -weak },
    ),
    remarked('token-itself-accepted', /(?:token|key) (?:itself )?is accepted|(?:token|key) itself (?:is|works)/, fair, {
      'perm.scope': weak,
      'key.missing': -fair,
      'config.not_loaded': -weak,
    }),
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
    said(
      'not-shared',
      regex`
        not (?:yet )?(?:been )?shared with
        |(?:is |are )shared with (?:your|the|this) (?:integration|app|bot|account|user|owner)
        |share (?:it|the [a-z]{2,12}) with (?:your|the)
      `,
      decisive,
      { ...namedReason, 'env.wrong_account': -hint, 'key.truncated': -weak, 'token.claims': -weak },
    ),
    remarked(
      'narrow-selection',
      regex`
        (?:only|to|for) (?:select(?:ed)?|chosen|certain|specific|some|one|particular)[ ]
          (?:repositor|project|base|page|channel|site|zone|index)
        |limited to (?:one|some|certain) (?:repo|project|base|workspace|page|index)
        |(?:repo|repository|base|project|workspace|page)s? (?:was |were )?added (?:later|after)
        |private (?:section|channel|repo|package|project)
      `,
      strong,
      { 'perm.scope': weak },
    ),
    remarked(
      'development-mode',
      regex`
        \b(?:app|application|project|account)[a-z ]{0,14}\bin (?:development|dev|testing|trial) mode|app review
        |test users?\b|not (?:yet |been ){0,2}(?:submitted|reviewed)
      `,
      fair,
      { 'token.expired': hint, 'env.test_live': hint },
    ),
    said(
      'usage-plan-of-gateway',
      /(?:associated|linked|tied|attached|added)[a-z ]{0,14} usage plan|not in a(?:ny)? usage plan|no usage plan/,
      decisive,
      { ...namedReason, 'perm.referrer': -weak, 'key.inactive': weak },
    ),
    said(
      'rights-on-object',
      regex`
        (?:sufficient|enough|necessary|the required) permissions? (?:for|on|in|over) (?:this |the |that |your )?
          ["'\`]?(?:
            site|property|profile|view|account|customer|calendar|spreadsheet|document|folder|channel|repo|project
            |page|board|workspace|base|index
          )
        |user_permission_denied
        |permission to access (?:
            customer|this (?:site|property|calendar|file|folder|document|project|board|workspace|account)
          )
      `,
      decisive,
      { 'perm.scope': fair, 'env.wrong_account': weak },
    ),
    ...resourceRemarks,
  ],

  examine: (observed) => documentedAs(observed, 'perm.resource'),

  explain({ providerName, observed }) {
    const what = observed.path === null ? 'what is asked for' : observed.path
    return `The key is known to ${providerName}, but its account, project or plan has no access to ${what}: the product is not enabled, not granted or not in the plan.`
  },

  fix: ({ providerName }) =>
    fix(
      `Enable or request this product, model or object for the account that owns the key at ${providerName}, or use one that the plan includes; a new key alone changes nothing.`,
    ),

  dashboard: 'keys',
  question:
    'Does the same key work for another model, product or object, and is this one enabled for the account (plan, project, SSO, invitation)?',
})
