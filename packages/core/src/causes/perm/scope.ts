import { defineCause, fix, ruledOut, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { decisive, fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { responseHeader } from '../../wire/sent.ts'
import { describedScopes } from '../../looks/described-scopes.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { scopePlaces } from './signs/scope-places.ts'
import { consentOfOne } from './signs/consent-of-one.ts'
import { scopeBy401 } from './signs/scope-by-401.ts'
import { scopeRemarks } from './signs/scope-remarks.ts'
import { scopeWordings } from './signs/scope-wordings.ts'
import { listedRights } from './signs/listed-rights.ts'
import { toldInAWord } from './signs/told-in-a-word.ts'
import { regex } from '../../model/regex.ts'

type Needs = { readonly by: 'answer' | 'description'; readonly needed: string | null }

export const scope = defineCause({
  id: 'perm.scope',
  title: 'The key is valid but was not given the scope, permission or role for this operation',
  signs: [
    ...listedRights,
    said(
      'scope-words',
      regex`
        missing[_ ](?:the )?(?:following )?(?:required )?(?:oauth2? |access |api |token ){0,3}scopes?
        |(?:requires?|needs?) (?:one of |at least one of |all of )?the following scopes?
        |insufficient[_ ](?:[a-z]{1,40}[_ ])?scopes?|scopes?[_ ]insufficient|required scopes?
        |(?:does not|doesn't|not) (?:have|contain|include|meet|match)[a-z ]{0,25}scopes?|invalid scopes?\(?s?\)?
        |scope does not match|without ["'\`]?[a-z_:.]{2,30}["'\`]? scope
        |lacks? (?:the )?["'\`]?[a-z_:.]{0,30}["'\`]? ?scope
      `,
      decisive,
      { ...namedReason, 'perm.resource': -hint },
    ),
    said(
      'insufficient-permissions',
      regex`
        (?:insufficient|missing|inadequate|not enough|additional|lacks?|lacking|without)[ _]
          (?:
            client |user |account |api |the |required |necessary |needed[ ]
          ){0,5}(?:
            permissions?|privileges?|rights?|authorization(?![ _-]?(?:header|token|param|cookie))|access rights
            |grants?
          )
        |permission(?:s)? (?:not granted|is missing|are missing|required|needed)|missing_permissions
      `,
      strong,
      { 'perm.resource': weak },
    ),
    said(
      'key-lacks-permission',
      regex`
        (?:key|token|credential|method|account|client|principal|user|role|app|bot|integration)
          [a-z0-9 "'\`*_:/-]{0,160}(?<!\bor )(?:
            does not|doesn't|do not|don't|is not configured|has not been granted|hasn't been granted
          )(?: have| with)? (?:the )?(?:[a-z"'\`_.:*-]{1,30} ){0,5}(?:
            permissions?|privileges?|rights|scopes?|role|authority|capabilit(?:y|ies)
            |access to (?:api|this operation|perform)
          )
      `,
      strong,
      { 'perm.resource': weak },
    ),
    said(
      'is-missing-the-permission',
      regex`
        is missing the (?:permission|scope|[a-z/ _:]{2,40} permission)|missing (?:the )?permission
        |you(?:'ll| will)? need (?:additional|more|the) (?:permissions?|[a-z:._]{2,30} scope)
      `,
      strong,
    ),
    said(
      'resource-not-accessible',
      /resource not accessible by (?:integration|personal access token)|not accessible by (?:integration|this token)/,
      decisive,
      { 'key.wrong_kind': hint },
    ),
    said(
      'not-authorized-to-perform',
      regex`
        not authorized to perform(?! this action on this (?:app|project)):? ?[a-z0-9-]{0,40}:?
        |lacks the required data action|is not authorized to perform this|no [a-z-]{1,40} policy allows
        |explicit deny in|iam_permission_denied|authorizationpermissionmismatch|unauthorizedoperation
        |permission ["'][a-z0-9_.:/]{3,60}["'] denied
      `,
      strong,
      { 'perm.resource': weak, 'perm.ip': hint },
    ),
    said(
      'denied-generic',
      regex`
        permission[ _]denied|access[ _]denied|accessdenied|not permitted
        |not allowed to (?:perform|access|call|use|do)|operation (?:is )?not (?:permitted|allowed)(?! due to)
        |action (?:is )?(?:forbidden|not allowed)|you (?:do not|don't) have (?:permission|access|the right)
        |not authorized to (?:access|perform|use|create|read|write|update|delete|list|send|analyze)
        |unauthorized to access
      `,
      weak,
      { 'perm.resource': weak, 'perm.ip': hint },
    ),
    said(
      'admin-or-write',
      regex`
        (?:must have|requires?|need|only)[a-z ]{0,14}(?:
            admin|administrator|owner|write|maintainer|superuser|master
          )[a-z ]{0,20}(?:rights|access|role|permission|token|key|privilege)?
        |write access[a-z ]{0,25}not granted
        |read[- ]?only (?:key|token|access|api key|mode|app(?:lication)?|credential|account|user|permission)
        |write operations? (?:is|are) (?:disabled|not)|limited to (?:read|reading)\b|only for master key|not_admin
      `,
      fair,
      { 'key.wrong_kind': weak },
    ),
    said(
      'restricted-key',
      regex`
        restricted[_ ](?:api[_ ])?(?:key|resource|to only)|api key is (?:restricted|limited) to
        |key (?:is )?(?:restricted|only allowed|can only)|method not allowed with this api key
        |denied: permission_denied|expected scopes
      `,
      strong,
      { 'key.wrong_kind': weak, 'perm.resource': weak, 'send.companion': -fair },
    ),
    said(
      'job-token',
      /authentication by ci\/cd job token not allowed|job[_ ]token[a-z_ ]{0,20}(?:scope|allowlist)|job token/,
      strong,
      { 'key.wrong_kind': weak },
    ),
    said(
      'row-policy',
      regex`
        row[- ]level security|permission denied for (?:table|schema|relation|function|view)
        |missing or insufficient permissions|security rules?
      `,
      strong,
      { 'key.wrong_kind': weak },
    ),
    said(
      'workflow-or-intent',
      regex`
        refusing to allow an? [a-z ]{3,40} to (?:create|update|push)|disallowed intent|privileged intent
        |missing permissions|requires merchant approval|consent[_ ](?:required|needed)|has not consented
        |admin consent
      `,
      strong,
    ),
    said(
      'echoed-scopes',
      regex`
        x-(?:accepted-)?oauth-scopes|needed["']?: ?["'][a-z:,._]{3,200}|required_scope
        |provided["']?: ?["'][a-z:,._]{3,200}|www-authenticate:? ?bearer[^"]{0,60}insufficient_scope
      `,
      strong,
    ),
    noticed(
      'status-403',
      'Status 403: the server knows who asks, and refuses this operation.',
      ({ status }) => status === 403,
      weak,
      { 'perm.resource': weak, 'perm.ip': weak, 'perm.client': hint, 'key.missing': -weak, 'key.unknown': -hint },
    ),
    noticed(
      'granted-less',
      'The answer lists needed and granted scopes, and the needed one is not granted.',
      (observed) => neededScope(observed) !== null,
      decisive,
    ),
    ...scopeWordings,
    noticed(
      'api-itself-forbids',
      'Status 403 in the API’s own JSON: the request got past the edge, and what is refused is the operation.',
      ({ status, zones }) => status === 403 && /\{ ?["'][a-z_]{2,30}["'] ?:/.test(zones.answer),
      hint,
      {
        'perm.client': -strong,
        'perm.resource': weak,
        'perm.region': hint,
        'account.suspended': hint,
        'sign.mismatch': -hint,
      },
    ),
    ...scopeRemarks,
    ...toldInAWord.scope,
    ...scopeBy401,
    ...consentOfOne,
    ...scopePlaces,
  ],

  examine(observed): Verdict<Needs | Documented> {
    const needed = neededScope(observed)
    if (needed !== null) return suspected({ by: 'answer', needed })
    if (/insufficient_scope|missing_scope|access_token_scope_insufficient/.test(observed.zones.answer))
      return suspected({ by: 'answer', needed: describedScopes(observed)?.join(', ') ?? null })
    const described = observed.status === 403 ? describedScopes(observed) : null
    if (described !== null) return suspected({ by: 'description', needed: described.join(', ') })
    if (isAnonymous(observed)) return ruledOut('the server says that it got no credential at all')
    return documentedAs(observed, 'perm.scope')
  },

  explain({ found, providerName }) {
    if (found?.by === 'description')
      return `The description of ${providerName} asks for the scope ${found.needed} on this operation, and the key seems not to have it.`
    if (found?.by === 'answer' && found.needed !== null)
      return `The key is valid, but ${providerName} wants the scope ${found.needed} for this call, and the key was not given it.`
    return `The key itself is accepted; it was made without the scope, permission or role that ${providerName} asks for on this operation.`
  },

  fix({ found }) {
    const needed = found !== null && 'needed' in found ? found.needed : null
    return fix(
      needed === null
        ? 'Give the key the scope or role for this operation, or make a new key that has it; most issuers do not change a key’s scopes afterwards.'
        : `Add ${needed} to the key, or make a new key with it, and replace the old one.`,
      {
        links: ['https://www.rfc-editor.org/rfc/rfc6750#section-3.1'],
      },
    )
  },

  dashboard: 'keys',
  question: 'Which scopes, permissions or role does the key have, and does a harmless read with the same key work?',
})

/** The scope that the answer names as needed and not granted; null where it names none. */
const neededScope = once((observed: Observed): string | null => {
  const accepted = responseHeader(observed, 'x-accepted-oauth-scopes')
  const granted = responseHeader(observed, 'x-oauth-scopes')
  if (accepted !== null && granted !== null && accepted.trim() !== '') {
    const has = new Set(granted.split(',').map((one) => one.trim()))
    const needs = accepted.split(',').map((one) => one.trim())
    if (!needs.some((one) => has.has(one))) return needs.join(' or ')
  }
  const challenge = responseHeader(observed, 'www-authenticate')
  const asked =
    challenge !== null && /insufficient_scope/.test(challenge)
      ? /\bscope="([^"]{1,120})"/.exec(challenge)?.[1]
      : undefined
  return (
    asked ??
    /missing (?:the )?(?:required )?scopes?["']?: ?["'[]?([a-z][a-z0-9_.:-]{2,60})/
      .exec(observed.zones.answer)?.[1]
      ?.replace(/[.]$/, '') ??
    null
  )
})

const nothingReceived = regex`
  no (?:api key|authorization header|credentials?) (?:was |were )?(?:found|provided|received|supplied)
  |missing (?:api key|authorization header)
`

function isAnonymous({ zones }: Observed): boolean {
  return nothingReceived.test(zones.answer)
}
