import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed, ObservedCredential } from '../../model/observed.ts'
import { coded, decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import type { KeyDefect } from '../../keys/reading.ts'
import { seenDefect, subjectOf, type SeenDefect } from '../../keys/seen-defects.ts'
import { describeDefect } from '../../keys/describe.ts'
import { sentCredentials, spotName } from '../../wire/sent.ts'
import { isTellingPrefix } from '../../keys/kind-index.ts'
import { doubledKey } from '../../keys/doubled-key.ts'
import { nearPrefix, type NearPrefix } from '../../keys/near-prefix.ts'
import { nearFit } from '../../keys/near-fit.ts'
import { differenceInWords, twins } from '../../keys/twins.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { mistypedSlips } from './signs/mistyped-slips.ts'
import { printedSigns } from './signs/printed.ts'
import { isCutTwin, mistypedInView } from './signs/seen-side-by-side.ts'
import { echoDamage } from '../../keys/echo-damage.ts'
import { echoedDamage } from './signs/echoed-damage.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly where: string; readonly what: string; readonly repairAt: number | null }

const typo = { 'key.truncated': weak, 'key.unknown': hint, 'key.revoked': -weak, 'key.expired': -fair }

export const mistyped = defineCause({
  id: 'key.mistyped',
  title: 'One or a few characters of the key are wrong',
  signs: [
    said(
      'malformed-key',
      regex`
        (?:malformed|mal-formed|ill-formed|badly formed|improperly formed|not (?:properly )?well[- ]formed)[ ]
          (?:[\w-]{1,30} )?[\w-]{0,12}(?:api[ _-]?key|key|token|credential|dsn)
        |(?:api[ _-]?key|key|token|credential)["'\`]? (?:is |was |seems |appears )?
          (?:
            malformed|badly formed|not well[- ]formed|improperly formed
          )
      `,
      fair,
      { ...typo, 'key.quoted': hint, 'key.whitespace': hint, 'key.wrong_kind': weak },
    ),
    said(
      'wrong-format',
      regex`
        (?:invalid|incorrect|wrong|bad|unexpected) (?:api[ _-]?key |key |token |auth )?format
        |format (?:of (?:the )?(?:api )?(?:key|token) )?(?:is |was )?(?:invalid|incorrect|wrong)
        |does not (?:match|look like|have) (?:the |an? )?(?:expected |valid |required )?
          (?:format|pattern|key|token)
        |regex|(?:key|token) (?:should|must) (?:start|begin) with
      `,
      hint,
      { 'key.truncated': weak, 'key.expired': -hint, 'key.wrong_kind': fair, 'key.wrong_provider': weak },
    ),
    said(
      'check-your-key',
      regex`
        (?:check|verify|ensure|make sure|double-?check)[a-z ,]{0,16} (?:your|that the|the|that your|you)[ ]
          (?:
            api[ _-]?key|key|token|credentials?|spelling|access key|entered
          )
        |check (?:for )?(?:typos?|spelling)|typo
      `,
      0.5,
      { 'key.unknown': 0.3 },
    ),
    said(
      'wrong-password-like',
      regex`
        incorrect (?:username|user name|login|email|password|authentication credentials)
        |wrong (?:user|password|credentials|login)|bad (?:username|login|credentials)
        |invalid (?:username|login|user name) or (?:password|token)|username or password
      `,
      0.3,
      { 'key.wrong_kind': hint, 'key.unknown': hint },
    ),
    said('request-headers-refused', /invalid request headers|invalid format for [a-z-]{4,30} header/, hint, {
      'key.wrong_kind': fair,
      'key.truncated': hint,
      'key.missing': hint,
      'config.not_loaded': weak,
    }),
    said(
      'client-says-invalid',
      regex`
        (?:entered|supplied|given|configured|your) (?:api[ _-]?key|token|key|credentials?)[ ]
          (?:is|are|was|seems?|appears?) (?:not valid|invalid|wrong|incorrect)
      `,
      hint,
      { 'key.missing': hint, 'key.unknown': hint },
    ),
    said(
      'signature-check-your-key',
      /check your key and signing method|check your (?:secret )?(?:access )?key|signature does not match[^.]{0,40}key/,
      hint,
      { 'sign.mismatch': strong },
    ),
    answeredPlainly.mistyped,
    toldPlainly.mistyped,
    printedSigns.doubled,
    ...mistypedSlips,
    ...mistypedInView,
    echoedDamage.mistyped,
    remarked(
      'checked-twice-hand',
      regex`
        (?:new key|key|token) (?:typed|entered) (?:again|anew|in (?:app|both))|both (?:app|sides) and
        |entered (?:twice|again)
      `,
      weak,
    ),
    remarked(
      'first-set-up',
      /first set-?up|setting (?:it )?up|first (?:try|attempt|configuration)|new installation|newly configured/,
      hint,
      { 'key.missing': hint, 'key.wrong_kind': hint, 'key.whitespace': hint },
    ),
    remarked(
      'both-in-env',
      /(?:a |the )?\.env (?:file )?(?:with|holds|has)[a-z ]{0,16}(?:both|tokens?|keys?)|is in place/,
      hint,
      { 'config.not_loaded': hint },
    ),
    remarked(
      'hash-of-login',
      regex`
        (?:key|token) is (?:an? )?(?:md5|sha-?\d{0,9}|hash)|computed? from (?:the )?(?:user|login|e-?mail)
        |md5 (?:of|sum)
      `,
      strong,
      { 'sign.mismatch': weak, 'api.retired': -weak, 'key.wrong_kind': -hint },
    ),
    coded('prefix-written-too', /token ?(?:=>|=|:) ?["']bot\d{6,20}|["']bot\d{6,20}:[a-z0-9_-]{20}/, fair, {
      'key.encoded': strong,
    }),
    coded(
      'case-changed',
      regex`
        (?:key|token|secret)[a-z_.]{0,12}\.(?:
            tolowercase|touppercase|lower|upper|downcase|upcase|tolower|toupper|title|capitalize
          )\(
      `,
      strong,
    ),
    noticed(
      'checksum-fails',
      'The key fails the checksum that its issuer builds into it.',
      (observed) => seenDefect(observed, 'checksum') !== null,
      strong,
      typo,
    ),
    noticed(
      'repairable',
      'Exactly one change of one character makes the key whole.',
      (observed) => repairable(observed) !== null,
      decisive,
      typo,
    ),
    noticed(
      'foreign-character',
      'The key contains a character that keys of this kind never have.',
      (observed) => ownDefect(observed, 'alphabet') !== null,
      weak,
      { 'key.truncated': hint },
    ),
    noticed(
      'longer-than-its-kind',
      'The key is longer than every key of its kind.',
      (observed) => ownDefect(observed, 'too-long') !== null,
      weak,
    ),
    noticed(
      'case-changed-seen',
      'The key is in another letter case than its kind is issued in.',
      (observed) => seenDefect(observed, 'letter-case') !== null,
      fair,
      typo,
    ),
    noticed(
      'key-twice',
      'The same key stands there twice in a row.',
      (observed) => seenDefect(observed, 'doubled') !== null,
      strong,
    ),
    noticed(
      'checksum-fits',
      'The checksum inside the key is right.',
      (observed) => checked(observed) !== null,
      -strong,
      { 'key.truncated': -strong },
    ),
  ],

  examine(observed): Verdict<Found> {
    const checksum = seenDefect(observed, 'checksum')
    if (checksum) return suspected(foundIn(checksum, checksum.defect.repair?.at ?? null))
    // What a key of no known issuer lacks or has too much is counted from the beginning that it should have.
    const start = observed.provider === null ? nearPrefix(observed) : null
    if (start) return suspected(foundAtStart(start))
    const other =
      seenDefect(observed, 'letter-case', 'doubled') ??
      ownDefect(observed, 'alphabet') ??
      ownDefect(observed, 'too-long')
    if (other) return suspected(foundIn(other, null))
    const inView = foundInView(observed)
    if (inView) return suspected(inView)
    const echoed = echoDamage(observed)
    if (echoed?.cause === 'key.mistyped')
      return suspected({ where: 'What the server received', what: `ends in “${echoed.detail}”`, repairAt: null })
    const whole = checked(observed)
    return whole
      ? ruledOut(`the checksum of the key in ${spotName(whole.place, whole.name)} fits`)
      : unknown('the key as the issuer printed it')
  },

  explain({ found, providerName }) {
    if (!found) return `The key differs from the issued one in a character or two, so ${providerName} does not find it.`
    return `${found.where} ${found.what}.`
  },

  fix({ found, observed }) {
    if (found && found.repairAt !== null) {
      return fix(
        `Correct character ${found.repairAt + 1} of ${keyTarget(observed) ?? 'the key'}; the checksum leaves only one possibility.`,
        {
          edits: [{ kind: 'repair-key', target: keyTarget(observed), position: found.repairAt }],
        },
      )
    }
    return fix(
      `Copy the key anew with the dashboard’s copy button instead of typing it, then compare length and ends.`,
      {
        edits: [{ kind: 'replace-key', target: keyTarget(observed), with: 'the key, copied once more' }],
        commands: [`${writeKey(observed)} | wc -c`, `${writeKey(observed)} | tail -c 4`],
      },
    )
  },

  dashboard: 'keys',
  question:
    'Was the key typed by hand or read from a picture? Copy it once more and compare it character by character.',
})

function foundInView(observed: Observed): Found | null {
  const twin = isCutTwin(observed) ? null : twins(observed)
  if (twin) return { where: twin.where, what: differenceInWords(twin), repairAt: null }
  const near = nearFit(observed)
  if (near) {
    const characters = near.wrong === 1 ? 'one character' : `${near.wrong} characters`
    return {
      where: near.where,
      what: `has ${characters} that such keys (${near.kind}) never contain there, but that look like ones they do`,
      repairAt: null,
    }
  }
  const prefix = nearPrefix(observed)
  if (prefix) return foundAtStart(prefix)
  const doubled = doubledKey(observed)
  return doubled ? { where: doubled.where, what: 'stands there twice in a row', repairAt: null } : null
}

function foundAtStart({ where, wants }: NearPrefix): Found {
  return { where, what: `does not begin with “${wants}”, though nearly`, repairAt: null }
}

function foundIn(
  { credential, defect }: { readonly credential: ObservedCredential; readonly defect: KeyDefect },
  repairAt: number | null,
): Found {
  return { where: subjectOf(credential), what: describeDefect(defect), repairAt }
}

/** Shape says something only about keys of the issuer that is asked, or of whichever it is where nobody is known to be asked. */
function ownDefect<D extends 'alphabet' | 'too-long'>(observed: Observed, kind: D): SeenDefect<D> | null {
  const seen = seenDefect(observed, kind)
  return seen?.credential.reading.matches.some(
    ({ provider, prefix }) =>
      (observed.provider === null || provider === observed.provider.id) && isTellingPrefix(prefix),
  )
    ? seen
    : null
}

function repairable(observed: Observed): SeenDefect<'checksum'> | null {
  const seen = seenDefect(observed, 'checksum')
  return seen?.defect.repair ? seen : null
}

const checked = once((observed: Observed): ObservedCredential | null => {
  return sentCredentials(observed).find(({ reading }) => reading.checksum === 'valid') ?? null
})
