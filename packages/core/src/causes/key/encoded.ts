import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, configured, decisive, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { keyHolder, writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { plainInWords, plainSecretData, storedPlain } from '../../looks/plain-secret-data.ts'
import { seenDefect, sentWholeKey, subjectOf, type SeenDefect } from '../../keys/seen-defects.ts'
import { documentedAs } from '../../wire/documented.ts'
import { encodedValues } from './signs/encoded-values.ts'
import { spotName } from '../../wire/sent.ts'
import { hasPercentInBasic, hasPlusInQuery } from '../../wire/twice-encoded.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { encodedRemarks } from './signs/encoded-remarks.ts'
import { bracesAround } from './signs/braces-around.ts'
import { hashedInstead } from './signs/hashed-instead.ts'
import { printedSigns } from './signs/printed.ts'
import { signedScope } from './signs/signed-scope.ts'
import { wholeKeyInside } from './signs/whole-key-inside.ts'
import { colouredKey } from '../../keys/coloured.ts'
import { notElsewhere, proven } from './signs/proven.ts'
import { plusTold } from './signs/plus-told.ts'
import { echoDamage } from '../../keys/echo-damage.ts'
import { echoedDamage } from './signs/echoed-damage.ts'
import { regex } from '../../model/regex.ts'
import { encodedInPassing } from './signs/encoded-in-passing.ts'
import { addressForKey } from './signs/address-for-key.ts'

type Found = { readonly where: string; readonly wrapper: string; readonly detail: string }

/** Brackets around what was left out of a report (<my-key>) are no part of the value that is in use. */
const bracketed = regex`
  (?:key|token|secret|id)["']? ?[=:] ?["']?[<[(](?![a-z0-9_-]{0,40}(?:key|token|secret|redact|hidden|here|value|removed|your))
    [a-z0-9_-]{10,200}[>\])]
`

const wrapped = { 'key.unknown': -weak, 'key.revoked': -fair, 'key.expired': -fair }

export const encoded = defineCause({
  id: 'key.encoded',
  title: 'The key is wrapped or encoded once too often',
  signs: [
    said(
      'base64-refused',
      regex`
        illegal base64|invalid base64|base64 (?:character|decod|encod|data|string)|base-?64(?=[^;)]{0,40}(?:fail|error|invalid))
        |not (?:a )?valid base-?64|\bb64(?=decode|_decode|[^a-z0-9])
      `,
      strong,
      { ...wrapped, 'key.truncated': weak, 'send.scheme_wrong': weak, 'client.defect': hint },
    ),
    said(
      'whole-url-as-key',
      regex`
        (?<!(?:create|get|generate|find|manage|obtain|request|rotate)[ ](?:(?:your|an?|the|new)[ ]){0,3})
          (?:provided|api[ _-]?key|token)["'\`]?(?: is)?[:=] ?["'\`]?https?:(?:\/|\*)
        |key (?:is|looks like|must not be) an? (?:url|address)
      `,
      decisive,
      { ...wrapped, 'key.wrong_provider': -fair, 'env.wrong_host': -fair },
    ),
    said(
      'json-as-key',
      regex`
        (?:provided|api[ _-]?key|token|secret)(?: is)?["'\`]? ?[:=] ?["'\`]?\{ ?\\?["'][a-z_ -]{1,40}
        |bearer \{ ?\\?["'][a-z_ -]{1,40}
        |(?:cannot|could not|unable to) (?:parse|unmarshal|convert)[a-z ]{0,24}(?:json|object) (?:to|into|as)[ ]
          (?:a )?string
      `,
      strong,
      wrapped,
    ),
    said(
      'bearer-twice',
      regex`
        bearer%20|bearer bearer|(?:provided|key|token)["'\`]?: ?["'\`]?bearer |basic basic
        |(?:provided|key)["'\`]?: ?["'\`]?(?:authorization|token )
      `,
      strong,
      { ...wrapped, 'send.scheme_wrong': strong },
    ),
    said(
      'percent-in-key',
      /(?:provided|key|token)["'`]?: ?["'`]?[a-z0-9_.-]{2,60}%(?:2[0bcdf]|3[adf]|40|0[ad])/,
      strong,
      { ...wrapped, 'sign.mismatch': hint },
    ),
    said(
      // No issuer’s key ends so: what it echoes is base64 of a key.
      'padding-at-the-end',
      /(?:key|token|secret)["'`]?(?: provided| received)?:? ?["'`]?[a-z0-9_-]{0,12}[*.]{2,200}[a-z0-9+/]{0,4}={1,2}["'`]? (?:is|was) (?:invalid|not|incorrect|wrong|unknown)/,
      decisive,
      { ...wrapped, 'key.mistyped': -weak },
    ),
    said('colour-code', /\\u001b\[|\\x1b\[|\\033\[|\^\[\[[0-9;]{1,6}m|%1b%5b/, strong, {
      ...wrapped,
      'key.invisible': fair,
    }),
    said(
      'pem-unreadable',
      regex`
        err_ossl|pem routines|no start line|asn1 (?:encoding|error|parse)
        |could not (?:parse|read|deserialize|load) (?:the )?(?:pem|private key|key data|rsa)
        |invalid (?:pem|private key|keydata|key data)|secretorprivatekey must be
        |unsupported(?:::|:)? ?(?:decoder|error)|decoder routines
        |(?:failed to|cannot) (?:parse|decode|read)[a-z ]{0,12}(?:private key|pem)
        |private key[a-z ]{0,12}(?:rejected|invalid)
      `,
      fair,
      { 'config.mangled': strong, 'token.claims': hint },
    ),
    said(
      'brackets-in-key',
      /(?:provided|key|token|access ?key)["'`]?(?: id)?[:=]? ?["'`]?[[<({](?=[a-z_-]{0,40}\d)[a-z0-9_-]{8,80}[\]>)}]/,
      strong,
      { ...wrapped, 'key.placeholder': weak },
    ),
    said(
      'unable-to-decode',
      regex`
        (?:unable|failed|error|cannot|could not|couldn't) (?:to )?(?:while )?(?:decod|pars|deserializ|unmarshal)
          \w{0,4} (?:the )?(?:api[ _-]?key|key|token|credentials?|authorization|auth)
      `,
      fair,
      { ...wrapped, 'key.truncated': weak, 'token.claims': weak },
    ),
    said('hex-of-colon', /character (?:0x)?3a\b|illegal character ':'/, strong, {
      'client.defect': weak,
      'send.scheme_wrong': weak,
    }),
    requested(
      'wrapped-on-the-wire',
      regex`
        (?:bearer|token|basic|api-key:) (?:
            \{ ?["%]|%7b|<(?![a-z_-]{0,40}(?:key|token|secret)[a-z_-]{0,12}>)[a-z0-9_-]{12,200}>
            |\[[a-z0-9_-]{12,200}\]|https?:\/\/|bearer |\\?u001b|%22
          )
      `,
      strong,
      wrapped,
    ),
    requested('double-percent', /%25(?:2[0-9a-f]|3[adf]|40)|=[a-z0-9._-]{6,200}%(?:3d|2b|2f)%?/, weak, {
      'sign.mismatch': weak,
    }),
    toldPlainly.encoded,
    wholeKeyInside,
    printedSigns.encoded,
    signedScope.encoded,
    ...encodedRemarks,
    ...hashedInstead,
    ...encodedInPassing,
    ...plusTold,
    bracesAround,
    echoedDamage.encoded,
    configured('url-as-key', /(?:key|token)["']? ?[=:] ?["']?https?:\/\/[^\s"']{20,400}/, decisive, wrapped),
    configured(
      'json-as-value',
      /(?:key|token|secret|id|password)["']? ?[=:] ?["']?\{ ?\\?["'][^"']{1,80}\\?["'] ?:/,
      strong,
      wrapped,
    ),
    configured(
      'scheme-in-value',
      // Under the name of the header itself the scheme word has its place.
      /(?:key|(?<!authorization[_-])token|secret|auth)["']? ?[=:] ?["']?(?:bearer|basic|token) [a-z0-9_.-]{8,200}/,
      strong,
      { 'send.scheme_wrong': fair, 'key.truncated': -weak },
    ),
    ...addressForKey,
    ...encodedValues,
    configured('escape-codes', /\\033\[|\\x1b\[|\\e\[|\u001b\[|\^\[\[/, decisive, { 'key.invisible': weak }),
    configured('brackets-around', bracketed, strong, { 'key.placeholder': fair }),
    configured('newline-escapes-in-pem', /-----begin [a-z ]{0,20}(?:private key|certificate)-----\\{1,4}n/, strong, {
      'config.mangled': strong,
    }),
    configured(
      'k8s-data-double',
      // Base64 under `data` alone is how a Secret has to keep its values.
      /kind: secret.{0,200}stringdata:|echo [^|]{3,80}\| ?base64|base64 -w/,
      fair,
      { 'key.whitespace': fair },
    ),
    coded(
      'encodes-again',
      regex`
        (?:
            btoa|base64\.b64encode|base64_encode|tostring\(["']base64["']\)|convert\.tobase64string
            |encodeuricomponent|quote_plus|url_?encode|urllib\.parse\.quote
          )\([^)]{0,60}(?:key|token|secret)
      `,
      weak,
      { 'send.scheme_wrong': weak, 'sign.mismatch': weak },
    ),
    coded(
      'secret-string-unparsed',
      regex`
        secret_?string(?!["'\])]{0,3}\)?\)?[.[]|[^;]{0,30}json)|get_?secret_?value|accesssecretversion
        |fromsecretsmanager
      `,
      weak,
      { 'key.whitespace': hint },
    ),
    coded('bot-prefix', /["'`]bot\d{6,20}:|\/bot(?:bot)/, decisive),
    noticed(
      'percent-inside-basic',
      'Inside the Basic credentials stands percent-encoded text, which no server decodes there.',
      hasPercentInBasic,
      strong,
      { 'send.scheme_wrong': weak, 'client.defect': weak, 'config.mangled': -weak },
    ),
    noticed(
      'plus-in-query-key',
      'The key in the address holds a bare +, which servers read as a blank.',
      hasPlusInQuery,
      decisive,
      { 'config.mangled': hint, 'key.whitespace': hint, 'key.unknown': -weak },
    ),
    noticed(
      'wrapping-seen',
      'The value is a wrapping around a key.',
      (observed) => wrapping(observed) !== null,
      strong,
      wrapped,
    ),
    noticed(
      'coloured',
      'A terminal’s colours stand around the key in what a command printed.',
      (observed) => colouredKey(observed) !== null,
      proven,
      { ...notElsewhere, 'key.truncated': -strong, 'key.quoted': -strong, 'config.mangled': -strong },
    ),
    noticed(
      'key-inside-seen',
      'Inside the wrapping stands a whole key of a known issuer.',
      (observed) => wrapping(observed)?.credential.reading.inner.some(({ exact }) => exact) ?? false,
      fair,
    ),
  ],

  examine(observed): Verdict<Found> {
    const seen = wrapping(observed)
    if (seen)
      return suspected({ where: subjectOf(seen.credential), wrapper: seen.defect.wrapper, detail: seen.defect.detail })
    if (colouredKey(observed))
      return suspected({ where: 'The printed value', wrapper: 'ansi', detail: 'terminal colour codes' })
    const echoed = echoDamage(observed)
    if (echoed?.cause === 'key.encoded')
      return suspected({ where: 'What the server received', wrapper: echoed.wrapper, detail: echoed.detail })
    if (documentedAs(observed, 'key.encoded').verdict === 'suspected')
      return suspected({ where: 'The key', wrapper: 'base64', detail: 'an encoding that the server does not expect' })
    const whole = sentWholeKey(observed)
    return whole
      ? ruledOut(`${spotName(whole.place, whole.name)} carries the bare key`)
      : unknown('the value as the program reads it')
  },

  explain({ found, observed, providerName }) {
    const plain = plainSecretData(observed)
    if (!found && plain !== null) return plainInWords(plain, providerName)
    if (!found)
      return 'The program sends not the bare key but something around it: JSON from a secret store, base64, percent-encoding, brackets or a whole address.'
    const inside =
      found.wrapper === 'scheme' || found.wrapper === 'assignment'
        ? 'begins with'
        : found.wrapper === 'ansi'
          ? 'contains'
          : 'is'
    return `${found.where} ${inside} ${found.detail}${inside === 'is' ? ' around the key' : ''}; the server expects the bare key.`
  },

  fix({ found, observed }) {
    const plain = plainSecretData(observed)
    if (found === null && plain !== null) return storedPlain(plain)
    const commands =
      found?.wrapper === 'json'
        ? [`${writeKey(observed)} | jq -r 'keys[]?'`]
        : found?.wrapper === 'base64'
          ? [`${writeKey(observed)} | base64 -d | head -c 7`]
          : [`${writeKey(observed)} | head -c 8`]
    const holder = keyHolder(observed)
    return fix(
      `Store the bare key${holder === null ? '' : ` in ${holder}`}, or take the wrapping off where the program reads it.`,
      {
        edits: [{ kind: 'unwrap-key', target: keyTarget(observed), wrapper: found?.wrapper ?? 'json' }],
        commands,
      },
    )
  },

  question:
    'What are the first and last characters of the value that the program reads: those of the key, or a bracket, brace, "http" or "Bearer"?',
})

/** A template is not a wrapping of a key: there is no key in it. */
const wrapping = once((observed: Observed): SeenDefect<'wrapped'> | null => {
  const seen = seenDefect(observed, 'wrapped')
  return seen && seen.defect.wrapper !== 'template' ? seen : null
})
