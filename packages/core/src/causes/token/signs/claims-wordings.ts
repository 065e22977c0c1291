import { decisive, fair, hint, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { namedReason } from '../../../looks/named-reason.ts'
import { regex } from '../../../model/regex.ts'

/** Refusals of a token in the words of one issuer, platform or library, the claim not always named. */
export const claimsWordings: readonly Sign[] = [
  said(
    'provider-token',
    /invalidprovidertoken|invalid provider token|missingprovidertoken|topic(?:disallowed| mismatch)/,
    decisive,
    { ...namedReason, 'sign.mismatch': weak, 'env.test_live': hint },
  ),
  said(
    'jwt-signature',
    regex`
      invalid jwt signature|jwt (?:signature )?verif[a-z]{1,40} (?:failed|error)
      |token signature (?:is invalid|verification failed)|unable to parse or verify
    `,
    fair,
    { 'sign.mismatch': weak, 'key.revoked': weak, 'env.wrong_account': weak },
  ),
  said(
    'access-token-list',
    regex`
      access token is missing, invalid, audience|invalid token\/audience|invalidauthenticationtoken
      |invalidauthenticationinfo
    `,
    fair,
    { 'token.expired': weak, 'env.wrong_host': weak },
  ),
  said(
    'resource-scope',
    regex`
      (?:resource principal|resource|scope)[a-z0-9 :/._"'-]{0,60}was not found in the tenant
      |(?:resource principal|scope)[a-z0-9 :/._"'-]{0,60}(?:is not valid|not configured|does not exist)
      |invalid_resource|aadsts(?:500011|65001|1002012|70021\d?|70027|50013|50027|700024|700023|700030)\b
      |no matching federated
    `,
    strong,
    { 'env.wrong_account': weak, 'perm.scope': hint },
  ),
  said(
    'grants',
    regex`
      invalid (?:access )?token (?:grants?|header|payload|claims?)|app check token|attestation
      |invalid_subject_token|invalid_client_assertion|client assertion (?:is|contains|failed)
    `,
    strong,
  ),
  said('invalid-grant', /invalid_grant/, hint, { 'token.expired': weak, 'sign.clock': weak, 'key.revoked': weak }),
  said(
    'invalid-token',
    /invalid[_ ]token|token is (?:invalid|not valid)|token (?:validation|verification) failed/,
    hint,
    { 'token.expired': weak, 'key.unknown': hint },
  ),
  said(
    'claim-refused',
    regex`
      jwt issuer is not configured|jwt verification fails|jwtclaimvalidation|rejected by the attribute condition
      |invalid_target|wrong recipient|payload audience|alg value is not allowed
      |signing method [a-z0-9]{2,6} is invalid|unable to match (?:a )?kid|jwksnomatchingkey
      |not intended for (?:this |the )?(?:audience|api|resource|client)|tenant (?:id )?mismatch
      |subject ['"\`][^'"\`]{1,80}['"\`] (?:does|did) not match|no valid audience|expected (?:aud|iss|azp)[ ]
      |signature algorithm [a-z0-9]{2,6} is not
      |token (?:was )?issued (?:to|for) (?:another|a different) (?:client|app|audience|project)
    `,
    strong,
    { 'env.wrong_account': hint, 'server.fault': -weak, 'key.missing': -weak },
  ),
  said('invalid-scope', /invalid_scope/, hint, { 'perm.scope': fair, 'key.wrong_kind': weak }),
  said(
    'trusted-publisher',
    regex`
      invalid-publisher|(?:no|not any) (?:corresponding|matching|trusted) publisher
      |publisher with matching claims
      |trusted publish(?:er|ing)[a-z ]{0,30}(?:fail|mismatch|not (?:found|configured|match)|no match)
      |oidc[a-z ]{0,30}(?:claims?|subject)[a-z ]{0,20}(?:mismatch|not match)
      |not authorized to perform sts:assumerolewithwebidentity|no matching (?:trust|subject)
    `,
    decisive,
    { 'key.expired': -fair, 'key.revoked': -fair, 'client.defect': -fair, 'perm.resource': hint },
  ),
]
