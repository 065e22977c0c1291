import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, configured, decisive, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { keyHolder, writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { cutOnArrival } from '../../keys/cut-on-arrival.ts'
import { lengthLimit, maskedLiteral } from '../../keys/length-limit.ts'
import { isTellingPrefix } from '../../keys/kind-index.ts'
import { differenceInWords, twins } from '../../keys/twins.ts'
import { shortOfOwn } from '../../keys/short-of-own.ts'
import { seenDefect, sentWholeKey, subjectOf, type SeenDefect } from '../../keys/seen-defects.ts'
import { toldExcess } from '../../looks/told-length.ts'
import { documentedAs } from '../../wire/documented.ts'
import { isRetold } from '../../wire/retold.ts'
import { spotName } from '../../wire/sent.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { cutValues } from './signs/cut-values.ts'
import { eatenOnTheWay } from './signs/eaten-on-the-way.ts'
import { writtenBack } from './signs/written-back.ts'
import { truncatedRemarks } from './signs/truncated-remarks.ts'
import { cutInView, isCutTwin } from './signs/seen-side-by-side.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly where: string; readonly form: string }

const cut = { 'key.mistyped': weak, 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -fair }

export const truncated = defineCause({
  id: 'key.truncated',
  title: 'The key is cut short, or its masked display form was copied',
  signs: [
    said(
      'pasted-and-not-whole',
      regex`
        you (?:have )?(?:pasted|entered|typed) (?:was |is |were |could |can )?(?:not|cannot)(?: be)?[ ]
          (?:parse|pars(?:ed|eable)|complete|readable|read|decoded)\b
      `,
      strong,
      { 'key.whitespace': -weak, 'config.mangled': hint },
    ),
    said(
      'wrong-length',
      regex`
        (?:invalid|incorrect|wrong|unexpected|bad) (?:key |token |api key |string |input )?(?:length|size)
        |length (?:of )?["'\`]?[\w ]{0,30}["'\`]? (?:is |was )?
          (?:invalid|incorrect|wrong|must be|should be|mismatch)
        |invalid length
      `,
      strong,
      { ...cut, 'server.fault': -weak },
    ),
    said(
      'too-short',
      regex`
        (?:key|token|secret|value|credential|string)[a-z ]{0,16}(?:is |was )?(?:
            too short|shorter than|not long enough|incomplete|truncated|cut off
          )
        |(?:key|token|secret) (?:must|should|has to) (?:be|have|contain) (?:at least |exactly )?\d{2,3}[ ]
          (?:characters|chars|hex|digits|bytes|letters)(?! (?:long, )?yours)
        |(?:at least|minimum|expected) (?:of )?\d{2,3} (?:characters|chars|bytes)
      `,
      strong,
      cut,
    ),
    noticed(
      'fewer-than-expected',
      'The tool counts fewer characters than a key has.',
      (observed) => (toldExcess(observed) ?? 0) < 0,
      strong,
      cut,
    ),
    said(
      'padding',
      regex`
        incorrect padding|invalid (?:base ?64|padding)|illegal base64 data|wrong number of segments
        |not enough segments|illegal base64|unexpected end of (?:data|input|string)|not a valid base-?64
        |invalid base64url
      `,
      hint,
      { 'key.encoded': weak, 'token.claims': weak, 'key.mistyped': hint },
    ),
    said(
      'signature-cut',
      regex`
        signature fields not well formed|token (?:has|contains) (?:an )?invalid number of segments
        |(?:cannot|could not|unable to|failed to) (?:parse|decode) (?:the )?(?:access |api |auth )?token(?! (?:response|endpoint))
        |token is malformed
      `,
      fair,
      { 'token.claims': weak, 'key.encoded': hint, 'key.wrong_kind': hint },
    ),
    said(
      'ellipsis-character',
      regex`
        (?:character|codec|position|value)[^;]{0,40}(?:\\u2026|…|\\u2022|•|\\u25cf|●)
        |(?:bearer|basic|=)[a-z0-9 _-]{3,40}(?:%e2%80%a6|\\u2026)|(?:value of|code ?point|character|code) (?:8230|8226|9679)\b
      `,
      strong,
      { 'key.invisible': fair },
    ),
    said(
      'masked-was-sent',
      regex`
        (?:key|token) (?:is |was |appears to be |looks )?
          (?:masked|redacted|obfuscated|hidden|shortened|abbreviated)
        |you (?:copied|pasted|sent) (?:the )?masked
      `,
      strong,
    ),
    said(
      'short-echo',
      /(?:provided|key|token)["'`]?: ?["'`]?[a-z]{2,6}[-_][a-z0-9]{0,3}(?:\.{3}|…)[a-z0-9]{2,6}["'`. ]/,
      fair,
      cut,
    ),
    requested(
      'dots-on-the-wire',
      regex`
        (?:bearer|token|basic|x-api-key:|api-key:|[?&](?:api_?key|key|token|appid)=) ?[a-z0-9_-]{2,20}
          (?:\.{3,4}|…|\*{3,200}|•{2,40})[a-z0-9_-]{0,10}
      `,
      fair,
      cut,
    ),
    answeredPlainly.truncated,
    ...cutValues,
    toldPlainly.truncated,
    ...cutInView,
    ...truncatedRemarks,
    ...writtenBack,
    ...eatenOnTheWay,
    configured(
      'dots-in-value',
      /(?:key|token|secret)["']? ?[=:] ?["']?[a-z0-9_-]{3,20}(?:\.{3}|…|\*{4,200})[a-z0-9]{2,8}/,
      weak,
    ),
    configured('cut-at-sign', /(?:key|token|secret|password)[a-z_]{0,10} ?= ?[^\s"'#$]{4,60}[#$][^\s"']{2,40}/, hint, {
      'config.mangled': strong,
    }),
    coded(
      'fixed-buffer',
      regex`
        char [a-z_]{0,40}(?:key|token|secret|pass)[a-z_]{0,20} ?\[ ?\d{1,3} ?\]
        |(?:key|token|secret)[a-z_]{0,20} (?:n?var)?char\(\d{1,3}\)|strn?l?cpy\([a-z_]{0,40}(?:key|token|secret)
        |max_?length["' ]{0,3}[=:] ?["'{]?\d{2}
      `,
      decisive,
      { 'client.defect': weak, 'api.retired': -weak },
    ),
    coded(
      'substring',
      regex`
        (?:key|token|secret)[a-z_.]{0,20}(?:\.(?:substring|substr|slice)\(|\[:\d)|maxlength ?= ?["'{]?\d{2}
        |varchar\(\d{2}\)|split\(["']=["']\)
      `,
      strong,
      { 'client.defect': weak, 'config.mangled': fair },
    ),
    noticed(
      'masked-sent',
      'The value that was sent has dots, stars or an ellipsis where characters were left out.',
      (observed) => maskedKey(observed)?.sent === true,
      weak,
      cut,
    ),
    noticed(
      'masked-kept',
      'A setting holds a key with characters left out.',
      (observed) => maskedKey(observed)?.sent === false,
      hint,
    ),
    noticed(
      'short-for-its-kind',
      'The key is shorter than every key of its kind.',
      (observed) => shortKey(observed) !== null,
      fair,
      { ...cut, 'key.mistyped': fair },
    ),
    noticed('whole-key', 'The key that was sent is whole.', (observed) => sentWholeKey(observed) !== null, -strong),
  ],

  examine(observed): Verdict<Found> {
    const masked = maskedKey(observed)
    if (masked?.sent) return suspected({ where: subjectOf(masked.credential), form: masked.defect.form })
    const short = shortKey(observed)
    if (short)
      return suspected({
        where: subjectOf(short.credential),
        form: `${short.defect.by} character${short.defect.by === 1 ? '' : 's'} short of ${short.defect.expected}`,
      })
    const inView = cutForm(observed)
    if (inView) return suspected(inView)
    const whole = sentWholeKey(observed)
    if (whole) return ruledOut(`the key in ${spotName(whole.place, whole.name)} has its full length`)
    return documentedAs(observed, 'key.truncated').verdict === 'suspected'
      ? suspected({ where: 'The key', form: 'the server cannot read it to its end' })
      : unknown('the length of the key that was sent')
  },

  explain({ found, providerName }) {
    if (!found)
      return `Only a part of the key reaches ${providerName}: it was cut while copying or storing, or the masked form was copied.`
    return `${found.where} does not hold the whole key (${found.form}).`
  },

  fix({ observed, providerName }) {
    return fix(
      `Copy the whole key into ${keyHolder(observed) ?? 'its place'}; where ${providerName} shows it only once, create a new one, and compare the lengths after saving.`,
      {
        edits: [{ kind: 'replace-key', target: keyTarget(observed), with: 'the whole key' }],
        commands: [`${writeKey(observed)} | wc -c`],
      },
    )
  },

  dashboard: 'keys',
  question: 'How many characters does the stored value have, and how many does the key have in the dashboard?',
})

/** Dots alone are what people write who leave a key out of a report. */
const maskedKey = once((observed: Observed): SeenDefect<'masked'> | null => {
  const seen = seenDefect(observed, 'masked')
  return seen && /ellipsis|dots where|bullets|asterisks/.test(seen.defect.form) ? seen : null
})

/** What else in view shows the key cut. */
function cutForm(observed: Observed): Found | null {
  const twin = isCutTwin(observed) ? twins(observed) : null
  if (twin) return { where: twin.where, form: `it ${differenceInWords(twin)}` }
  const arrived = cutOnArrival(observed)
  if (arrived)
    return {
      where: 'The server',
      form: `of ${arrived.sent} characters that were sent it reads the first ${arrived.got}`,
    }
  const limit = lengthLimit(observed)
  if (limit) return { where: 'The place that keeps the key', form: `${limit.by} ends it at ${limit.limit} characters` }
  return maskedLiteral(observed) ? { where: 'The program', form: 'the masked form of the dashboard was copied' } : null
}

const shortKey = once((observed: Observed) => shortOfItsKind(observed) ?? shortOfOwn(observed))

/** Too short for the issuer that is asked; for another issuer the length would mean nothing. */
function shortOfItsKind(observed: Observed): SeenDefect<'too-short'> | null {
  const seen = seenDefect(observed, 'too-short')
  if (!seen || isShortened(observed, seen)) return null
  const isOwn =
    observed.provider === null ||
    seen.credential.reading.matches.some(({ provider }) => provider === observed.provider?.id)
  return isOwn && seen.credential.reading.matches.some(({ prefix }) => isTellingPrefix(prefix)) ? seen : null
}

/**
 * Whether the shortness is rather the reporter's: people shorten a long key when they tell of it, and where the issuer
 * only promises a least length they fall below it. A captured request or a key given by itself is no retelling.
 */
function isShortened(observed: Observed, { credential, defect }: SeenDefect<'too-short'>): boolean {
  if (credential.place === 'bare') return false
  if (defect.expected.startsWith('at least')) return true
  return isRetold(observed) && defect.by > mostLost
}

/** What a slip while copying loses; a retold key that lacks more was cut on purpose. */
const mostLost = 12
