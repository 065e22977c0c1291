import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { onePart } from './signs/one-part.ts'
import { temporarySource } from './signs/temporary-source.ts'
import { lackTold } from './signs/told.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { halfSent } from '../../wire/half-sent.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { deviseParts } from './signs/devise-parts.ts'
import { variablesNamed } from '../../looks/key-shown.ts'
import { regex } from '../../model/regex.ts'

/** `lacks`: the companion credential; `because`: the rule that asks for it. */
type Lack = { readonly by: 'rule' | 'half'; readonly lacks: string; readonly because: string }

export const incomplete = defineCause({
  id: 'token.incomplete',
  title: 'A companion credential is missing: session token, secret part or second key',
  signs: [
    ...deviseParts,
    said(
      'security-token-invalid',
      /security token included in the request is invalid|unrecognizedclientexception|invalidclienttokenid/,
      fair,
      { 'key.unknown': weak, 'config.shadowed': weak, 'token.expired': hint, 'key.revoked': hint },
    ),
    said('access-key-id-unknown', /access key id you provided does not exist|invalidaccesskeyid/, weak, {
      'key.unknown': fair,
    }),
    said(
      // google-auth names all that it would renew a token with; what it was given is the short-lived token alone.
      'nothing-to-renew-with',
      regex`
        not contain the necessary fields need(?:ed)? to refresh|no refresh token (?:is |was )?(?:set|available|found|provided)
        |refresh token (?:is |was )?(?:not set|missing|null|undefined)
      `,
      strong,
      { 'token.expired': fair, 'config.not_loaded': -weak, 'key.wrong_kind': -weak },
    ),
    said(
      'partial',
      regex`
        partial credentials|incomplete credentials|credentials? (?:are |is )?incomplete
        |missing (?:the )?(?:
            aws_secret_access_key|secret(?: access)? key|session token|api secret|app(?:lication)? key
            |consumer (?:key|secret)|access token secret|client secret|passphrase|second
          )
        |(?<!process\.env\.)(?:secret|passphrase|session token|app(?:lication)? key|client secret|api secret)
          \b[a-z ]{0,10} (?:is |was )?(?:missing|required|not (?:set|found|provided|given)|empty|undefined)
      `,
      strong,
      { 'key.missing': weak, 'config.not_loaded': weak },
    ),
    said(
      // Names which of several credentials it goes without: the others are there.
      'second-token-not-given',
      regex`
        (?:application|app|consumer|developer|partner|client|user)[-_ ](?:token|secret) (?:is |was )?(?:
            not (?:provided|given|set|supplied|specified)|missing|required
          )(?! or)
        |(?:requires?|needs?|missing) (?:an? |the )?(?:app|application|consumer|developer|partner)[-_ ]?token header
      `,
      fair,
      { 'key.wrong_kind': -fair, 'key.missing': weak, 'send.absent': weak },
    ),
    said(
      'companion-wanted',
      regex`
        missing_?security_?token|security_?token is (?:mandatory|required|missing)
        |x-amz-security-token (?:is )?(?:required|missing)|missing[_ ]client_secret
        |client_assertion' or 'client_secret|must contain the following parameters?: ?["']?client_(?:secret|assertion)
        |client_secret (?:is )?(?:required|missing)
        |requires? (?:a |the )?client[_ ]secret|mutual tls (?:is )?required
        |(?:provide|present|requires?) a client certificate|code_verifier (?:is )?(?:required|missing)
        |missing code_verifier|aadsts7000218
      `,
      decisive,
      { 'key.missing': -hint, 'key.unknown': -weak },
    ),
    said(
      'both-needed',
      regex`
        both [a-z_ -]{3,30} and [a-z_ -]{3,30} (?:are |is |must|required)|requires? (?:both|two)
        |(?:username|user|email|account sid|app id|application id|team id)[a-z /]{0,10} (?:is |was )?
          (?:missing|required)
        |passphrase(?! (?:is )?(?:incorrect|wrong|error))
      `,
      fair,
      { 'key.missing': hint, 'send.companion': weak },
    ),
    said(
      'second-factor',
      regex`
        two[- ]?factor|\b2fa\b|\botp (?:required|code|header|missing)|one[- ]time (?:password|code)
        |mfa (?:required|token)|x-github-otp|verification code|multi-?factor
      `,
      fair,
      { 'perm.resource': weak },
    ),
    said(
      'one-time-code-asked',
      /\beotp\b|(?:requires?|needs?|expects?|provide) a (?:one[- ]time (?:password|code)|two-factor code|otp)\b|--otp=|x-github-otp: required/,
      strong,
      { 'config.not_loaded': -fair },
    ),
    said(
      'proof',
      regex`
        dpop (?:header|proof)|invalid_dpop_proof|dpop_error|client certificate (?:required|missing)
        |no required ssl certificate|mtls|proof of possession|third_party_auth_error
      `,
      strong,
    ),
    said(
      'client-authentication',
      /no client authentication included|client authentication failed|invalid_client/,
      hint,
      { 'key.unknown': hint, 'env.test_live': hint },
    ),
    said('cookie-pair', /not_allowed_token_type|invalid_auth\b/, hint, { 'key.unknown': hint, 'key.wrong_kind': hint }),
    said('authenticate-only', /unable to (?:create|fetch) record: authenticate|\(20003\)|code 20003/, hint, {
      'env.wrong_account': weak,
      'key.wrong_kind': weak,
    }),
    ...lackTold,
    ...onePart,
    noticed(
      'rule-unmet',
      'A key of this kind needs a second credential, and none is in sight.',
      (observed) => lack(observed) !== null,
      strong,
    ),
    noticed(
      'half-sent',
      'The provider wants a second credential on this very request, and nothing in view has it.',
      (observed) => halfSent(observed) !== null,
      proven,
      { ...unproven('token.incomplete'), 'env.wrong_host': -fair, 'key.wrong_kind': -fair },
    ),
    said(
      'two-headers-named',
      /x-[a-z-]{0,24}(?:api-?)?key\b[a-z ,]{0,14}(?:and|\+|&) (?:the )?x-[a-z-]{0,24}(?:secret|token|passphrase|sign)/,
      strong,
      { 'send.absent': weak, 'key.missing': hint },
    ),
    said(
      'password-and-security-token',
      /(?:username|password),? (?:password,? )?(?:and |or |and\/or )?security token/,
      strong,
      { 'api.retired': -weak, 'key.wrong_kind': -hint },
    ),
    said(
      'must-use-security-token',
      /login_must_use_security_token|(?:add|append) (?:a |the |your )?security token to (?:the |your )?password/,
      decisive,
      { 'account.suspended': -decisive, 'key.wrong_kind': -fair, 'perm.ip': weak },
    ),
    noticed(
      'exchange-wants-passphrase',
      'This exchange gives every key a passphrase of its own, and none is in sight.',
      ({ zones }) =>
        /kucoin|\bokx\b|\bokex\b|bitget|coinbase (?:pro|exchange)|\bgdax\b|cb-access-/.test(zones.all) &&
        /secret/.test(`${zones.config} ${zones.code} ${zones.remarks}`) &&
        !/pass-?_?phrase|passwd|password/.test(`${zones.config} ${zones.code} ${zones.request} ${zones.remarks}`),
      strong,
      { 'client.defect': -weak, 'sign.mismatch': -weak },
    ),
    remarked(
      'name-and-password-only',
      regex`
        (?:user ?name|login|e-?mail) and (?:the )?password only
        |only (?:the )?(?:user ?name|login) and (?:the )?password|no security token
      `,
      strong,
    ),
    ...temporarySource,
  ],

  examine(observed): Verdict<Lack | Documented> {
    const missing = lack(observed)
    return missing === null ? documentedAs(observed, 'token.incomplete') : suspected(missing)
  },

  explain({ found, providerName }) {
    if (found?.by === 'rule')
      return `A key of this kind is only half of a credential: ${providerName} also wants ${found.lacks} (${found.because}), and the input shows none.`
    if (found?.by === 'half') return `${found.lacks} is empty, while the other half of the pair is set.`
    return 'What is sent is only one part of the credential; a session token, a secret, a passphrase or a second key that belongs to it is missing.'
  },

  fix: ({ found }) =>
    fix(
      found === null || found.by === 'provider'
        ? 'Pass the missing part along: for temporary AWS keys the session token, for key pairs the secret, for OAuth 1 all four values.'
        : `Pass ${found.lacks} along, taken from the same place and at the same time as the key.`,
      {
        commands: [variablesNamed('key|secret|token|passphrase')],
      },
    ),

  dashboard: 'keys',
  question:
    'How many values did the issuer hand out together (id, secret, session token, passphrase), and are all of them passed on?',
})

const lack = once((observed: Observed): Lack | null => {
  const half = halfSent(observed)
  if (half !== null) return { by: 'rule', lacks: half.lacks, because: half.rule }
  return unmetRule(observed) ?? emptyHalf(observed)
})

/** Ids, versions and switches select something; these are the other half of a credential. */
const halfName = /key|secret|token|passphrase|cookie/i

/** A companion rule of a provider file that names the prefix of a key in use ("with every ASIA key"). */
function unmetRule({ credentials, provider, zones }: Observed): Lack | null {
  for (const { reading } of credentials) {
    const match = reading.matches[0]
    if (match === undefined || match.provider !== provider?.id) continue
    const rule = provider.companions.find(
      ({ name, required }) => halfName.test(name) && isAbout(required, match.prefix),
    )
    if (rule !== undefined && !isInSight(rule.name, zones.all))
      return { by: 'rule', lacks: rule.name, because: rule.required }
  }
  return null
}

/** The rule names the prefix as it is written: `ASIA`, `xoxc-`. Without its mark `test_` is a word of any sentence. */
function isAbout(rule: string, prefix: string): boolean {
  const at = rule.indexOf(prefix)
  if (prefix.length < 2 || at < 0 || !/[^a-z]/.test(prefix)) return false
  const isWithin = /[A-Za-z0-9]/.test(rule.charAt(at - 1))
  const goesOn = /[A-Za-z0-9]$/.test(prefix) && /[A-Za-z0-9]/.test(rule.charAt(at + prefix.length))
  return !isWithin && !goesOn
}

/** "X-Amz-Security-Token" is in sight as `security_token`, `SecurityToken` or `sessionToken`. */
function isInSight(name: string, text: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && word !== 'amz')
  if (words.length === 0) return true
  const folded = text.replace(/[^a-z0-9]/g, '')
  return (
    folded.includes(words.join('')) ||
    folded.includes(words.slice(-2).join('')) ||
    (words.includes('token') && folded.includes('sessiontoken'))
  )
}

/** `X_KEY` has a value, its sibling `X_SECRET` is there but empty. */
function emptyHalf({ assignments }: Observed): Lack | null {
  const half = assignments.find(
    ({ name, value }) => /secret|passphrase|session_?token/i.test(name) && /^["']?["']?$/.test(value.trim()),
  )
  if (half === undefined) return null
  const stem = half.name.toLowerCase().split('_')[0] ?? ''
  const sibling = assignments.find(
    ({ name, value }) =>
      name !== half.name &&
      name.toLowerCase().startsWith(stem) &&
      /key|id|token/i.test(name) &&
      value.trim().length > 8,
  )
  return sibling === undefined ? null : { by: 'half', lacks: half.name, because: `${sibling.name} is set` }
}
