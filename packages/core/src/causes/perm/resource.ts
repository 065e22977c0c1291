import { defineCause, fix } from '../../model/cause.ts'
import { coded, decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import { oneObjectOpen } from '../../looks/one-object-open.ts'
import { proof } from '../../looks/session/speaks.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { resourceRemarks } from './signs/resource-remarks.ts'
import { resourceGates } from './signs/resource-gates.ts'
import { closedObjects } from './signs/resource-registries.ts'
import { partlyOpen, productRemarks } from './signs/resource-products.ts'
import { toldInAWord } from './signs/told-in-a-word.ts'
import { regex } from '../../model/regex.ts'
import { accountsApart } from './signs/resource-accounts.ts'

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
          ) (?:to (?:use|access) this (?:service|api|product|resource|feature|data|model)|for (?:this|the)(?! api service\b)|access)
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
    ...resourceGates,
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
    ...productRemarks,
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
      ({ status, zones }) =>
        status === 404 && /access|permission|not found(?! - put)/.test(zones.answer) && !/\be404\b/.test(zones.answer),
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
    ...partlyOpen,
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
        |private (?:section|channel)
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
    noticed(
      'one-object-open',
      'The same call passes for one object and not for its neighbour, and objects are chosen for the key.',
      oneObjectOpen,
      proof,
      { 'perm.scope': -weak, 'client.defect': -decisive, 'env.wrong_host': -strong, 'config.not_loaded': -strong },
    ),
    ...resourceRemarks,
    ...toldInAWord.resource,
    ...closedObjects,
    ...accountsApart,
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
