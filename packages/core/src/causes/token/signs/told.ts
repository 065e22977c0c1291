import { decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of a token that grows old while it is in use. */
export const agingTold: readonly Sign[] = [
  remarked(
    'token-grows-old',
    regex`
      (?:log|sign)(?:ged|ging)?[- ]?in (?:again |anew )?(?:every|each) (?:day|morning|hour|week|few)
      |works? again (?:right )?after (?:a )?(?:new )?(?:log(?:ging)?|sign(?:ing)?)[- ]?in
      |after (?:the |a )?(?:computer|laptop|machine|phone|pc) (?:slept|sleeps|was asleep)
      |token (?:is |was )?(?:only )?(?:fetched|requested|obtained|made) (?:only )?
        (?:once|at (?:the )?start|on start)
      |(?:token|session) (?:is |was )?(?:not|never) (?:refreshed|renewed)
      |(?:refresh|renewal)[a-z ]{0,16} (?:is |was )?(?:not|never) (?:used|made|implemented|called|done)
      |expires_?in\b|(?:cookie|token|session|login) is (?:an? |some |\d{1,3} )(?:hours?|days?|weeks?) old
      |(?:logged|signed) in (?:[a-z]{1,12} ){0,4}(?:an? |some |\d{1,3} |a few |several )?
        (?:hours?|days?|weeks?|months?|time|long|years?) ago
      |(?:page|tab|app|window|session|editor) (?:was |is |had been )?(?:left )?open[ ]
        (?:since|for|over|overnight|all)
      |(?:job|run|build|script|process|task|query|export|backup|migration)(?:s|s? [a-z]{2,12} [a-z]{2,12})?[ ]
        (?:takes?|took|runs?|ran|lasts?|lasted)[a-z ]{0,24} (?:hours?|\d{2,4} minutes)
      |first (?:request|call) (?:in the morning|of the day)
      |(?:works|fine|passes) (?:right |just )?after (?:the |a )?(?:login|log ?in|sign-?in),? (?:later|then)[ ]
      |after (?:some|several|a few|many) hours\b
      |long[- ]running (?:job|task|process|query|script|build|session|test|operation|upload)
      |copied from the browser (?:this morning|yesterday|earlier|hours)
    `,
    strong,
    { 'key.expired': hint, 'limit.rate': hint },
  ),
  remarked(
    'token-of-age',
    regex`
      (?:token|session|login|cookie)[a-z ]{0,14}(?:from|of|is|was|made|fetched|got)[ ]
        (?:
          yesterday|(?:some |a few )?(?:days?|hours?) ago|last week|this morning
          |\d{1,6} (?:hours?|days?|minutes) (?:old|ago)
        )
      |(?:next|following) (?:day|morning)[a-z ]{0,14}(?:fails?|refused|401)
      |log(?:ging|ged)? out and (?:back )?in|have to (?:re-?login|log in again|re-?authenticate)
    `,
    strong,
    { 'key.expired': hint, 'key.revoked': -hint },
  ),
]

/** What users tell of who made a token, and for whom: another server than the one that refuses it. */
export const foreignTold: readonly Sign[] = [
  remarked(
    'identity',
    regex`
      (?:
          managed identity|azureidentity|defaultazurecredential|service principal|workload identity|federated
          |service[- ]account|\boidc\b|openid|entra|azure ad|cognito|auth0|keycloak|firebase|okta
        )
    `,
    fair,
    { 'perm.scope': weak, 'env.wrong_account': weak },
  ),
  remarked(
    'sovereign-cloud',
    regex`
      (?:government|gov|china|sovereign|national|german) cloud|usgovernment|govcloud|token scope|wrong scope
      |audience|(?<!(?:vault|acme|cluster|certificate|cert-manager|encrypt)[ -])issuer|claim
    `,
    strong,
    { 'env.wrong_host': weak },
  ),
  noticed(
    'identity-in-a-cloud-apart',
    'An identity asks for its token in the public cloud, and the service is in a cloud apart.',
    ({ zones: { all } }) =>
      /azure (?:us )?government|us ?government|usgov|azure china|mooncake|govcloud/.test(all) &&
      /managed[_ ]identity|default ?azure ?credential|token_?provider|service principal|entra|azure ad\b/.test(all),
    strong,
    { 'env.wrong_host': weak, 'config.not_loaded': -strong, 'config.shadowed': -fair },
  ),
  noticed(
    // Apple: the token of an individual key has no issuer and the subject "user".
    'individual-key-of-apple',
    'An individual key of App Store Connect is used, whose tokens have the subject “user” and no issuer.',
    ({ zones: { all }, provider }) =>
      /individual (?:api )?keys?\b/.test(all) && (provider?.id === 'apple' || /app ?store ?connect/.test(all)),
    strong,
    { 'key.wrong_kind': -fair, 'perm.scope': weak },
  ),
  remarked(
    'other-library-same-identity',
    regex`
      same identity works|identity (?:works|is valid)|valid identity
      |(?:plain|other|openai) (?:sdk|library)[a-z ]{0,20}(?:works|fails the same)
    `,
    weak,
    { 'client.defect': weak, 'env.wrong_host': hint },
  ),
  remarked(
    'file-replaced',
    regex`
      (?:key file|\.p12|\.p8|\.pem|json key|certificate|key file)[a-z ]{0,24}(?:was |just )?
        (?:replaced|renewed|new|rotated|changed|swapped)
      |key id and team id|team id|(?:ids?|variables) swapped
    `,
    strong,
    { 'sign.mismatch': weak, 'key.revoked': weak },
  ),
  remarked(
    'made-for-another',
    regex`
      token[a-z ]{0,16} (?:was |is )?(?:issued|made|meant|requested|minted|signed) (?:for|by|in) (?:the |an? )?
        (?:other|another|different|wrong|second) (?:
          app|api|client|audience|tenant|project|realm|resource|service|instance|server|environment
        )
      |token (?:comes|is|came) from (?:the |an? )?(?:other|another|different|wrong|second)[ ]
        (?:
          tenant|realm|project|issuer|directory|instance|environment|server
        )
      |id[- ]token (?:is |was )?(?:sent|used|given|passed) (?:instead|in place|as|where)
      |v1 (?:endpoint|token)[a-z ]{0,24} v2
      |(?:realm|tenant|workflow file|workflow) (?:was |has been |is )?(?:renamed|moved)
      |key id (?:does not|doesn't|did not) match|\bexp (?:is )?(?:set )?[a-z ]{0,8}(?:year|far|ahead)
      |(?:issued by|issuer is) localhost|wrong (?:audience|issuer|tenant|resource|realm)\b
      |(?:different|another|other|two) (?:host ?names?|domains?|addresses|urls?)[a-z ]{0,16}[ ]
        (?:from|in|inside|for|by|between) (?:the )?(?:browser|container|pod|cluster|docker|back ?end|outside)
      |(?:browser|outside|front ?end)[a-z ]{0,20} (?:localhost|public (?:name|address|url|host))[a-z ,]{0,30}
        (?:container|pod|back ?end|server|service|cluster)
      |(?:internal|service|container|cluster) (?:host ?name|address|url|name)[a-z ,]{0,24}
        (?:issuer|keycloak|identity|auth server)
    `,
    strong,
    { 'env.wrong_account': weak, 'key.wrong_kind': hint },
  ),
  remarked(
    'several-projects',
    regex`
      (?:two|several|different|wrong) (?:
          tenants?|projects?|environments?|realms?|user pools?|firebase projects?
        )
      |front end and back end
    `,
    fair,
    { 'env.wrong_account': fair },
  ),
  remarked(
    'own-token',
    regex`
      (?:self-made|own|hand-made|signed) jwt|jwt (?:is )?(?:made|signed|created|generated|built)|jwt\.io
      |decoded (?:token|jwt)
    `,
    fair,
    { 'sign.mismatch': weak },
  ),
]

/** What users tell of a credential in parts, of which one stayed behind. */
export const lackTold: readonly Sign[] = [
  remarked(
    'temporary-keys',
    regex`
      temporary (?:security )?(?:credentials?|keys?)|(?<!oauth )session token|security_token|\bsts\b
      |assumed? role|\bsso\b|federat|instance profile|pod identity|lambda role|starts? (?:a )?container
    `,
    strong,
    { 'token.expired': weak },
  ),
  remarked(
    'only-one-part',
    regex`
      (?<!-)\b(?:only|just) (?:the |an? )?(?:api key|key|id|access key|token|secret)[a-z ]{0,14} (?:is |was )?
        (?:set|given|passed|entered|used|known)\b
      |no passphrase|without (?:the |a )?(?:secret|passphrase|session token|cookie)\b
      |passphrase (?:is |was )?(?:missing|empty|null|left out|not (?:set|given|sent|asked|passed))
      |(?:secret|second key|app key|application key) (?:is |was )?
        (?:missing|left out|not (?:set|given|sent|entered|passed|filled|asked|needed|known))
      |no (?:field|place) for (?:the |a )?(?:secret|second key|passphrase|session token)
    `,
    fair,
    { 'key.missing': hint },
  ),
  noticed(
    'client-token-of-slack-alone',
    'A token of Slack’s own client is used without the cookie “d” that belongs to it.',
    ({ zones: { all } }) => /\bxoxc-/.test(all) && !/xoxd-|cookie/.test(all),
    decisive,
    { 'key.wrong_kind': -strong, 'key.revoked': -fair },
  ),
  remarked(
    'taken-from-browser',
    regex`
      (?:token|cookie|session)[a-z ]{0,14}(?:was |is )?(?:taken|copied|extracted|grabbed) (?:out of|from)[ ]
        (?:the )?(?:browser|devtools|local storage|network tab)
    `,
    strong,
    { 'token.expired': weak, 'key.wrong_kind': weak },
  ),
  remarked(
    'handed-to-child',
    regex`
      (?:inside|in|to) the container (?:that|started)|child process
      |passed (?:on )?to (?:a |the )?(?:container|child|job|function)|profile works|cli works
    `,
    weak,
    { 'config.not_loaded': fair },
  ),
  remarked(
    'no-option',
    regex`
      \b(?:no|without (?:an?|any)) (?:option|field|way|setting|parameter)[a-z ]{0,12}(?:for|to)|tool has no
      |(?:fields?|settings?|options?|inputs?) (?:only )?for (?:the )?(?:access )?key(?: id)? and (?:the )?secret
      |only (?:fields?|inputs?|settings?) for
    `,
    weak,
    { 'client.defect': fair },
  ),
  remarked(
    'part-left-behind',
    regex`
      aws academy|learner lab|(?:sso |aws )?start page|access portal|(?:instance|execution|task) role\b
      |aws_session_token (?:is |was )?(?:not|missing|empty|unset)
      |(?:secret field|app key|application key|passphrase|consumer secret|client secret|api secret|secret key)
        [a-z ]{0,10} (?:is |was |are )?(?:left |kept )?(?:
          not (?:set|given|sent|passed|asked)|missing|left out|empty|unset|blank|nowhere
        )
      |\bno (?:consumer secret|client secret|application key|app key|api secret|secret key)\b
      |only the client id (?:is|was|given|set|known)\b|two (?:lines|values) (?:of|out of) three
    `,
    fair,
    { 'key.missing': hint, 'config.not_loaded': hint },
  ),
  noticed(
    'client-id-without-secret',
    'Settings hold a client id and a refresh token, and no client secret is spoken of.',
    isClientIdAlone,
    fair,
  ),
]

/** Confidential clients renew their tokens with id and secret; public ones (devices, pages) say so or have a verifier. */
function isClientIdAlone({ zones }: Observed): boolean {
  const told = `${zones.config} ${zones.code} ${zones.remarks}`
  return (
    /client_?-? ?id\b/.test(told) &&
    /refresh|grant|oauth|token endpoint/.test(told) &&
    !/secret|assertion|certificate|private_?key|verifier|pkce|public client|device|implicit/.test(told)
  )
}
