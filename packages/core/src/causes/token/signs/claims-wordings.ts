import { issuerOfAnotherVersion } from '../../../looks/issuer-of-another-version.ts'
import { otherAudience } from '../../../looks/other-audience.ts'
import { scopeOfAnotherApi } from '../../../looks/scope-of-another-api.ts'
import { anywhere, decisive, fair, hint, noticed, said, strong, weak } from '../../../model/sign.ts'
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
      |invalid_resource|aadsts(?:500011|65001|1002012|70021\d{0,2}|70027|50013|50027|700024|700023|700030)\b
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
  noticed(
    'audience-not-the-resource',
    'The token in view is made out to another audience than the resource that was asked for.',
    (observed) => otherAudience(observed) !== null,
    decisive,
    { 'send.wrong_place': -fair, 'client.defect': -weak, 'send.absent': -fair },
  ),
  noticed(
    'issuer-of-another-version',
    'Both issuers are the same tenant of Entra: the token is of another version than the API checks for.',
    issuerOfAnotherVersion,
    decisive,
    { 'env.wrong_account': -strong, 'env.wrong_host': -weak },
  ),
  noticed(
    'scope-of-another-api',
    'The code asks for a token for another API than the one whose audience the refusal names.',
    (observed) => scopeOfAnotherApi(observed) !== null,
    decisive,
    { 'env.wrong_host': -weak, 'token.expired': -fair, 'send.absent': -fair },
  ),
  said(
    // PyJWT since 2.10, and what other libraries say of a claim of the wrong type.
    'claim-of-the-wrong-type',
    regex`
      (?:subject|issuer|audience|jwt id|(?:['"\`(]?(?:sub|iss|aud|jti|exp|nbf|iat)['"\`)]?)(?: claim)?) must be[ ]
        (?:an? )?(?:case-sensitive )?(?:string|integer|number|numeric|array)
      |expiration time claim \(exp\) must be|issued at claim \(iat\) must be
    `,
    strong,
    { 'token.expired': -weak, 'send.wrong_place': -weak },
  ),
  said(
    // Twilio's number for an access token whose issuer or subject is not the API key and account: made so, or of others.
    'access-token-number',
    /access token[^;"]{0,40}\b20103\b|\b20103\b[^;"]{0,40}access token/,
    fair,
    { 'env.wrong_account': weak, 'env.wrong_host': hint, 'key.mistyped': weak },
  ),
  said(
    'issued-by-a-different-provider',
    regex`
      id token issued by a different provider
      |issuer (?:did|does) not match the issuer returned by (?:the )?provider
      |token (?:was )?(?:issued|signed) by (?:a different|another|an unknown|an untrusted) (?:provider|issuer|server)
    `,
    decisive,
    { ...namedReason, 'env.wrong_host': hint },
  ),
  said(
    // What stands within the token is not what the tool expects there: whoever made it left a field out.
    'field-within-the-token-lacking',
    regex`
      (?:failed|unable|could not|couldn't|cannot) (?:to )?(?:parse|decode|read|deserialize|unmarshal)[a-z ]{0,24}\btokens?\b[^;]{0,120}
        (?:invalid type|missing field|unknown field|expected (?:an? )?(?:string|number|integer|map|sequence|value)|null|undefined)
    `,
    strong,
    { 'env.wrong_host': -fair, 'key.truncated': hint, 'client.defect': weak },
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
  anywhere(
    // An API registered with Entra gets tokens of version 1 until its manifest says 2: another issuer and audience than the sample checks.
    'token-version-of-the-manifest',
    regex`
      accesstokenacceptedversion|requestedaccesstokenversion
      |manifest (?:of|for) (?:the |my |our )?(?:web )?(?:api|app(?:lication)?|registration)[a-z ]{0,16}(?:left|unchanged|default|not (?:changed|edited))
    `,
    strong,
    { 'key.wrong_kind': -weak, 'server.fault': -weak },
  ),
]
