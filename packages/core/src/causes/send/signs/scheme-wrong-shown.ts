import type { Observed } from '../../../model/observed.ts'
import { anywhere, decisive, fair, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { bareWorks } from '../../../wire/bare-works.ts'
import { regex } from '../../../model/regex.ts'

/** Where one sees that what stands before the key, or how name and password were joined to it, is not what the server reads. */
export const schemeShown: readonly Sign[] = [
  noticed(
    'bare-key-works-and-bearer-is-sent',
    'With the key alone in the header the call works, and the code hands the key to a function that puts “Bearer” before it.',
    bareWorks,
    decisive,
    { 'send.absent': -fair, 'client.defect': -weak, 'send.scheme_missing': -strong },
  ),
  anywhere(
    // PagerDuty reads a parameter behind the word: `Token token=…`.
    'token-word-without-its-parameter',
    regex`
      api(?:\.eu)?\.pagerduty\.com.{0,300} authorization["']?[:=] ?f?["']?token (?!token=)["'\`$a-z0-9]
    `,
    decisive,
    { 'key.wrong_kind': -strong, 'key.revoked': -weak },
  ),
  said(
    // Artifactory looks up what came behind Bearer: there is a colon in it only if it was meant for Basic.
    'pair-looked-up-as-token',
    /props auth token: basic_?token=[^\s"':]{1,80}:[^\s"']/,
    decisive,
    { 'client.defect': weak, 'perm.resource': -strong, 'perm.scope': -strong, 'send.absent': -strong },
  ),
  noticed(
    'password-beyond-ascii',
    'The password of a Basic login has letters that ASCII does not have: clients and servers differ in how these become bytes.',
    isPasswordBeyondAscii,
    strong,
    { 'key.encoded': weak, 'client.defect': weak, 'send.absent': -fair },
  ),
  remarked(
    'password-beyond-ascii-told',
    regex`
      (?:password|user ?name|login|credential)s?[^;]{0,40}(?:non-?ascii|umlaut|accent(?:ed|s)|cyrillic|diacritic|unicode|beyond ascii|utf-?8)
      |(?:non-?ascii|umlauts?|accented|cyrillic|diacritics?|unicode|utf-?8)[^;]{0,40}(?:password|user ?name|login)
    `,
    fair,
    { 'key.encoded': fair, 'client.defect': weak, 'key.mistyped': -weak },
  ),
]

// Letters and signs that people type; bullets, dots and quotation marks are how values are masked.
const beyond =
  /(?:pass|pwd|passwd|password|kennwort)[\w-]{0,12}["']?\s{0,3}[:=]\s{0,3}["'][^"'\n]{0,60}[£§€ªµºÀ-ÖØ-öø-žΑ-ωА-я][^"'\n]{0,60}["']/i
const basicLogin = /basic|credential|auth ?= ?\(|\bauth\(|-u |httpauth|username|\buser\b/

function isPasswordBeyondAscii({ raw, zones }: Observed): boolean {
  return beyond.test(`${raw.code}\n${raw.config}`) && basicLogin.test(`${zones.code} ${zones.config} ${zones.answer}`)
}
