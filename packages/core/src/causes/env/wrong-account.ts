import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Edit } from '../../model/edit.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import {
  anywhere,
  coded,
  configured,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { statedAs } from '../../looks/stated.ts'
import { accountSelector, emptyHeader } from '../../wire/empty-headers.ts'
import { knownPlaces } from './signs/known-places.ts'
import { regex } from '../../model/regex.ts'
import { registryLogin } from './signs/registry-login.ts'
import { issuerRefused } from './signs/issuer-refused.ts'
import { selectorTold } from './signs/selector-told.ts'

type Found =
  | { readonly kind: 'empty-selector'; readonly header: string }
  | { readonly kind: 'other-project'; readonly inKey: string; readonly called: string }
  | { readonly kind: 'documented'; readonly provider: string }

export const wrongAccount = defineCause({
  id: 'env.wrong_account',
  title: 'The request names a wrong organization, project or tenant, or none',
  signs: [
    ...selectorTold,
    ...knownPlaces.account,
    ...issuerRefused,
    registryLogin.ofAccount,
    said(
      'selector-unknown',
      regex`
        (?:no such|invalid|unknown|mismatched|wrong|non-?existent) (?:
            organi[sz]ation|project|tenant|workspace|account id|team|subscription(?! (?:id )?key)|merchant|zone
          )
        |(?<!\bor )(?:organi[sz]ation|project|tenant|workspace|team|account(?! does not exist)|zone|merchant|application)
          (?:[ _-]?id)?[ ](?:\S{1,60} )?
          (?:mismatch|does not (?:exist|match|belong)|not found(?!,? or )|is invalid|do(?:es)? not match)
        |mismatched_(?:organization|project)
      `,
      strong,
    ),
    said(
      'not-of-your-accounts',
      regex`
        does not (?:belong|match|correspond)[^.;]{0,40}
          (?:account|organi[sz]ation|project|tenant|team|workspace|user)
        |not match any of your|none of (?:your|the) (?:authenticated )?accounts
        |(?:must be|not|no longer) (?:an? )?(?:member|user|part) (?:of|in) (?:the |this |an? |any )?
          (?:organi[sz]ation|team|workspace|account|project)
      `,
      strong,
      { 'perm.resource': hint },
    ),
    said(
      'not-this-application',
      regex`
        (?:perform|do|use|access|manage)[a-z ]{0,20} (?:on|for|of) this[ ]
          (?:application|app|project|workspace|organi[sz]ation)\b
        |not (?:an? |the )?(?:owner|member|developer) of (?:this|the) (?:application|app|project|workspace)
      `,
      strong,
      { 'perm.scope': -hint },
    ),
    said(
      'under-scope',
      regex`
        (?:under|access to|missing access to|in) scope ["'\`]
        |re-?authenticate to (?:this|use|access)[a-z0-9 "'\`_-]{1,60}scope|trying to access resource under
        |\bscope ["'\`][a-z0-9_-]{1,60}["'\`] (?:does not exist|not found)
      `,
      strong,
      { 'perm.scope': hint, 'key.revoked': -weak },
    ),
    said(
      'issuer-or-tenant',
      regex`
        (?:wrong|invalid) issuer[^.;]{0,40}|issuer[^.;]{0,60}(?:tenant|does not match)|must match the tenant
        |token tenant|invalidauthenticationtokentenant
      `,
      strong,
      { 'token.claims': weak },
    ),
    said(
      'select-one',
      regex`
        (?:specify|provide|select|choose|pass|missing|requires?|set) (?:an? |the |your |a valid )?
          (?:
            organi[sz]ation|tenant|account|team|workspace|project|subscription|quota project
          )(?:[ _-]?id)?\b
      `,
      fair,
      { 'token.incomplete': hint },
    ),
    said(
      'project-codes',
      regex`
        sender[ _]?id[ _]?mismatch|consumer_invalid|user_project_denied|resource_project_invalid|project_not_found
        |account_invalid|wrong_?(?:account|project|tenant|organization)
      `,
      strong,
    ),
    said(
      'account-in-path',
      /\/(?:accounts|zones|organizations|orgs|projects|teams|workspaces|subscriptions|tenants)\/[^\s/"']{1,40}/,
      weak,
      { 'perm.resource': hint, 'perm.scope': hint },
    ),
    said(
      'not-authorized-for-deploy',
      /deploy_failed|could not (?:retrieve|find) (?:the )?(?:project|site|team) settings|project not found \(/,
      fair,
    ),
    remarked(
      'several-accounts',
      regex`
        (?:removed from|left) (?:the |an? |my |his |her )?(?:organi[sz]ation|team|workspace|project|company)\b
        |(?<!\b(?:keys?|tokens?) (?:of|from) (?:an)?)\b(?:
            two|several|multiple|other|another|second|both|different|personal|company|work|client's|parent|sub-?
          ) ?(?:
            tenants?|organi[sz]ations?|orgs?|teams?|workspaces?|accounts?|projects?|subscriptions?|profiles?
            |merchants?
          )\b(?![^;]{0,30} (?:the same|tried|too|as well)\b)
      `,
      weak,
      { 'config.shadowed': hint },
    ),
    said(
      'different-from-the-one',
      regex`
        different from the one (?:authenticated|authori[sz]ed|that)
        |(?:unauthori[sz]ed|no|denied) access to (?:workspace|organi[sz]ation|account|tenant|project|team)\b
        |not allowed to publish to namespace
        |invalid (?:application[- ]id|cloud_?name|account|site|store|subdomain|company|tenant) or[ ]
        |invalid cloud_?name|requester user not found|space not found|no such user
        |(?:organi[sz]ation|tenant|workspace|project) is required
      `,
      fair,
      { 'perm.resource': hint },
    ),
    anywhere(
      'account-changed',
      regex`
        (?:after|since|when|on) (?:switching|changing|moving|transferring|joining|leaving|creating)[a-z ]{0,16}
          (?:
            organi[sz]ations?|accounts?|teams?|projects?|workspaces?|tenants?|compan(?:y|ies)|subscriptions?
          )\b
        |(?:replaced|exchanged|swapped|overwritten) (?:by|with|for) (?:
            the one|that|those|the file|the config[a-z]{0,12}|credentials
          ) (?:of|from|for) (?:an? |the |my |his |their )?(?:own |other |another |new |different ){1,2}
          (?:
            project|app|application|account|organi[sz]ation|tenant|workspace
          )\b
      `,
      strong,
      { 'key.revoked': hint, 'perm.resource': hint },
    ),
    remarked('whoami-right', /whoami|(?:right|correct) user|logged in as|userinfo (?:works|answers)/, fair, {
      'perm.scope': weak,
      'key.revoked': -weak,
      'key.expired': -weak,
      'key.unknown': -weak,
    }),
    remarked(
      'id-spoken-of',
      regex`
        (?:
            team|organi[sz]ation|org|workspace|tenant|zone|account|project|subscription|merchant|company|location
          )[ -]?(?:id|number|slug)\b(?!s? (?:(?:is|are|was|were) )?(?:also |both |all )?
              (?:valid|right|correct|verified|checked|fine|ok\b|the same)
          )
        |(?:owned by|(?<!token )(?<!key )belongs to|linked to|moved to|part of|transferred to)[ ]
          (?:a|an|the|another|my) (?:team|organi[sz]ation|workspace|tenant|project|company)
        |linked to the project
      `,
      fair,
    ),
    remarked(
      'cli-login',
      /(?:az|gcloud|wrangler|vercel|aws|heroku|firebase|supabase|netlify|doctl) (?:login|auth|sso|configure)/,
      fair,
      { 'config.shadowed': weak, 'token.expired': hint },
    ),
    remarked(
      'same-token-other-command',
      /(?:deploy|whoami|list|login|build|status|get)[a-z ]{0,20} with the same (?:token|key) works/,
      fair,
      { 'perm.scope': fair, 'key.revoked': -fair },
    ),
    remarked(
      'no-variables',
      /no (?:environment )?variables? set|used with (?:the user's|an|my) own (?:api )?key/,
      hint,
      { 'config.shadowed': -weak },
    ),
    coded(
      'selector-in-code',
      regex`
        organi[sz]ation["']? ?[:=] ?["']|org-[a-z0-9]{8,200}|openai-(?:organization|project)|tenant_?id["']? ?[:=]
        |project_?id["']? ?[:=]|account_?(?:id|sid)["']? ?[:=]|team_?id|workspace_?id|subscription[ _-]?id
        |-s <subscription|x-goog-user-project|stripe_?account
      `,
      fair,
    ),
    coded('organization-hard-coded', /["'`](?:org-[a-z0-9]{16,40}|proj_[a-z0-9]{16,40})["'`]/, strong, {
      'config.not_loaded': -hint,
    }),
    coded('client-without-project', /setendpoint\((?=[^;]{0,300}setkey\()(?![^;]{0,400}setproject\()/, strong, {
      'perm.scope': -fair,
    }),
    configured(
      'selector-in-config',
      regex`
        (?:org(?:anization)?|project|tenant|account|team|workspace|zone|subscription|directory)_?id["']? ?[:=]
        |team_[a-z0-9]{8,200}|prj_[a-z0-9]{8,200}|org-[a-z0-9]{8,200}
        |--(?:scope|org|organization|account|project|tenant|profile)\b
      `,
      fair,
    ),
    requested(
      'selector-in-request',
      regex`
        openai-(?:organization|project):|x-goog-user-project:|stripe-account:
        |x-(?:[a-z]{2,20}-)?(?:tenant|org|organi[sz]ation|project|workspace|account|team|space|company)
          (?:-id|-slug|-name)?:
        |[?&](?:teamid|orgid|org_id|account_id|project_id|tenant|workspace_id)=
      `,
      fair,
    ),
    noticed(
      'empty-selector',
      'A header that selects the account is sent empty, or with the word null or undefined.',
      (observed) => emptySelector(observed) !== null,
      strong,
    ),
    noticed(
      'key-of-another-project',
      'The key names another project than the address.',
      (observed) => otherProject(observed) !== null,
      strong,
      { 'key.truncated': -weak, 'key.revoked': -weak },
    ),
  ],

  examine(observed): Verdict<Found> {
    const header = emptySelector(observed)
    if (header !== null) return suspected({ kind: 'empty-selector', header })
    const other = otherProject(observed)
    if (other !== null) return suspected({ kind: 'other-project', ...other })
    const documented = statedAs(observed, 'env.wrong_account')
    return documented.verdict === 'suspected'
      ? suspected({ kind: 'documented', provider: documented.found.provider })
      : documented
  },

  explain({ found, providerName }) {
    if (found?.kind === 'empty-selector')
      return `The header ${found.header} is sent without a usable value, so ${providerName} cannot tell which account the request is for.`
    if (found?.kind === 'other-project')
      return `The key belongs to the project ${found.inKey}, but the request goes to ${found.called}.`
    return `The key is accepted, but the request is for an organization, project, tenant or account that this key does not belong to (or for the default one, because none is named).`
  },

  fix({ found, observed }) {
    const edits: Edit[] = found?.kind === 'empty-selector' ? [{ kind: 'remove-header', name: found.header }] : []
    if (found?.kind === 'other-project' && observed.host)
      edits.push({ kind: 'set-host', host: observed.host.replace(found.called, found.inKey) })
    return fix(
      'Name the organization, project or tenant that the key belongs to, or leave the selector out, or take a key of the account you mean.',
      { edits },
    )
  },

  question: 'Which organization, project or tenant does the key belong to, and which one does the request name?',
})

const emptySelector = once((observed: Observed): string | null =>
  emptyHeader(observed, (name) => accountSelector.test(name)),
)

/** Keys that are JWTs name their project (`ref`), which is also the first label of the project's host. */
const otherProject = once(
  ({ credentials, host }: Observed): { readonly inKey: string; readonly called: string } | null => {
    const called = host?.split('.')[0] ?? ''
    const inKey = credentials.map(({ reading }) => reading.jwt?.ref ?? null).find((ref) => ref !== null)
    const comparable =
      inKey !== undefined && inKey !== null && inKey.length === called.length && /^[a-z0-9]{16,}$/.test(called)
    return comparable && inKey !== called ? { inKey, called } : null
  },
)
