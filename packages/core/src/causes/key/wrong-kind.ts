import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { decisive, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { isOtherRoleTold, jwtForKey, neededKind, onlyAnId, otherRole, publishableKey } from '../../keys/other-role.ts'
import { sameValueTwice } from '../../looks/same-value-twice.ts'
import { subjectOf } from '../../keys/seen-defects.ts'
import { documentedAs } from '../../wire/documented.ts'
import { sentCredentials } from '../../wire/sent.ts'
import { ofAnotherGeneration } from './signs/of-another-generation.ts'
import { swappedArguments } from './signs/swapped-arguments.ts'
import { wrongKindRemarks } from './signs/wrong-kind-remarks.ts'
import { wrongKindWordings } from './signs/wrong-kind-wordings.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { wrongKindValues } from './signs/wrong-kind-values.ts'
import { wrongKindRefusals } from './signs/wrong-kind-refusals.ts'
import { misnamedKind, pathForContents } from '../../keys/misnamed-kind.ts'
import { kindsInView } from './signs/kinds-in-view.ts'
import { kindsCompared } from './signs/kinds-compared.ts'
import { anotherPurpose } from './signs/another-purpose.ts'
import { regex } from '../../model/regex.ts'
import { ownPassword } from './signs/own-password.ts'
import { kindsByService } from './signs/kinds-by-service.ts'
import { mailAndFiles } from './signs/mail-and-files.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Found = { readonly where: string; readonly is: string; readonly needs: string }

const kindly = { 'key.unknown': -hint, 'key.revoked': -weak, 'key.expired': -weak }

export const wrongKind = defineCause({
  id: 'key.wrong_kind',
  title: 'The credential is of another kind than this endpoint takes',
  signs: [
    said(
      'keys-not-supported',
      regex`
        api keys? (?:is |are )?not (?:supported|allowed|permitted)|api keys (?:are )?not accepted
        |(?:expected|requires?|needs?) (?:an? )?(?:
            oauth(?! ?2 access token, login cookie) ?2?|access token|bearer token|id token|service account|user token
            |bot token|personal access token|secret key|jwt|management key
          )(?: access token)?
        |expected (?:an? )?api (?:key|token)
        |access_token_type_unsupported
      `,
      strong,
      kindly,
    ),
    said(
      'token-type',
      regex`
        (?:wrong|invalid|unsupported|unexpected|incorrect|not[_ ]allowed) ?_?
          (?:token|key|credential|grant|auth(?:entication)?)[_ ]?(?:type|kind|scheme)
        |not_allowed_token_type|token[_ ]type (?:is )?(?:not|invalid|unsupported|mismatch)
        |this type of (?:token|key|credential)|(?<!valid for any )(?:key|token|credential) type
      `,
      strong,
      kindly,
    ),
    said(
      'secret-versus-publishable',
      regex`
        publishable (?:api )?key|only secret keys|secret[ _]key[ _](?:is )?required
        |(?:use|using|sent|requires?) (?:a |the |your )?(?:
            secret|public|publishable|private|anon|service[_ ]role|server|client
          ) (?:api )?key
        |secret api key in (?:the )?browser|forbidden use of secret
      `,
      strong,
      kindly,
    ),
    said(
      'personal-or-bot',
      regex`
        (?:
            personal access|installation|user|bot|app|application|integration|deploy|job|ci|session
            |service account|system user|page|guest|member|project|machine
          )[ -](?:access )?tokens? (?:
            is |are |cannot|can not|can't|may not|not(?! (?:provided|given|set|supplied|specified|found|configured))|do not|must|only|required|does not
          )
        |only (?:for|by|with|available to) (?:a |an )?
          (?:bots?|users?|personal|installation|app|admin|management)[ a-z]{0,16}(?:tokens?|keys?)
      `,
      strong,
      kindly,
    ),
    said(
      'only-for',
      regex`
        (?:only|solely) (?:be )?(?:
            authorized|authorised|valid|usable|intended|accepted|meant|works?|allowed|used|available
          ) (?:for|with|by|in|on)[ ]
        |cannot be used (?:for|with|to|on|here|in|by)|(?:can|may) only be used
        |(?<!session is )not (?:be )?(?:valid|usable|intended|allowed) for (?:this|other|the|use)|is only for
      `,
      weak,
      { ...kindly, 'perm.scope': weak, 'perm.resource': weak },
    ),
    said(
      'password-no-longer',
      regex`
        password ?(?:login|sign-?in|auth(?:entication)?) ?(?:is |was |has been )?
          (?:
            forbidden|disabled|disallowed|blocked|removed
            |not (?:supported|allowed|permitted|possible|available|accepted)
          )
        |basic auth(?:entication)? (?:is |has been )?(?:disabled|deprecated|not (?:supported|allowed|enabled))
        |less secure apps?
        |(?:basic )?auth(?:entication)? with passwords? (?:is |has been )?(?:deprecated|not|disabled|removed)
        |passwords? (?:is |are )?(?:no longer|not) (?:accepted|supported)
        |(?:api|app|application)[ -](?:token|password) (?:instead|is required|required)
        |(?:use|create|generate|need|requires?) an? (?:api|app|application|personal access|personal)[ -]
          (?:token|password|specific|access token)(?! (?:http )?header)
        |app(?:lication)?-specific password|use (?:a |your )?personal access tokens?|username\/password auth
        |stopped supporting (?:account )?passwords|password auth(?:entication)? is no longer
        |(?:log|sign) ?in (?:with|using) an? (?:personal access|app|api) (?:token|password)
      `,
      strong,
      { 'api.retired': fair, 'key.expired': -fair, 'key.revoked': -fair },
    ),
    said(
      'admin-key-needed',
      regex`
        (?:requires?|must be|only|needs?|with|use) (?:an? |the )?(?:
            admin|management|master|root|owner|organi[sz]ation|org[- ]level|account[- ]level|global|session
            |provisioning
          )[ -](?:api )?(?:key|token|keys)
        |must be made with a session key|(?:master|admin|management) key (?:is )?(?:required|expected|only)
      `,
      strong,
      { ...kindly, 'perm.scope': fair },
    ),
    ...wrongKindRefusals,
    requested('jwt-as-query-key', /[?&](?:api_?key|apikey|key|appid)=eyj[a-z0-9_-]{10}/, strong, {
      'send.wrong_place': fair,
    }),
    requested(
      'login-as-key',
      regex`
        authorization: basic (?:ywrtaw4|dxnlcm|bxl1c2vy|cm9vd)[a-z0-9+/=]{4,200}
        |:\/\/[^/@:\s]{2,40}@[^/@:\s]{2,60}:[^/@\s]{4,40}@|:\/\/[a-z][\w.-]{2,30}:[^/@\s]{4,40}@
      `,
      weak,
    ),
    requested(
      'session-token-as-key',
      regex`
        (?:x-api-key|api-key): ?(?:sk-ant-oat|sk-ant-ort|ya29\.|eyj|sess-|xoxc-|xoxs-)
        |bearer (?:sess-|pk_live|pk_test|whsec_|pi_[a-z0-9]|acct_|xoxc-|xapp-)
      `,
      strong,
      { 'send.wrong_header': fair },
    ),
    requested(
      'global-key-header-with-token',
      /x-auth-key: [a-z0-9]{0,30}[_-][a-z0-9_-]{5,200}|x-auth-key: [a-z0-9]{38,44}(?: |$)/,
      weak,
      { 'send.wrong_header': fair },
    ),
    answeredPlainly.wrongKind,
    toldPlainly.wrongKind,
    ...kindsInView,
    ...wrongKindRemarks,
    ...wrongKindValues,
    ...wrongKindWordings,
    ...anotherPurpose,
    ...kindsCompared,
    ownPassword,
    ...kindsByService,
    ...ofAnotherGeneration,
    ...mailAndFiles,
    ...swappedArguments,
    noticed(
      'other-role',
      'The credential is one of this provider, but of a kind that does not authenticate API calls.',
      (observed) => otherRole(observed) !== null,
      strong,
      kindly,
    ),
    noticed(
      'only-an-id-fits',
      'The value has the form of an id of this provider, and lacks the beginning that all its keys have.',
      onlyAnId,
      strong,
      { ...kindly, 'config.not_loaded': -weak },
    ),
    noticed(
      'other-role-told',
      'The key is said to begin like another kind of credential of this provider.',
      isOtherRoleTold,
      decisive,
      kindly,
    ),
    noticed(
      'publishable',
      'The key is this provider’s publishable kind.',
      (observed) => publishableKey(observed) !== null,
      weak,
      { 'perm.referrer': hint },
    ),
    noticed(
      'jwt-where-key-expected',
      'A JSON Web Token stands where this provider’s API takes a short key.',
      (observed) => jwtForKey(observed),
      weak,
      { 'token.claims': weak },
    ),
    noticed(
      'uuid-as-client-secret',
      'The client secret has the form of a UUID, which is what its id looks like.',
      ({ credentials, provider, zones }) =>
        (/^(?:entra|azure)/.test(provider?.id ?? '') || zones.answer.includes('aadsts')) &&
        credentials.some(({ name, value }) => /secret/i.test(name ?? '') && uuid.test(value.reveal().trim())),
      strong,
      kindly,
    ),
    noticed(
      'name-says-otherwise',
      'The name of the setting says secret, but the value is of a public kind.',
      ({ credentials }) =>
        credentials.some(
          ({ name, reading: { matches } }) =>
            /secret/i.test(name ?? '') &&
            matches[0] !== undefined &&
            matches[0].prefix.length >= 3 &&
            (matches[0].role === 'publishable' || matches[0].role === 'id'),
        ),
      fair,
      kindly,
    ),
    noticed(
      'one-value-for-two-kinds',
      'Two settings for two kinds of credential hold the same value: one of them is of the wrong kind.',
      (observed) => sameValueTwice(observed) !== null,
      decisive,
      { ...kindly, 'send.absent': -strong, 'env.wrong_host': -strong, 'perm.scope': -fair },
    ),
    noticed(
      'mail-or-number',
      'A mail address or a bare number was sent as the key.',
      (observed) =>
        sentCredentials(observed).some(
          ({ reading }) => reading.matches[0]?.role === 'id' && reading.matches[0].provider.startsWith('other:'),
        ),
      fair,
    ),
  ],

  examine(observed): Verdict<Found> {
    const other = otherRole(observed)
    if (other)
      return suspected({ where: subjectOf(other.credential), is: other.match.kind, needs: neededKind(observed) })
    const misnamed = misnamedKind(observed)
    if (misnamed) return suspected({ ...misnamed })
    const path = pathForContents(observed)
    if (path) return suspected({ where: path.where, is: 'path of a file', needs: 'contents of that file' })
    if (documentedAs(observed, 'key.wrong_kind').verdict === 'suspected')
      return suspected({ where: 'The request', is: 'another kind of credential', needs: neededKind(observed) })
    return unknown('which kinds of credential the endpoint takes')
  },

  explain({ found, providerName }) {
    if (!found)
      return `The credential may be good, but ${providerName} takes another kind of it here: secret for publishable, API key for password, access token for id.`
    return `${found.where} carries ${article(found.is)}; this API of ${providerName} takes ${article(found.needs)}.`
  },

  fix: ({ found, observed, providerName }) =>
    fix(
      `Create ${article(found?.needs ?? 'the kind of key that this endpoint documents')} at ${providerName} and use it in place of ${found ? article(found.is) : 'the one in use'}.`,
      {
        edits: [
          {
            kind: 'replace-key',
            target: keyTarget(observed),
            with: found ? fromProvider(found.needs, providerName) : 'the documented kind of key',
          },
        ],
        commands: [`${writeKey(observed)} | head -c 8`],
      },
    ),

  dashboard: 'keys',
  question:
    'What does the page on which you made the credential call it (API key, access token, client id, publishable key, password)?',
})

function article(kind: string): string {
  return /^(?:an? |the |another )/i.test(kind) ? kind : `${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind}`
}

/** Some kinds are called no more than `key`: whose it is tells it from the one that is replaced. */
function fromProvider(kind: string, providerName: string): string {
  return kind.toLowerCase().includes(providerName.toLowerCase())
    ? article(kind)
    : `${article(kind)} from ${providerName}`
}
