import { fair, hint, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** What people tell of a credential that is of another kind than the endpoint takes. */
export const wrongKindRemarks: readonly Sign[] = [
  remarked(
    'made-on-which-page',
    /(?:key|token|secret|credential)[a-z ]{0,16}(?:was |is |were )?(?:made|created|generated|issued)[a-z ]{0,10} (?:under|on|in|with|by|via|from) (?:the )?[`'"]?[a-z0-9& ,`'"_-]{3,40}(?:page|section|tab|panel|console|settings|credentials|menu|login|setup-token)/,
    weak,
    { 'env.wrong_host': weak },
  ),
  remarked(
    'what-its-page-calls-it',
    /(?:page|console|site|portal|dashboard|settings?)[a-z ]{0,12} (?:calls?|names?|labels?|titles?|shows? as) (?:it |them )?(?:the |an? )?["'`]?(?:api|access|client|secret|app|auth|token|key)|(?:called|label{1,2}ed|titled|named|marked) (?:as )?["'`]?(?:the )?(?:api|access|client|secret|public|consumer|app|project|account|auth)[a-z ]{0,12}(?:key|token|id|secret)|(?:short|long|shorter|longer|upper|lower) (?:one|api key|key|token|value|string) \(?(?:of|was|is|from|not)\b/,
    fair,
  ),
  remarked(
    'which-sort',
    /(?:user|bot|personal|account-level|project|admin|session|feed|app|oauth|read access|service account|server|browser|android|legacy|v3|v4|global|scoped|codestral|subscription) (?:account'?s? |api )?(?:tokens?|keys?)|id token|(?:token|key) of (?:a |an |the )?(?:user|bot|app|project|account)/,
    hint,
    { 'perm.scope': hint },
  ),
  remarked(
    'id-sent-as-key',
    /(?:header|bearer|key|token|authorization)[a-z ]{0,24} (?:carries|holds|is|has|contains) (?:the |my |our |an? )?(?:right |correct |sandbox |production ){0,2}(?:application|app|client|account|project|merchant) id\b|(?:application|app|client|account|project|merchant) id (?:is |was )?(?:sent|used|put|given|entered) (?:as|for|in place of|instead of) (?:the |a )?(?:key|token|secret|bearer)/,
    fair,
    { 'key.unknown': -hint },
  ),
  remarked(
    'token-of-the-job',
    /ci_job_token|github_token|job tokens?|installation (?:access )?tokens?|deploy (?:keys?|tokens?)|token of the (?:job|pipeline|runner|workflow|installation)/,
    weak,
    { 'perm.scope': fair },
  ),
  remarked(
    'login-works-on-the-site',
    /(?:credentials?|user ?name(?: and password)?|password|login|account)[a-z ]{0,24} (?:logs? in|works?|worked|succeeds?|(?:is|are) (?:fine|right|accepted|confirmed))[a-z ]{0,12} (?:on|in|at|to|with|for) (?:the |a |my )?(?:[a-z]{1,30} )?(?:web ?site|site|web|browser|portal|console|webmail)/,
    fair,
    { 'api.retired': weak, 'send.stripped': hint, 'client.defect': hint },
  ),
  remarked(
    'account-password-used',
    /user ?name(?:,| and|\/) ?password|account(?:'s)? password|(?:wordpress|jira|atlassian|site|admin(?:istrator)?)(?:'s)? (?:account|user|password|login)\b|password of the (?:account|user)|basic auth(?:entication)? with (?:a |the )?(?:user|password|account|wordpress|admin)/,
    weak,
    { 'api.retired': weak, 'token.incomplete': hint },
  ),
  remarked(
    'two-factor-on',
    /(?:two-?factor|2fa|mfa|two-?step|multi-?factor|second factor|totp)(?: login| authentication| verification| auth)? (?:is|was|has been|are|got)? ?(?:on\b|enabled|switched on|active|turned on|activated|set up|required|in use|enforced)|(?:enabl|activat|turn|switch)(?:ed|ing)(?: on)? (?:two-?factor|2fa|mfa|two-?step|multi-?factor)/,
    fair,
    { 'key.revoked': weak, 'api.retired': hint },
  ),
  remarked(
    'subscription-login',
    /logged in with (?:an? |the )?[a-z]{0,12} ?(?:subscription|account|plan)|subscription (?:login|token|account)|(?:max|pro|plus|team) (?:plan|subscription)|web (?:login|session)|setup-token/,
    hint,
    { 'perm.resource': weak, 'account.billing': hint, 'config.shadowed': hint },
  ),
  remarked(
    'copied-from-devtools',
    /developer tools|dev ?tools|browser'?s? (?:cookies?|storage|network)|network tab|copied from (?:the )?(?:cookie|browser|url)|from the (?:address|url) bar/,
    weak,
    { 'token.expired': weak, 'key.truncated': weak },
  ),
  remarked(
    'other-kind-works',
    /(?:global|personal|classic|general|other kind of|old|user|bot|secret|different sort of|second kind of) (?:api )?(?:key|token)[a-z ]{0,24}(?:works|is accepted|accepted|does work)|works? with (?:an? |the |my )?(?:global|personal|classic|user|bot|secret|admin|master|root|main account|account|session|oauth|service account|other kind of)(?: [a-z]{1,30})? (?:key|token|password)/,
    fair,
    { 'perm.scope': weak },
  ),
  remarked(
    'only-one-part',
    /(?:only|just) (?:the )?(?:client id|app id|account id|key id|id)\b|client id (?:replaced|used|instead|in place|as (?:the )?(?:key|token))|mixed up|swapped|interchanged|which (?:id|key|secret) was meant/,
    fair,
    { 'token.incomplete': fair },
  ),
  remarked(
    'credentials-of-an-app',
    /client id and (?:client )?secret (?:are |were |is )?(?:taken|used|sent|tried)|(?:id and secret|credentials?|keys?) of (?:an? |the |my )?(?:oauth|registered|developer) ?app/,
    weak,
  ),
  remarked('kind-was-checked', /value, not (?:the |its )?(?:[a-z]{1,30} )?id\b|not the (?:secret|key) id\b/, -fair),
  remarked(
    'has-all-permissions',
    /(?:token|key) (?:has|is|with)[a-z :]{0,30}(?:right|all|every|edit|full|account-level|dns:edit)[a-z ]{0,16}(?:permissions?|scopes?|rights|zone)/,
    hint,
    { 'perm.scope': hint, 'perm.resource': hint },
  ),
  remarked(
    'fresh-one-same',
    /(?:fresh|new|newly generated|second|another|regenerated|resetting the)[a-z ]{0,20}(?:token|key|secret|one)[a-z ]{0,16}(?:gives?|same|not help|did not|no change|too|was tried)/,
    hint,
    { 'key.revoked': -fair, 'key.expired': -fair, 'key.inactive': -hint, 'env.wrong_host': hint },
  ),
  remarked(
    'where-is-the-key',
    /(?:not|never) (?:known|clear|sure) (?:where|which|what)|unsure (?:where|which|what)|which (?:key|token|value|one)|what to (?:enter|use|put)|service created|subscription is active|both (?:the )?[a-z ]{3,30} (?:were )?tried/,
    weak,
    { 'key.missing': hint },
  ),
]
