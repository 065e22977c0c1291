import { anywhere, decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Where particular services leave a right out, and how their users and answers tell of it. */
export const scopePlaces: readonly Sign[] = [
  noticed(
    'marketplace-token-of-one-organization',
    'A publication at the Visual Studio Marketplace is refused: it wants a token for all accessible organizations with the scope Marketplace (Manage).',
    ({ zones, statuses }) =>
      statuses.some((one) => one === 401 || one === 403) &&
      /\bvsce\b|\btfx(?:\.cmd)?\b|vs(?: ?code)? marketplace|visual studio marketplace|marketplace\.visualstudio|publish(?:ing|es)? (?:the |an |my |our )?extension (?:with|by) (?:the |a )?(?:task|pipeline)/.test(
        `${zones.all}`,
      ) &&
      /publish|upload|release|extension/.test(zones.all) &&
      !/expired/.test(zones.remarks),
    strong,
    { 'env.wrong_account': fair, 'key.wrong_kind': -weak, 'token.expired': -weak },
  ),
  noticed(
    'fine-grained-at-a-gate',
    'The token is a fine-grained one and the model is behind a gate: such a token reads gated models only where that right is ticked.',
    ({ zones, statuses }) =>
      statuses.includes(403) &&
      /gated repo|gatedrepo|hugging ?face/.test(zones.all) &&
      /fine-?grained/.test(zones.all) &&
      !/not in the authorized list|not (?:been )?granted|awaiting/.test(zones.all),
    strong,
    { 'perm.resource': -weak, 'key.missing': -weak },
  ),
  noticed(
    'role-in-place-of-a-key',
    'A program at Amazon calls with the role of its machine, container or function: what it may do is what the policies of the role say.',
    ({ zones, provider }) =>
      (provider?.id === 'aws' || provider?.id === 'aws-bedrock' || /\baws\b|amazon|bedrock/.test(zones.all)) &&
      /role credentials|\b(?:iam|task|execution|instance|container|lambda|pod|node|service) (?:role|profile)\b|instance profile|\birsa\b|role of (?:the|its|an?) (?:ec2|instance|container|task|function|pod|machine|service)/.test(
        zones.remarks,
      ) &&
      !/expired|invalid|signature|not authorized to perform sts/.test(zones.answer),
    fair,
    {
      'token.incomplete': hint,
      'token.expired': hint,
      'token.claims': hint,
      'key.missing': -fair,
      'key.placeholder': -fair,
      'key.mistyped': -fair,
      'env.wrong_host': -weak,
      'config.not_loaded': -hint,
    },
  ),
  noticed(
    'one-marketplace-of-several',
    'A marketplace refuses a token that was made for one organization and is good elsewhere.',
    ({ zones, statuses }) =>
      statuses.includes(401) &&
      /marketplace/.test(zones.all) &&
      /(?:for|of|in) (?:one|a single|the|my|our) organi[sz]ation/.test(zones.remarks),
    fair,
    { 'env.wrong_account': fair },
  ),
  noticed(
    'job-token-writes-package',
    'A workflow pushes a package with the token of its job, which may write packages only where the job asks for packages: write.',
    ({ zones, status }) =>
      (status === 403 || /denied|forbidden/.test(zones.answer)) &&
      /\bghcr\b|github packages|pkg\.github\.com|container registry of github/.test(zones.all) &&
      /github_token|built-in token|token of the (?:job|workflow)|workflow|github actions|actions\b/.test(zones.all) &&
      /push|publish|upload|write/.test(zones.all),
    fair,
    { 'perm.resource': weak, 'config.not_loaded': -weak, 'key.expired': -weak },
  ),
  said(
    'installation-not-allowed',
    regex`
      installation (?:is )?not allowed to (?:create|write|read|delete|update)
      |token (?:is )?not permitted to (?:write|create|delete) package
    `,
    strong,
    { 'perm.resource': fair, 'config.not_loaded': -fair },
  ),
  said(
    'named-permission-missing',
    regex`
      [a-z]{2,20}:[a-z_]{2,20}_permission["', ]{1,6}(?:["']?code["']?: ?["'])?missing
      |authorizationunsuccessful|unauthorized for application key with capab|outside the authori[sz]ed scopes
      |not (?:an? )?(?:management|monitoring|administrator) user
    `,
    strong,
    { 'env.wrong_account': -fair, 'key.wrong_kind': -fair, 'key.inactive': -weak, 'config.not_loaded': -weak },
  ),
  remarked(
    'ordinary-user',
    regex`
      \b(?:non-admin(?:istrator)?|normal|regular|ordinary|standard|unprivileged|limited)[ ]
        (?:user|account|member|login|users|accounts)\b
      |(?:own|separate|dedicated|extra) (?!iam\b|test\b)(?:[a-z]{2,12} )?user (?:was |is )?(?:made|created|added|set up)
      |(?:same|it)[a-z ]{0,24} (?:started|called|run|made|done|tried) by an? admin(?:istrator)?[a-z ]{0,6} (?:works|passes|succeeds)
      |(?:as|by|for) an? admin(?:istrator)? (?:user |account )?(?:it )?(?:works|passes|succeeds|is fine)
    `,
    strong,
    { 'perm.resource': weak, 'env.wrong_host': -weak, 'key.wrong_kind': -weak, 'client.defect': -hint },
  ),
  remarked(
    'access-level-read',
    regex`
      access (?:level|permissions?)[a-z ]{0,14}["':]{0,3} ?["']?(?:is |of )?read(?:[- ]only)?["']?(?! ?(?:and|\/|,|&|\+) ?write)
    `,
    fair,
    { 'perm.resource': -weak, 'key.wrong_kind': hint },
  ),
  said('token-access-level-read', /access level["']?:? ?["']?read\b(?! ?(?:and|\/|,|&|\+|-) ?write)/, strong, {
    'perm.resource': -strong,
  }),
  remarked(
    'key-of-restricted-kind',
    regex`
      (?:key|token|pat)[a-z ]{0,10} (?:is |was )?(?:of the |of a |a )(?:restricted|limited|scoped|fine-grained)\b
      |(?:restricted|scoped|limited) (?:kind|type) of (?:key|token)
      |(?:made|created)[a-z ]{0,20} with (?:the |a )?(?:default|custom|guessed|limited|few) (?:role|rights|permissions|scopes)
    `,
    strong,
    { 'perm.resource': hint, 'client.defect': -weak },
  ),
  remarked(
    'admin-part-fails',
    regex`
      only (?:the )?(?:fetching|reading|listing|import|creation|deletion|management|administration)[ ]
        (?:of )?(?:permissions|users|members|keys|groups|roles|settings|teams|accounts)
      |(?:users|members|keys|roles|groups|permissions) (?:cannot|can't|can not) be (?:listed|read|fetched|created|changed)
    `,
    fair,
    { 'perm.resource': hint, 'key.unknown': -weak },
  ),
  said(
    'workspaces-unseen',
    /no existing workspaces|no (?:projects|workspaces|organizations|accounts) (?:are )?(?:visible|accessible|available) (?:to|for|with)/,
    fair,
    { 'perm.resource': fair, 'env.wrong_account': fair, 'config.not_loaded': -weak },
  ),
  noticed(
    'same-credentials-other-policy',
    'Amazon S3 answers Access Denied to keys that are known and pass elsewhere: the policy lacks an action that this upload needs, such as setting an ACL.',
    ({ status, zones }) =>
      (status === 403 || status === null) &&
      /access ?denied/.test(zones.answer) &&
      /\bs3\b|bucket|amazonaws/.test(zones.all) &&
      /same (?:keys?|credentials)|works? (?:with|on|in)|succeed/.test(zones.remarks),
    fair,
    { 'env.wrong_host': -fair, 'browser.cors': -weak, 'perm.resource': hint },
  ),
  noticed(
    'wordpress-sees-nobody',
    'WordPress answers 401 where it knows nobody, and 403 where it knows who asks: the key did not reach it.',
    ({ status, zones }) => status === 401 && /\b(?:woocommerce_)?rest_(?:cannot_[a-z]|forbidden)/.test(zones.answer),
    -decisive,
    { 'send.stripped': fair, 'send.absent': weak, 'perm.resource': -fair, 'perm.client': -weak },
  ),
  remarked(
    'granted-before-it-was-asked',
    regex`
      (?:linked|authori[sz]ed|granted|connected|signed in|logged in|consented|made|created)[a-z ]{0,20} (?:under|before|with|by|in)[ ]
        (?:an? |the )?(?:earlier|older|previous|old|first|that|this) (?:alpha|beta|version|release|feature|update|scopes?|consent|permissions?|login)
      |(?:tokens?|grants?|consents?|authori[sz]ations?) (?:from|of) before (?:the|this|that)
    `,
    fair,
    { 'perm.resource': -hint, 'token.expired': hint, 'client.defect': -hint },
  ),
  remarked(
    'scopes-that-were-asked',
    regex`
      scopes? (?:that (?:are|were) )?(?:asked for|requested|ticked|chosen|selected|in use|of the (?:token|login|app)):? ?(?:are |is )?
      |(?:asks?|asked) for (?:the )?(?:scopes?|permissions?) [a-z]
    `,
    fair,
    { 'env.wrong_host': -weak, 'perm.resource': -hint, 'key.unknown': -weak },
  ),
  noticed(
    'granular-token-publishes',
    'npm answers 404 to a publication with a granular token, which writes only the packages and scopes that were chosen for it.',
    ({ zones }) =>
      /granular/.test(zones.remarks) &&
      // What has published before had the rights for it: it has come to its end.
      !/(?:earlier|previous|former|last) (?:releases?|versions?)|published (?:fine )?before/.test(zones.remarks) &&
      /\be404\b|\be403\b|404 not found - put|403 forbidden - put/.test(zones.answer) &&
      /publish|npm\b/.test(zones.all),
    strong,
    { 'config.not_loaded': -fair, 'perm.resource': weak, 'key.expired': hint },
  ),
  anywhere(
    // Binance has a right of its own for futures, and gives it to keys alone that were made after that account was opened.
    'futures-not-among-the-rights',
    /-2015[^]{0,400}(?:futures|\/fapi\/)/,
    fair,
    { 'env.test_live': weak, 'env.wrong_host': weak, 'perm.ip': hint, 'key.mistyped': -weak },
  ),
]
