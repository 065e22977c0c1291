import { fair, hint, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Answers that name a gate: terms to accept, a rule of the organization, membership, a domain to verify, a way in shut. */
export const resourceGates: readonly Sign[] = [
  said(
    // cert-manager, lego, external-dns and their like look for the zone among those that the token may see.
    'zone-not-seen',
    regex`
      found no zones for (?:domain )?\S{1,200} \(neither|(?:failed to find|could not find|unable to find|cannot find)[ ]
        (?:the |a )?(?:hosted |dns )?zone (?:for|id)\b|zone could not be found
      |no hosted zones? (?:was |were )?found (?:for|matching)|zone \S{1,120} not found (?:for|in) (?:the )?(?:domain|account)
    `,
    strong,
    { 'perm.scope': fair, 'config.not_loaded': -fair, 'key.wrong_kind': -weak, 'key.missing': -fair },
  ),
  said(
    'gated',
    regex`
      (?<!(?:401 client error|private or)[^;]{0,200})gated (?:repo|model|dataset)|is restricted and you are not|not in the authorized list
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
    // No key of this place is let in, a new one neither; its owner wants logins or turned the switch by a policy.
    'key-auth-off',
    regex`
      authenticationtypedisabled|keybasedauthenticationnotpermitted|localauth(?:entication|orization)?disabled
      |disablelocalauth(?!["'\`]? ?[:=] ?["']?false)
      |(?:api[ -]key|local|password|basic|shared ?key|sas|account key|key[- ]based|\bkey) auth(?:entication|orization)?(?: methods?)?[ ]
        (?:is |are |was |has been |have been )?(?:
          disabled|turned off|switched off|not (?:permitted|allowed)
        )
      |disabled (?:local|key[- ]based|shared key) auth
      |key[- a-z]{0,14}(?:access|auth)[a-z ]{0,16}(?:is )?(?:disabled|not permitted)
    `,
    strong,
    { 'key.wrong_kind': weak, 'perm.scope': -weak },
  ),
  said(
    // WeChat and the platforms that are made like it: the interface has to be opened for the account, which a key cannot do.
    'interface-not-open-to-the-account',
    regex`
      \bapi unauthorized\b|功能未授权|接口(?:未|没有|尚未)(?:开通|授权|开放)
      |(?:没有|无|未获得?)(?:该|此|调用)?(?:接口|api)(?:的)?(?:调用)?(?:权限|授权)
      |无权(?:限)?(?:调用|访问|使用)(?:该|此)?(?:接口|api)|(?:接口|api) ?(?:无权限|权限不足|未开通)
    `,
    strong,
    { 'perm.scope': weak, 'client.defect': -weak, 'key.unknown': -weak },
  ),
]
