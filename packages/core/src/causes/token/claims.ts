import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import {
  coded,
  configured,
  decisive,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { claimsWordings } from './signs/claims-wordings.ts'
import { issuerExchanged } from './signs/issuer-exchanged.ts'
import { ofAnotherApi } from './signs/of-another-api.ts'
import { longestLife } from './signs/longest-life.ts'
import { publishesByOidc } from './signs/publishes-by-oidc.ts'
import { foreignTold } from './signs/told.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { filledCredentials } from '../../wire/sent.ts'
import { answeredAt } from '../../wire/time.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly by: 'not-yet' | 'unsigned' | 'malformed' | 'lifetime' | 'named'; readonly claim: string }

export const claims = defineCause({
  id: 'token.claims',
  title: 'The token has a wrong audience, issuer, key id, algorithm or time, or is malformed',
  signs: [
    said(
      'audience',
      regex`
        (?:invalid|wrong|bad|incorrect|unexpected|missing|mismatch)[a-z '"()/]{0,20}(?:audience|\baud\b)
        |(?:audience|\baud\b)[a-z '"():]{0,24}(?:
            invalid|incorrect|mismatch|(?:did|do|does|is|was)n['’]t (?:match|valid|allowed)|did not match|does not match|not match|not allowed|validation failed
            |unauthorized|wrong|is not|expected|claim
          )
        |audience (?:of|in) (?:the|this|that|your) (?:[a-z]{2,10} )?(?:token|jwt)|token(?:'s)? audience
        |jwt audience|invalidaudience|not (?:authori[sz]ed|allowed) (?:to|for) (?:the|this|that) audience
      `,
      decisive,
      { ...namedReason, 'env.wrong_host': weak, 'env.wrong_account': hint },
    ),
    said(
      'issuer',
      regex`
        (?:invalid|wrong|bad|incorrect|unknown|missing|untrusted|unexpected)[a-z '"()]{0,14}(?:issuer|\biss\b)
        |(?:the )?(?:issuer|\biss\b)[a-z '"():.,-]{0,40}(?:
            expects?|expected|differs|but was|instead|invalid|mismatch|does not match|did not match|unknown
            |not trusted|claim
          )
        |issuer\/subject|wrong issuer
      `,
      decisive,
      { ...namedReason, 'env.wrong_account': weak },
    ),
    said(
      'claim-named',
      regex`
        ['"\`(]?(?:exp|iat|nbf|sub|jti|kid|alg|azp|tid|scp)['"\`)]?[ ]
          (?:claim|header|field|parameter|is|must|was|not)
        |(?:claim|header|field) ['"\`(]?(?:exp|iat|nbf|sub|jti|kid|alg|azp|tid)\b|too far in the future
        |claims? (?:validation|verification|set|are|is) ?(?:failed|invalid|missing)?|invalid claims?
        |missing [a-z]{1,40} claim|invalid assertion
      `,
      strong,
      { 'sign.clock': weak },
    ),
    said(
      'malformed',
      regex`
        (?<!missing or )(?:malformed|invalid|bad|unparseable|corrupt)[a-z ]{0,10}
          (?:jwt|json web token|id token|jws|compact|assertion)
        |(?:jwt|json web token|id token|assertion|compacttoken)[a-z ]{0,20}(?:
            malformed|is invalid|invalid|could not be (?:decoded|parsed|verified)|parsing failed|not well formed
            |decode|must have
          )
        |jwtmalformed|not enough segments|wrong number of segments|expected 3 parts|invalid number of segments
        |bad_jwt|(?<!missing or )invalid jwt
      `,
      strong,
      { 'key.wrong_kind': fair, 'key.truncated': weak, 'send.scheme_wrong': hint },
    ),
    said(
      'algorithm-or-key',
      regex`
        (?:invalid|unsupported|unexpected|wrong|unknown|disallowed)[a-z ]{0,12}
          (?:algorithm|signing method|key id|\bkid\b)
        |no (?:matching|suitable|applicable) (?:key|jwk|federated)|unable to find[a-z ]{0,20}(?:key|jwk|kid)
        |(?:jwk|jwks|kid)[a-z ]{0,20}(?:not found|no match|unknown|mismatch)
        |key id[a-z ]{0,14}(?:not found|unknown)|signature key (?:was )?not found
      `,
      strong,
      { 'sign.mismatch': weak, 'key.revoked': hint },
    ),
    ...claimsWordings,
    ...foreignTold,
    ...publishesByOidc,
    ...longestLife,
    ...ofAnotherApi,
    issuerExchanged,
    coded(
      'jwt-made',
      regex`
        jwt\.(?:sign|encode)|jsonwebtoken|pyjwt|jose\.|signjwt|new jwt|createjwt|generatejwt|claims ?[:=]
        |setissuedat|expiresin ?:
      `,
      strong,
      { 'sign.clock': weak, 'sign.mismatch': weak },
    ),
    coded(
      'lifetime-at-limit',
      /exp["']? ?[:=][^,;]{0,60}\+ ?\(? ?(?:600|10 ?\* ?60|60 ?\* ?10|3600|60 ?\* ?60)\b/,
      strong,
      { 'sign.clock': weak },
    ),
    coded(
      'credential-scope',
      regex`
        get_bearer_token_provider|\.default["']|defaultazurecredential|gettoken\((?!\))|fetch_id_token|target_audience
        |audience ?[:=]|credential_scopes
      `,
      fair,
      { 'perm.scope': weak },
    ),
    configured(
      'identifiers',
      /(?:issuer|audience|jwks_?ur[il]|key_?id|team_?id|tenant_?id|realm|kid|jwt_?alg)[a-z_]{0,40}["']? ?[:=]/,
      fair,
    ),
    requested('bearer-jwt', /authorization: bearer ey[a-z0-9_-]{8,400}\./, hint, { 'token.expired': hint }),
    noticed(
      'token-shows-it',
      'The token’s own header or claims show the flaw.',
      (observed) => found(observed) !== null,
      strong,
    ),
    remarked(
      'two-host-names',
      regex`
        \b(?:different|other|two|internal and (?:external|public)|inside and outside)(?: (?:base|issuer|server|public))?[ ]
          (?:host ?names?|urls?|addresses)(?! share)
        |host\.docker\.internal|host ?names?[a-z ]{0,12}(?:differ|inside|outside)
        |(?:identity|auth|token) (?:server|provider)[a-z ]{0,20}(?:reached|called|seen) by|fetches the token
      `,
      strong,
      { 'config.not_loaded': -weak, 'server.fault': -weak, 'env.wrong_host': weak },
    ),
    remarked(
      'oauth-resource-server',
      regex`
        (?:mcp|resource) server with oauth|oauth (?:flow|login|authori[sz]ation) (?:completes|succeeds|passes)
        |login (?:in|at|of) [a-z. ]{2,20} (?:completes|succeeds)
      `,
      fair,
      { 'send.absent': weak },
    ),
    said(
      'custom-token',
      regex`
        custom[ _-]?token|token (?:was )?(?:issued|made) (?:for|by) (?:another|a different|the wrong)
        |expected (?:issuer|audience)|validation_?aud|idx10\d{3}
      `,
      strong,
      { 'sign.mismatch': -weak, 'env.wrong_account': hint },
    ),
    noticed(
      'signature-of-a-foreign-audience',
      'A JWT is called badly signed while its audience or issuer is spoken of: it was made for another API.',
      ({ zones }) => /jwt|json web token/.test(zones.answer) && /\baudience\b|\baud\b|\bissuer\b/.test(zones.remarks),
      strong,
      { 'sign.mismatch': -fair },
    ),
  ],

  examine(observed): Verdict<Found | Documented> {
    const seen = found(observed)
    return seen === null ? documentedAs(observed, 'token.claims') : suspected(seen)
  },

  explain({ found: seen, providerName }) {
    if (seen?.by === 'not-yet') return `The token is not valid yet: its ${seen.claim} lies after the server’s time.`
    if (seen?.by === 'unsigned') return 'The token is unsigned (alg none), which servers refuse.'
    if (seen?.by === 'malformed')
      return 'The value looks like a JWT (it begins with “ey”) but does not have three readable parts.'
    if (seen?.by === 'lifetime')
      return `The token is made for longer than ${providerName} allows: its exp lies too far in the future.`
    if (seen?.by === 'named') return `${providerName} names the claim that it does not accept: ${seen.claim}.`
    return 'The token is a token, but not one for this server: audience, issuer, key id, algorithm or a time in it is not what the server expects.'
  },

  fix: ({ found: seen }) =>
    fix(
      seen?.by === 'lifetime'
        ? 'Shorten the lifetime (exp) and set iat one minute back, so that small clock differences do not matter.'
        : 'Ask for the token with the audience (scope, resource) and at the issuer that this API documents, and compare aud, iss, kid and exp with its documentation.',
      {
        commands: ['printf %s "$TOKEN" | cut -s -d. -f2 | tr "_-" "/+" | base64 -d 2>/dev/null'],
        links: ['https://www.rfc-editor.org/rfc/rfc7519#section-4.1'],
      },
    ),

  question: 'Which aud, iss and kid does the token hold, and which does the API expect?',
})

const found = once((observed: Observed): Found | null => {
  const now = answeredAt(observed) ?? observed.now
  for (const { reading, value } of filledCredentials(observed)) {
    const { jwt } = reading
    if (jwt === null && isHalfJwt(value.reveal())) return { by: 'malformed', claim: '' }
    if (jwt?.alg?.toLowerCase() === 'none') return { by: 'unsigned', claim: 'alg' }
    if ((jwt?.nbf ?? 0) * 1000 > now) return { by: 'not-yet', claim: 'nbf' }
  }
  if (
    /expiration time' claim \('exp'\) is too far|exp[a-z ()'"]{0,20}too far in the future/.test(observed.zones.answer)
  )
    return { by: 'lifetime', claim: 'exp' }
  const named = /(?:invalid|wrong|incorrect|missing|bad) (?:['"`(]?)(audience|aud|issuer|iss|kid|alg|sub|jti)\b/.exec(
    observed.zones.answer,
  )?.[1]
  return named === undefined ? null : { by: 'named', claim: named }
})

/** `eyJ…` with one dot or two, of which a part is missing or unreadable. Masked dots are another defect. */
function isHalfJwt(text: string): boolean {
  return text.startsWith('eyJ') && /^[A-Za-z0-9_=-]{8,}(?:\.[A-Za-z0-9_=-]*){1,2}$/.test(text)
}
