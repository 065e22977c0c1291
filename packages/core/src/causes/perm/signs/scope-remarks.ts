import { coded, configured, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** How people, their code and their configuration tell of rights that a key has or lacks. */
export const scopeRemarks: readonly Sign[] = [
  remarked(
    'error-about-scope',
    /\bscopes? (?:error|problem|mismatch|failure|not authori[sz]ed)|(?:error|complain(?:s|t)?|message|problem)s? (?:about|of|with|on|regarding) (?:the |a |an? unknown |missing |invalid )?scopes?\b/,
    strong,
    { 'perm.resource': fair, 'key.inactive': hint, 'send.absent': -weak },
  ),
  remarked(
    'permission-spoken-of',
    regex`
      (?:scope|permission|role|rights|privilege|read[- ]only|read access|write access|policy)s?[ ]
        (?:
          is|are|was|were|set|given|granted|of|for|block|section|only|missing|has|have
        )
      |(?:limited|restricted|fine-grained|custom|scoped|least)[a-z -]{0,12}(?:key|token|role|policy|permission)
    `,
    weak,
    { 'perm.resource': hint },
  ),
  remarked(
    'one-kind-of-call-works',
    regex`
      \b(?:reading|read|listing|list|get|whoami|fetching|validat(?:e[ds]?|ing|ions?))\b[a-z /]{0,30}[ ]
        (?:works?|is fine|passes|succeeds?|ok)\b
      |only (?:the )?(?:[a-z]{1,12} )?(?:
          write|writing|creating|create|post|put|delete|update|sending|push|pushing|upload|uploading|comment
          |release|publish|publishing|deploy|merge|edit
        )[a-z ]{0,20}(?:fails?|is refused|are refused|does not)
    `,
    fair,
    { 'key.unknown': -weak, 'key.expired': -weak, 'perm.resource': hint },
  ),
  remarked(
    'ci-own-token',
    regex`
      (?:
          github_token|ci_job_token|job token|default token|workflow(?:'s)? (?:own )?token|integration token
          |app token|service account
        )
    `,
    fair,
    { 'key.wrong_kind': hint },
  ),
  remarked(
    'workflow-permissions',
    /permissions (?:block|section|key)|no permissions|forked repositor|dependabot/,
    strong,
    { 'config.not_loaded': hint },
  ),
  remarked(
    'other-account-works',
    regex`
      \b(?:admin|administrator|owner|root|main|global|full[- ]access|other|another user|personal)(?:'s)?[ ]
        (?:key|token|account|user)(?! password)[a-z ]{0,20}(?:(?<!not )works?|is fine|passes|(?<!not )accepted)\b
    `,
    fair,
    { 'env.wrong_account': weak },
  ),
  remarked('group-rights', /(?:user|account|group|team|member)[a-z' ]{0,20}(?:group|role|rights|permission)/, weak),
  coded(
    'job-token-in-code',
    /ci_job_token|job_token|secrets\.github_token|github\.token|system\.accesstoken|\$\{\{ ?github\.token/,
    fair,
    { 'key.wrong_kind': weak },
  ),
  coded('scope-list', /scopes?["']? ?[:=] ?[["'(]/, hint),
  configured(
    'permissions-block',
    /permissions: ?(?:read-all|\{|[a-z-]{1,40}: ?(?:read|none|write))|contents: ?(?:read|none)|github_token: ?\$\{\{/,
    fair,
  ),
  remarked(
    'wider-right-works',
    regex`
      with (?:an? |the )?(?:
          [a-z0-9]{1,12}:\*|full|all|admin|administrator|root|owner|unrestricted|global|classic|broader|wider
        )[a-z0-9 :*-]{0,30} (?:it |this |that )?(?:works?|passes|succeeds|is fine)
      |(?:unrestricted|full[- ]access|broader|all[- ]scopes) (?:key|token|role|policy)[a-z ]{0,12}
        (?:works|passes|is accepted)
    `,
    fair,
    { 'key.wrong_kind': hint },
  ),
  remarked(
    'same-token-reads',
    regex`
      (?:same|this|the) (?:token|key|credentials?|pat)(?: pair)? (?:
          reads|lists|fetches|downloads|can (?:read|list|get|fetch|pull|see)
        )\b
      |pull(?:ing)?[a-z ]{0,20} (?:works|fine|ok)\b|(?:reading|listing)[a-z ]{0,30} (?:works|fine|ok|passes|gives 200)\b
    `,
    strong,
    { 'perm.resource': weak, 'server.fault': -hint, 'key.unknown': -weak },
  ),
  remarked(
    'scope-named',
    regex`
      \b[a-z_-]{2,30}[:.](?:read|write|admin|readonly|manage|modify)\b
      |\b(?:read|write|admin|manage):[a-z_]{3,24}\b|\b(?:s3|iam|kms|sts|ec2|lambda|bedrock|dynamodb):[a-z*]{1,40}
    `,
    strong,
    { 'perm.resource': weak },
  ),
  remarked(
    'granted-earlier',
    regex`
      (?:account|app|user|login|token|integration|grant|consent)[a-z ]{0,20}
        (?:linked|connected|authori[sz]ed|granted|consented|installed)[a-z ]{0,14}
        (?:before|under|long ago|last|with an (?:earlier|older))
      |(?:scopes?|permissions?)[a-z ]{0,14}(?:added|changed|extended|ticked)[a-z ]{0,20}
        (?:today|later|after|ago|now|since)
      |token\.json from
      |(?:token|key|login|consent|grant|session)s?[a-z ]{0,14}
        (?:made|created|issued|given|obtained|dates?|older|from)[a-z ]{0,12}(?:before|than)[ ]
        (?:the|this|that|these)
      |consent[a-z ]{0,12}(?:not asked|not given|missing)
    `,
    strong,
    { 'key.inactive': -hint },
  ),
  remarked(
    'iam-spoken-of',
    regex`
      \biam\b|full ?access policy|\b(?:managed|inline|access) policy\b|\brbac\b|\bacls?\b|bucket policy
      |role binding|clusterrole|\bkms\b|customer[- ]managed key|encrypted with|public-read|assume[- ]role policy
    `,
    fair,
    { 'perm.resource': hint, 'key.wrong_provider': -weak, 'key.placeholder': -hint },
  ),
  remarked(
    'token-of-narrow-kind',
    regex`
      (?:automation|granular|fine-grained|read-?only|publish|deploy|scoped|restricted|limited)[a-z -]{0,10}
        (?:token|key|pat)\b
      |(?:token|key) (?:template|type of)|app password
      |(?:publish(?:ing)?|release|deploy(?:ment)?) (?:step|workflow|job)
    `,
    weak,
    { 'perm.resource': hint, 'key.wrong_kind': hint },
  ),
  coded('acl-or-encryption', /--acl |acl ?[:=] ?["']|serversideencryption|--sse|ssekmskeyid|putobjectacl/, fair),
  configured('policy-document', /"effect" ?: ?"(?:allow|deny)"|"action" ?: ?\[? ?"[a-z0-9-]{2,24}:[a-z*]/, strong),
  remarked(
    'reads-but-does-not-write',
    regex`
      \b(?:get|head|reading|read|listing|pull|balance)s?\b[^;]{0,30}(?:works?|ok\b|fine|good|pass|succeed|200)
        [^.]{0,50}(?:post|put|patch|delete|delet|writ|creat|updat|push|plac|publish)[a-z]{0,6}\b[^;]{0,30}
        (?:fail|refus|40[13]|denied|not\b)
    `,
    strong,
    { 'key.unknown': -weak, 'key.expired': -weak, 'server.fault': -hint },
  ),
  remarked(
    'role-named',
    regex`
      (?:viewer|reader|guest|reporter|contributor|editor|developer|standard user|member)[ ]
        (?:role|rights|permissions?)
      |role (?:is |of |= ?)?(?:a |the )?(?:
          viewer|reader|guest|developer|contributor|member|reporter|user|editor
        )\b
    `,
    fair,
    { 'perm.resource': weak },
  ),
  remarked(
    'rights-of-token-told',
    regex`
      \b(?:tokens?|keys?|apps?|pat|credentials?|integration|service account)\b[a-z0-9 ,:'"_-]{0,24}\b
        (?:with|has|have|had|holds|shows|given|granted|for|only)\b (?!all\b|full\b|every\b|no\b|admin)
        [a-z0-9 ,:'"()_-]{0,30}\b(?:scopes?|permissions?|privileges?|(?:read|write) (?:access|rights))\b
      |(?:scopes?|permissions?) (?:are |is |set to |was |were ){0,2}(?:only )?(?:[a-z_]{2,20}:)?read
        (?:[- ]only)?\b(?! and)
      |permissions?: ?read|\(read\)
      |\b(?:may|can|could|allowed to) only (?:read|pull|list|search|send|view|get|upload|fetch)
      |of (?:the )?(?:type|kind|level) (?:read|viewer|guest|send)
    `,
    fair,
    { 'perm.resource': hint, 'key.unknown': -hint },
  ),
  remarked(
    'made-for-few-things',
    regex`
      (?:made|created|generated|issued|set up|limited|restricted) (?:for|with|to) (?:only )?(?:the |a |one )?
        (?:[a-z0-9:._,-]{2,30} ){0,4}(?:scopes?|permissions?|projects?|tasks?|operations?)(?: only|\b)
      |only (?:the )?(?:scopes?|permissions?|rights?) (?:for|of|to)
    `,
    weak,
    { 'perm.resource': hint },
  ),
  noticed(
    'one-call-forbidden',
    'Status 403 on one call, while another call with the same key is answered: the key is known, and not for everything.',
    ({ status, zones }) =>
      status === 403 &&
      /(?:endpoint|route|path|calls?|get \/?[a-z0-9/_.-]{2,60})[a-z ]{0,20} (?:(?:answers?|gives?|returns?|with) (?:a |an )?(?:200|ok\b|data|results?)|works?\b|is fine|are fine|is answered|are answered|passes|succeeds?)|only (?:this|that|one|the [a-z/ ]{1,30}) (?:endpoint|call|route|operation|action|method|request|step)/.test(
        zones.remarks,
      ),
    weak,
    { 'perm.resource': weak, 'perm.client': -weak, 'key.unknown': -weak },
  ),
  remarked(
    'bad-key-answered-otherwise',
    regex`
      (?:invalid|wrong|made-up|random|bad|fake|nonsense|garbage|bogus|non-?existent) (?:api )?
        (?:key|token|string|secret|value|one)\b[^.;]{0,60}
        (?:another|a different|other|different) (?:message|error|answer|status|response|refusal)
    `,
    fair,
    {
      'perm.resource': fair,
      'key.unknown': -fair,
      'key.mistyped': -fair,
      'key.truncated': -fair,
      'send.absent': -weak,
    },
  ),
  noticed(
    'new-token-cannot-list',
    'A personal access token was just made, and its scopes are chosen then: what it may do is what was ticked.',
    ({ status, zones, remarkIds }) =>
      status !== 429 &&
      remarkIds.includes('key-is-new') &&
      /personal access token|\bpat\b|fine-grained|granular/.test(zones.remarks),
    fair,
    { 'key.inactive': -hint },
  ),
  noticed(
    'sdk-download-token',
    'The download of an SDK of Mapbox is refused: it wants a secret token with the scope DOWNLOADS:READ.',
    ({ zones }) =>
      /mapbox/.test(zones.all) &&
      /gradle|maven|cocoapods|pod install|swift package|\bspm\b|netrc|sdk registry|downloads?[_:]/.test(zones.all),
    strong,
    { 'key.wrong_kind': weak, 'config.not_loaded': weak },
  ),
  remarked(
    'writes-fail-and-reads-pass',
    regex`
      \b(?:upload|push|publish|writ|post|creat|delet|updat|deploy|merg|comment|withdraw|order|send|edit)
        [a-z]{0,6}\b[a-z ]{0,24}(?:fails?|(?:is|are) refused|not possible|(?:gets?|gives?) (?:a )?40[13]|denied)
        [^;]{0,40}\b(?:download|pull|read|list|get|fetch|view|quer|trad|search)[a-z]{0,5}\b[a-z ]{0,20}
        (?:works?|fine|ok\b|passes|succeeds?)
      |\bcan (?:read|list|get|see|pull|fetch|query|view|open|download)\b[^;]{0,40}\bbut\b[^;]{0,30}
        (?:\bnot\b|cannot|can't)
      |works?[a-z ]{0,24}, (?:but )?[a-z ]{0,20}ing (?:is|are|gets?) (?:refused|denied|forbidden|40[13])
    `,
    strong,
    { 'perm.resource': hint, 'key.unknown': -weak, 'key.expired': -weak, 'server.fault': -hint, 'perm.client': -weak },
  ),
  remarked(
    'not-an-administrator',
    regex`
      (?:not|no|n't|never) (?:an? |the )?(?:admin|administrator|owner|superuser|maintainer)s?\b
      |(?:lost|lacks?|(?<!with and )without|missing) (?:the |its |his |an? )?(?:[a-z]{1,14} )?(?:role|rights?|privileges?)\b
      |\b(?:has|have|had|with) no (?:[a-z]{2,16} ){0,3}(?:privileges?|rights?|permissions?)\b
    `,
    strong,
    { 'perm.resource': hint, 'perm.client': -weak },
  ),
  remarked(
    'boxes-and-needs',
    regex`
      \b(?:scopes?|permissions?|rights?|roles?|access|privileges?)\b[a-z ]{0,24} (?:un)?ticked\b
      |\b(?:was|were|is|are) (?:not |un)ticked\b
      |\b(?:(?:un)?tick(?:ed|ing)?|check(?:ed|ing)? the box)\b[a-z ]{0,24}
        \b(?:scopes?|permissions?|rights?|roles?|access|privileges?|read|write)\b
      |(?:needs?|requires?|wants|asks for) (?:the |an? )?[a-z:._-]{2,30}[ ]
        (?:rights?|permissions?|role|scopes?|privileges?)\b
    `,
    fair,
    { 'perm.resource': hint, 'perm.client': -weak },
  ),
]
