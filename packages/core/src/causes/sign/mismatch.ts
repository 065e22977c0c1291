import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Fix, Verdict } from '../../model/cause.ts'
import { receivesWebhook, type Receiver } from '../../looks/receives-webhook.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, configured, decisive, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { checkedHere } from './signs/checked-here.ts'
import { compared } from './signs/compared.ts'
import { signingTold } from './signs/told.ts'
import { signatureInOtherTongues } from './signs/in-other-tongues.ts'
import { signedOtherwise } from './signs/told-otherwise.ts'
import { documentedAs } from '../../wire/documented.ts'
import { hasPlusInSignature } from '../../wire/twice-encoded.ts'
import type { Documented } from '../../wire/documented.ts'
import { unequalDigests } from '../../keys/unequal-digests.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { signingNamed } from './signs/told-in-a-word.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly by: 'canonical-shown' | 'header-repeated' | 'scope' | 'digests'; readonly detail: string }

export const mismatch = defineCause({
  id: 'sign.mismatch',
  title: 'The signature does not match: wrong secret, or another text was signed than was sent',
  signs: [
    said(
      'does-not-match',
      regex`
        signature[a-z ]{0,30}(?:does not|doesn't|did not|didn't|not) match|signature ?(?:does|can) ?not ?match
        |calculated does not match|signature mismatch|mac signature
        |hmac[a-z ]{0,20}(?:mismatch|invalid|failed|error|does not)
      `,
      decisive,
      { 'sign.clock': -hint, 'key.unknown': -hint },
    ),
    said(
      'invalid-signature',
      regex`
        (?:invalid|wrong|bad|incorrect|illegal)[ _](?:(?:request|api|url|jwt|token|message|user|client|app|digital|data|payload|webhook)[ _])?
          (?:signature|sign\b|hmac)
        |signature[a-z _]{0,35}(?:is )?(?:not valid|invalid|incorrect|wrong|error|failed|verification failed)
        |error sign!|einvalidsign|invalid_?signature|jwsinvalidsignature|signatureverification
      `,
      decisive,
      {
        'sign.clock': weak,
        'token.claims': weak,
        // A server that checks a signature has got the key.
        'server.fault': -fair,
        'key.missing': -fair,
        'key.wrong_kind': -fair,
        'client.defect': -hint,
      },
    ),
    said(
      'sign-refused',
      regex`
        \bsign(?:ature)? (?:check |verify )?(?:error|failed)|sign_?invalid|invalid-signature
        |invalid (?:authorization|authentication|header) signature|calculated signature
        |api-sign (?:is )?(?:invalid|wrong|missing)|hmac[a-z ]{0,12}(?:is )?not valid
        |签名(?:错误|(?:验证|校验|检验|认证)?(?:失败|不通过|未通过)|不正确|无效|非法|有误|不匹配|不一致)
        |验签|簽名(?:錯誤|驗證失敗|無效)|署名が
      `,
      decisive,
      { 'sign.clock': hint, 'key.missing': -fair, 'key.wrong_kind': -weak, 'server.fault': -weak },
    ),
    said(
      'proof',
      regex`
        (?:invalid|wrong|bad|incorrect|missing)[ _](?:
            app_?secret_?proof|proof|mac\b|hash\b|checksum|digest|seal|vhash|auth(?:entication)? ?(?:code|hash)
          )
        |(?:app_?secret_?proof|\bmac|hash|checksum|digest) (?:is )?
          (?:invalid|wrong|incorrect|does not match|mismatch)
      `,
      strong,
      { 'key.wrong_kind': hint, 'env.wrong_account': hint },
    ),
    said(
      'string-to-sign',
      /string[- ]to[- ]sign|canonical (?:string|request)|string to sign used was|origin_string|stringtosign/,
      decisive,
    ),
    said(
      'authorization-formed',
      regex`
        authorization header is formed correctly including the signature|server failed to authenticate the request
        |could not authenticate you|authenticationfailed
      `,
      fair,
      { 'sign.clock': fair, 'key.unknown': weak },
    ),
    said(
      'webhook',
      regex`
        no signatures? found matching|webhook signature|expected signature for payload|x-[a-z]{2,14}-signature
        |request validation failed|raw request body
      `,
      decisive,
      { 'key.wrong_kind': weak },
    ),
    said(
      'headers-not-signed',
      regex`
        headers present in the request which were not signed|headersnotsigned|signed ?headers
        |credential should be scoped|must be scoped|incompletesignature
      `,
      fair,
      { 'env.wrong_host': weak, 'client.defect': weak },
    ),
    said(
      'content-hash',
      regex`
        content-?sha-?256|contentsha256mismatch|content-md5|digest (?:header )?(?:mismatch|does not match)
        |body hash|payload hash
      `,
      strong,
    ),
    said(
      'private-key',
      regex`
        no_valid_keys_or_signatures|(?:error|failed|unable) [a-z ]{0,14}(?:verify|verifying)[a-z ]{0,14}signature
        |invalid jwt signature|oauth_signature|invalid consumer signature
      `,
      fair,
      { 'key.revoked': weak, 'token.claims': weak },
    ),
    said(
      'check-secret',
      regex`
        check your (?:aws )?(?:secret (?:access )?key|key) and signing method|wrong key is being used
        |can't serve the request
      `,
      strong,
      { 'key.mistyped': weak },
    ),
    ...signingTold,
    ...signingNamed,
    ...checkedHere,
    ...compared,
    ...signedOtherwise,
    ...signatureInOtherTongues,
    coded(
      'own-signature',
      regex`
        createhmac|hmac\.new|hmac_sha256|hmacsha256|hmac-sha|hash_hmac|openssl_sign|createsign|cryptojs\.hmac|aws4
        |sigv4|crypto\.subtle\.sign|signmsg|signature ?[:=]|\.digest\(["'](?:hex|base64)
      `,
      fair,
      { 'sign.nonce': hint, 'sign.clock': hint },
    ),
    coded(
      'body-reserialised',
      regex`
        json\.stringify\((?:req|request|event)\.body\)|express\.json\(\)|bodyparser\.json|request\.json\(\)
        |await req\.json
      `,
      weak,
    ),
    coded('newline-in-signed', /content_?-?type["']? ?(?:=>|[:=]) ?["'][a-z/]{3,30}\\n/, fair, {
      'client.defect': weak,
    }),
    configured(
      'secret-with-specials',
      /secret[a-z_]{0,40}["']? ?[:=] ?["']?[a-z0-9]{0,60}[+/$#%\\][a-z0-9+/$#%\\]{4,80}/,
      weak,
      { 'config.mangled': fair },
    ),
    requested('presigned', /[?&](?:x-amz-signature|x-goog-signature|signature|sig)=/, weak, {
      'sign.clock': weak,
      'token.expired': weak,
    }),
    requested(
      // A webhook: the caller signed, and whoever received it refused.
      'webhook-signature-sent',
      regex`
        [ ]x-[a-z-]{2,24}-(?:hmac|signature|webhook-signature)(?:-sha\d{1,3}|-256)?: |\bx-hub-signature(?:-256)?:[ ]
        |\b(?:stripe|webhook|svix|paddle|linear|calendly|typeform)-signature: |\bx-gitlab-token:[ ]
      `,
      strong,
      { 'send.absent': -fair, 'key.missing': -weak, 'env.test_live': -weak },
    ),
    requested(
      'signed-header',
      regex`
        authorization: (?:aws4-hmac|aws [a-z0-9]|sharedkey|hmac|signature|oauth oauth_|googl|obs )|cb-access-sign:
        |x-bapi-sign:|api-sign:|x-signature:|kc-api-sign:|ok-access-sign:
      `,
      fair,
      { 'sign.clock': weak, 'sign.nonce': hint, 'send.absent': -weak },
    ),
    noticed(
      'digests-of-two-keys',
      'The digest of the private key in use is not that of the key that is registered for it.',
      (observed) => unequalDigests(observed) !== null,
      proven,
      { ...unproven('sign.mismatch'), 'key.wrong_kind': -strong, 'token.claims': -strong, 'key.encoded': -strong },
    ),
    noticed(
      'plus-in-a-signature',
      'The signature in the address holds a bare +, which servers read as a blank: it was not escaped when the address was built.',
      hasPlusInSignature,
      strong,
      { 'client.defect': strong, 'sign.clock': -weak, 'key.wrong_kind': -weak },
    ),
    noticed(
      'canonical-shown',
      'The answer shows what the server signed, or the request names a header twice in the signed list.',
      (observed) => found(observed) !== null,
      strong,
    ),
  ],

  examine(observed): Verdict<Found | Documented> {
    const digests = unequalDigests(observed)
    if (digests) return suspected({ by: 'digests', detail: digests.lines.join(' and ') })
    const seen = found(observed)
    return seen === null ? documentedAs(observed, 'sign.mismatch') : suspected(seen)
  },

  explain({ found: seen, observed, providerName }) {
    if (seen?.by === 'digests')
      return `Lines ${seen.detail} of the paste are the digests of two different keys: what is signed with the private key in use is checked with the public half of another.`
    if (seen?.by === 'header-repeated')
      return `The signed header list names ${seen.detail} twice; the server signs each header once, so its signature differs.`
    if (seen?.by === 'scope')
      return `The signature is made for another service or region than ${providerName} expects (${seen.detail}).`
    if (seen?.by === 'canonical-shown')
      return 'The server shows the text that it signed; compare it with the text your program signs, the first difference is the cause.'
    const received = receivesWebhook(observed)
    if (received !== null)
      return received.madeAnew
        ? `The receiver parses the body and checks the signature over text made anew from it; ${providerName} signed the bytes as they were sent, and one blank more is another text.`
        : `The receiver computes another signature than ${providerName} sent: over other bytes than those that came, or with the secret of another endpoint.`
    return 'The server knows the key id, computes the signature itself and gets another one: either the secret is not the one that belongs to the id, or path, query, headers or body were signed in another form than they were sent.'
  },

  fix: ({ found: seen, observed }) => {
    const received = receivesWebhook(observed)
    if (received !== null && seen?.by !== 'digests' && seen?.by !== 'header-repeated') return mendReceiver(received)
    return fix(
      seen?.by === 'digests'
        ? 'Register the public half of the private key in use, or sign with the private key that belongs to the registered one; then compare the digests again.'
        : seen?.by === 'header-repeated'
          ? `List ${seen.detail} once among the signed headers.`
          : 'Sign with a known good client first: if that fails too, the secret is wrong; if it works, compare string-to-sign line by line (path encoding, query order, host, body hash).',
      {
        commands: ['printf %s "$SECRET_KEY" | wc -c', ...(signsForAws(observed) ? [signedByCurl] : [])],
        links: signsForAws(observed)
          ? ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html']
          : [],
      },
    )
  },

  question:
    'Does an official client (SDK, CLI) with the same key id and secret succeed where your own signing code fails?',
})

const signedByCurl = 'curl -i "$URL" --aws-sigv4 "aws:amz:$REGION:$SERVICE" -u "$ACCESS_KEY_ID:$SECRET_KEY"'

/** Signature Version 4 is Amazon’s and of those who take its requests; no other API reads it. */
function signsForAws({ provider, zones }: Observed): boolean {
  if (provider?.placements.some(({ scheme }) => scheme === 'AWS4-HMAC-SHA256')) return true
  return /aws4-hmac|sigv4|aws4|x-amz-|signaturedoesnotmatch/.test(zones.all)
}

function mendReceiver({ behindProxy }: Receiver): Fix {
  const address = behindProxy
    ? ' Where the address is signed too, as Twilio does, check with the public https address, not the one behind the proxy.'
    : ''
  return fix(
    `Check the signature over the raw body, before any parser, with the signing secret of this very endpoint; a test endpoint and a command line tool have secrets of their own.${address}`,
    { commands: ['printf %s "$WEBHOOK_SECRET" | wc -c'] },
  )
}

const found = once(({ raw, zones }: Observed): Found | null => {
  const list = /signed-?headers=([a-z0-9;-]{1,300})/i.exec(raw.request)?.[1]?.toLowerCase().split(';') ?? []
  const repeated = list.find((name, at) => list.indexOf(name) !== at)
  if (repeated !== undefined) return { by: 'header-repeated', detail: repeated }
  const scope = /credential should be scoped to (?:a valid |correct )(?:region|service)[^"<]{0,60}/.exec(
    zones.answer,
  )?.[0]
  if (scope !== undefined) return { by: 'scope', detail: scope.trim() }
  return /canonical string for this request should have been|string to sign used was|origin_string\[/.test(zones.answer)
    ? { by: 'canonical-shown', detail: '' }
    : null
})
