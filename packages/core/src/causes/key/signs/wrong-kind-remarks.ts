import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const accountPassword = regex`
  user ?name(?:,| and|\/) ?password|account(?:'s)? password
  |(?:wordpress|jira|atlassian|site|admin(?:istrator)?)(?:'s)? (?:account|user|password|login)\b
  |password of the (?:account|user)
  |basic auth(?:entication)? with (?:a |the )?(?:user|password|account|wordpress|admin)
`

/** Ways in which a name and a password are what is asked for: a grant, a proxy, a key computed from them, an exchange for a token. */
const passwordBelongs = regex`
  hash|\bmd5\b|computed? from|grant_type|password grant|client[ _]?id|client[ _]secret|prox(?:y|ies) with
  |www-authenticate|token (?:endpoint|by)|api key (?:was|is|came)
`

/** What people tell of a credential that is of another kind than the endpoint takes. */
export const wrongKindRemarks: readonly Sign[] = [
  remarked(
    'made-on-which-page',
    regex`
      (?:key|token|secret|credential)[a-z ]{0,16}(?:was |is |were )?(?:made|created|generated|issued)
        [a-z ]{0,10} (?:under|on|in|with|by|via|from) (?:the )?[\`'"]?[a-z0-9& ,\`'"_-]{3,40}
        (?:
          page|section|tab|panel|console|settings|credentials|menu|login|setup-token
        )
    `,
    weak,
    { 'env.wrong_host': weak },
  ),
  remarked(
    'what-its-page-calls-it',
    regex`
      (?:page|console|site|portal|dashboard|settings?)[a-z ]{0,12} (?:calls?|names?|labels?|titles?|shows? as)[ ]
        (?:it |them )?(?:the |an? )?["'\`]?(?:api|access|client|secret|app|auth|token|key)
      |(?:called|label{1,2}ed|titled|named|marked) (?:as )?["'\`]?(?:the )?(?:
          api|access|client|secret|public|consumer|app|project|account|auth
        )[a-z ]{0,12}(?:key|token|id|secret)
      |(?:short|long|shorter|longer|upper|lower) (?:one|api key|key|token|value|string) \(?
        (?:of|was|is|from|not)\b
    `,
    fair,
  ),
  remarked(
    'which-sort',
    regex`
      (?:
          user|bot|personal|account-level|project|admin|session|feed|app|oauth|read access|service account|server
          |browser|android|legacy|v3|v4|global|scoped|codestral|subscription
        ) (?:account'?s? |api )?(?:tokens?|keys?)
      |id token|(?:token|key) of (?:a |an |the )?(?:user|bot|app|project|account)
    `,
    hint,
    { 'perm.scope': hint },
  ),
  remarked(
    'id-sent-as-key',
    regex`
      (?:header|bearer|key|token|authorization)[a-z ]{0,24} (?:carries|holds|is|has|contains)[ ]
        (?:the |my |our |an? )?(?:right |correct |sandbox |production ){0,2}
        (?:application|app|client|account|project|merchant) id\b
      |(?:application|app|client|account|project|merchant) id (?:is |was )?(?:sent|used|put|given|entered)[ ]
        (?:as|for|in place of|instead of) (?:the |a )?(?:key|token|secret|bearer)
    `,
    fair,
    { 'key.unknown': -hint },
  ),
  remarked(
    // Secrets that sign or check, and never go over the wire.
    'signing-secret-as-key',
    regex`
      (?:used|using|use|put|pasted|set|took|sent|send|entered|copied|tried|trying) (?:the |my |our |its |their )?(?:\w{1,16} ){0,2}
        (?:jwt|signing|webhook|encryption|app|session|shared) secret\b(?: [a-z]{1,12}){0,6} (?:as|for|in place of|instead of)[ ]
        (?:the |an? |my |our )?(?:\w{1,12} ){0,2}(?:key|token|bearer)\b
      |(?:jwt|signing|webhook|encryption|session) secret (?:is |was |gets? )?(?:sent|used|put|given|entered|set)[ ]
        (?:as|for|in place of|instead of) (?:the |an? )?(?:\w{1,12} ){0,2}(?:key|token|bearer)\b
    `,
    strong,
    { 'key.truncated': -weak, 'key.unknown': -weak },
  ),
  remarked(
    'token-of-the-job',
    regex`
      ci_job_token|github_token|job tokens?|installation (?:access )?tokens?|deploy (?:keys?|tokens?)
      |token of the (?:job|pipeline|runner|workflow|installation)
    `,
    weak,
    { 'perm.scope': fair },
  ),
  remarked(
    'login-works-on-the-site',
    regex`
      (?:credentials?|user ?name(?: and password)?|password|login|account)[a-z ]{0,24}[ ]
        (?:
          logs? in|works?|worked|succeeds?|(?:is|are) (?:fine|right|accepted|confirmed)
        )[a-z ]{0,12} (?:on|in|at|to|with|for) (?:the |a |my )?(?:[a-z]{1,30} )?
        (?:web ?site|site|web|browser|portal|console|webmail)
    `,
    weak,
    { 'api.retired': weak, 'send.stripped': hint, 'client.defect': hint },
  ),
  noticed(
    'account-password-used',
    'A user name and the password of an account are used.',
    ({ zones }) => accountPassword.test(zones.remarks) && !passwordBelongs.test(zones.remarks),
    weak,
    { 'api.retired': weak, 'token.incomplete': hint },
  ),
  remarked(
    'two-factor-on',
    regex`
      (?:two[- ]?factor|2fa|mfa|two[- ]?step|multi[- ]?factor|second factor|totp)
        (?: login| authentication| verification| auth)? (?:is|was|has been|are|got)? ?
        (?:
          on\b|enabled|switched on|active|turned on|activated|set up|required|in use|enforced
        )
      |(?:enabl|activat|turn|switch)(?:ed|ing)(?: on)? (?:two[- ]?factor|2fa|mfa|two[- ]?step|multi[- ]?factor)
      |(?:account|user|login)s? (?:with|has|have|uses?|is protected by) (?:two[- ]?factor|2fa|mfa|two[- ]?step|multi[- ]?factor)\b
    `,
    weak,
    { 'token.incomplete': weak, 'key.revoked': weak, 'api.retired': hint },
  ),
  remarked(
    'subscription-login',
    regex`
      logged in with (?:an? |the )?[a-z]{0,12} ?(?:subscription|account|plan)|subscription (?:login|token|account)
      |(?:max|pro|plus|team) (?:plan|subscription)|web (?:login|session)|setup-token
    `,
    hint,
    { 'perm.resource': weak, 'account.billing': hint, 'config.shadowed': hint },
  ),
  remarked(
    'copied-from-devtools',
    regex`
      developer tools|dev ?tools|browser'?s? (?:cookies?|storage|network)|network tab
      |copied from (?:the )?(?:cookie|browser|url)|from the (?:address|url) bar
    `,
    weak,
    { 'token.expired': weak, 'key.truncated': weak },
  ),
  remarked(
    'other-kind-works',
    regex`
      (?:personal|classic|general|other kind of|old|user|bot|secret|different sort of|second kind of) (?:api )?
        (?:key|token)[a-z ]{0,24}(?:works|is accepted|accepted|does work)
      |works? with (?:an? |the |my )?(?:
          personal|classic|user|bot|secret|main account|account|session|oauth|service account|other kind of
        )(?: [a-z]{1,30})? (?:key|token|password)
    `,
    fair,
    { 'perm.scope': weak },
  ),
  remarked(
    'mightier-key-works',
    regex`
      (?:global|admin(?:istrator)?|master|root|owner|unrestricted|full[- ]access) (?:api )?
        (?:key|token|account|user)[a-z ]{0,24}(?:works|is accepted|does work)
      |works? with (?:an? |the |my )?(?:global|admin(?:istrator)?|master|root|owner|unrestricted|full[- ]access)
        (?: [a-z]{1,30})? (?:key|token|password|account)
      |with a (?:key|token) that may [a-z ]{3,40} (?:everything |it )works
    `,
    weak,
    { 'perm.scope': strong, 'perm.resource': weak },
  ),
  remarked(
    'only-one-part',
    regex`
      (?:only|just) (?:the )?(?:client id|app id|account id|key id|id)\b
      |client id (?:replaced|used|instead|in place|as (?:the )?(?:key|token))|mixed up|swapped|interchanged
      |which (?:id|key|secret) was meant
    `,
    fair,
    { 'token.incomplete': fair },
  ),
  remarked(
    'credentials-of-an-app',
    regex`
      client id and (?:client )?secret (?:are |were |is )?(?:taken|used|sent|tried)
      |(?:id and secret|credentials?|keys?) of (?:an? |the |my )?(?:oauth|registered|developer) ?app
    `,
    weak,
  ),
  remarked('kind-was-checked', /value, not (?:the |its )?(?:[a-z]{1,30} )?id\b|not the (?:secret|key) id\b/, -fair),
  remarked(
    'has-all-permissions',
    regex`
      (?:token|key) (?:has|is|with)[a-z :]{0,30}(?:right|all|every|edit|full|account-level|dns:edit)[a-z ]{0,16}
        (?:permissions?|scopes?|rights|zone)
    `,
    hint,
    { 'perm.scope': hint, 'perm.resource': hint },
  ),
  remarked(
    'fresh-one-same',
    regex`
      (?:fresh|new|newly generated|second|another|regenerated|resetting the)[a-z ]{0,20}(?:token|key|secret|one)
        [a-z ]{0,16}(?:gives?|same|not help|did not|no change|too|was tried)
    `,
    hint,
    { 'key.revoked': -fair, 'key.expired': -fair, 'key.inactive': -hint, 'env.wrong_host': hint },
  ),
  remarked(
    'id-token-sent',
    regex`
      \bid[ _-]tokens?\b[a-z ]{0,24} (?:is |was |are )?(?:sent|used|passed|given|put|handed|forwarded)
      |(?:sent|sends|used|uses|pass(?:ed|es)|forward(?:ed|s)|with) (?:the |an? |its |my )?id[ _-]token
    `,
    strong,
    { 'token.claims': fair, 'key.unknown': -hint },
  ),
  remarked(
    'extracted',
    regex`
      (?:key|token|secret|id)s?[a-z ]{0,16} (?:was |is |were |are |too )?
        (?:extracted|dumped|sniffed|captured|read out|recorded)
      |(?:key|token|secret)s?[a-z ]{0,10} (?:was |is |were |are )?(?:taken|found|pulled) (?:out )?(?:from|of|in)
        [ ](?:the |an? )?(?:app|apk|package|binary|traffic|process|memory|cookies?|network|page source|storage)\b
    `,
    fair,
    { 'perm.referrer': weak, 'token.expired': weak, 'key.mistyped': hint },
  ),
  remarked(
    'another-taken-instead',
    regex`
      so (?:the |an? |its |my )?(?:[a-z]{2,16} ){1,3}(?:token|key|secret|password) (?:was|is|has been)[ ]
        (?:entered|used|taken|tried|put|given|pasted|passed)
      |(?:entered|used|took|taken|tried|pasted|passed|put) (?:the |an? |its |my )?(?:[a-z]{2,16} ){0,3}
        (?:token|key|secret|password) (?:instead|in place of|in its place)
      |no (?:[a-z]{2,16} ){1,2}(?:token|key|secret) (?:is |was )?(?:to be )?
        (?:seen|found|shown|listed|offered|available)[^;]{0,40}(?:so|instead|only)\b
    `,
    fair,
    { 'token.incomplete': hint, 'key.wrong_provider': weak },
  ),
  remarked(
    'made-for-another-use',
    regex`
      (?:key|token)s? (?:is |was |made |meant |issued |intended |that is )?(?:for|of) (?:the |an? )?
        (?:
          cat tools?|browser|mobile (?:app|sdk)|desktop (?:app|client)|plug-?ins?|widgets?|front-?end|maps?
          |another (?:api|use|purpose|sdk|part)
        )\b
    `,
    fair,
    { 'perm.referrer': hint, 'perm.resource': weak },
  ),
  noticed(
    'secret-stored-as-token',
    'A token is asked for, and what was stored is told to be a key and a secret.',
    ({ zones, assignments }) =>
      /\b(?:key|id) and (?:the |its )?secret\b/.test(zones.remarks) &&
      !/\btokens?\b/.test(zones.remarks) &&
      assignments.some(({ name }) => /token$/i.test(name)) &&
      !assignments.some(({ name }) => /secret/i.test(name)),
    strong,
    { 'token.incomplete': fair, 'config.not_loaded': -weak },
  ),
  remarked(
    'where-is-the-key',
    regex`
      (?:not|never) (?:known|clear|sure) (?:where|which|what)|unsure (?:where|which|what)
      |which (?:key|token|value|one)|what to (?:enter|use|put)|service created|subscription is active
      |both (?:the )?[a-z ]{3,30} (?:were )?tried
    `,
    weak,
    { 'key.missing': hint },
  ),
]
