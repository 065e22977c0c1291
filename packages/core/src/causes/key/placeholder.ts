import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { anywhere, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { seenDefect, sentWholeKey, subjectOf, templateSent, type SeenDefect } from '../../keys/seen-defects.ts'
import { isRetold } from '../../wire/retold.ts'
import { sentCredentials, spotName } from '../../wire/sent.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { placeholderPlaces } from './signs/placeholder-places.ts'
import { placeholderRemarks } from './signs/placeholder-remarks.ts'
import { placeholderValues } from './signs/placeholder-values.ts'
import { nameForValue } from './signs/name-for-value.ts'
import { sampleInUse, sampleStandsForAnother } from '../../keys/documentation-samples.ts'
import { documentationSample } from './signs/sample-in-use.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly where: string; readonly form: string }

const sample = { 'key.missing': weak, 'config.not_loaded': weak, 'key.revoked': -weak, 'key.expired': -weak }

/** Forms that people also use to black out a key in a report, and which therefore prove little. */
const fillers = /run of|repeated|counting|only \d/

/** `<token>`, `<client id>`: who tells of a request names what stood there; a template asks for it (`<your token>`, `<API_KEY>`). */
const kindOfValue = regex`
  (?:(?:access|api|client|bearer|personal|user|auth|oauth|session|refresh|private|app|account|bot|the|valid|real)[ -]){0,2}
    (?:token|key|id|jwt|secret|pat|password|credentials?)
`
const onlyKindOfValue = new RegExp(`^<${kindOfValue.source}>$`)

/** Remarks that nobody could make of a sample. */
const worksElsewhere: ReadonlySet<string> = new Set([
  'works-with-curl',
  'works-in-another-tool',
  'works-on-another-machine',
  'other-endpoints-work',
])

export const placeholder = defineCause({
  id: 'key.placeholder',
  title: 'The value is a sample from documentation or a template, not a key',
  signs: [
    said(
      'echo-of-words',
      regex`
        (?:provided|key|token|credential|secret)["'\`]?(?: is)?(?:[:=] ?["'\`(]{0,2}[<[{]{0,2}| ["'\`(<[{]{1,3})
          (?:your|my|add|insert|enter|put|paste|replace|change|fill)[ _-]?[a-z*_ -]{2,40}
      `,
      strong,
      sample,
    ),
    said(
      'words-as-id',
      regex`
        (?:identifier|client(?:[ _]id)?|user(?: ?name)?|project|app(?:lication)?|account|tenant|subscription)
          ["'\`]?:? ["'\`<]{1,2}(?:insert|enter|put|paste|replace|your|my)[ _-](?:your |the |in )?[a-z _-]{0,30}
          (?:here|id|key|name|token|secret|account|project|tenant)["'\`>]
      `,
      strong,
      { ...sample, 'env.wrong_account': -fair, 'key.unknown': -weak },
    ),
    said(
      'echo-of-stand-in',
      regex`
        (?:provided|key|token)["'\`]?(?: is)?[:=] ?["'\`(]{0,2}(?:sk-)?(?:
            x{3,200}|test|dummy|fake|example|sample|changeme|placeholder|todo|none-needed|not-needed|api_?key
            |token|string|foo|abc|123
          )[a-z0-9*_-]{0,20}["'\`) .]
      `,
      fair,
      sample,
    ),
    said(
      'stand-in-provided',
      regex`
        provided: ?["'\`(]{0,2}(?:
            x{3,60}|test|dummy|fake|example|sample|changeme|placeholder|none-needed|not-needed|api_?key|string|foo
            |abc
          )[a-z0-9*_-]{0,20}["'\`) .,]
      `,
      fair,
      sample,
    ),
    said(
      'echo-of-template',
      regex`
        (?<!set your api key (?:using|in code using) ["'\`][a-z]{2,12}\.api_)
          (?:provided|key|token|bearer|secret)["'\`]?(?: is)?[:= ]{1,3}["'\`(]{0,2}
          (?:
            \$\{|\{\{|<%|\$\(|%[a-z_]{3,40}%|\$[a-z_]{3,40}|process\.env
            |(?<!bearer ['"\`(]{0,2})<
              (?!redacted|hidden|removed|masked|secret>|omitted|stripped|snip|[a-z_ -]{2,24}redacted)
              (?!(?<!provided["'\`:= ]{1,5}["'\`(]{0,2}<)(?:(?:api|access|auth)[_ -]?)?(?:key|token)>)[a-z_ -]{3,40}>
          )
      `,
      strong,
      { ...sample, 'config.mangled': weak, 'config.not_loaded': fair },
    ),
    said(
      'masked-end-is-a-word',
      regex`
        [*•]{3,12}(?:_?key|-?key|here|token|json|test|_me|\}\}?|>|(?<!\(id[: ]{1,2}[*•]{3,12})\)|ample)["'\`]?(?: is|[."', }]|$)
        |[a-z0-9_-]\.{3,12}(?:_?key|-?key|here|token|json|test|_me|ample)["'\`]?(?: is|[."', }]|$)
      `,
      strong,
      { ...sample, 'config.mangled': hint },
    ),
    said(
      'masked-end-of-a-name',
      /(?:key|token|secret)(?: provided)?["'`]?(?: is)?[:=]? ?["'`(]{0,2}[a-z0-9-]{0,12}[*•]{2,60}_(?:key|token|secret)(?![a-z0-9])/,
      strong,
      { ...sample, 'config.not_loaded': fair, 'env.wrong_host': -strong, 'client.defect': -fair, 'key.unknown': -fair },
    ),
    said(
      'unfilled-name',
      /(?:provided|key|token)["'`]?(?: is)?[:=] ?["'`(]{0,2}[a-z]{2,20}_(?:api_)?(?:key|token|secret)(?![a-z0-9])/,
      fair,
      sample,
    ),
    said(
      'demo-key',
      regex`
        demo[ _-]key|sample key|example key|demo (?:api )?(?:key|token|account)|documentation key
        |(?:is|are) for demo(?:nstration)? purposes
      `,
      strong,
      { 'limit.quota': hint, 'key.missing': hint },
    ),
    said(
      'template-in-log',
      /(?:using|with|api) (?:api )?(?:key|token)[:=]? ["'`]?(?:your|<|\{\{|\$\{|replace|change_?me|x{4,200})/,
      strong,
      sample,
    ),
    requested(
      'words-in-the-url',
      regex`
        [?&][a-z_-]{0,20}(?:key|token|appid|apikey|secret)=(?:
            your|my|insert|enter|put|add|paste|%3c[a-z _-]{3,30}(?:%3e|&| |$)
            |<(?!redacted|hidden|removed|masked|secret>|omitted|stripped|snip)|\{(?!\{)|%7b(?!%7b)|api[_-]?key(?:&| |$)
            |(?:token|key|secret)(?:&| |$)|x{4,200}|demo(?:&| |$)|test(?:&| |$)
          )
      `,
      strong,
      sample,
    ),
    requested(
      'words-in-the-header',
      regex`
        (?:authorization: ?(?:bearer|token|basic|bot)?|x-api-key:|api-key:|token:) ?["']?
          (?:
            (?:\{\{|\$\{) ?(?:your|insert|replace|change_?me)
            |your|my[_-]|<(?!redacted|hidden|removed|masked|secret>|omitted|stripped|snip|${kindOfValue}>)
            |\[your|insert
            |replace|change_?me|api[_-]?key
          )
      `,
      fair,
      sample,
    ),
    ...placeholderPlaces,
    toldPlainly.placeholder,
    documentationSample,
    ...placeholderRemarks,
    ...placeholderValues,
    ...nameForValue,
    anywhere(
      'documentation-key',
      regex`
        akiaiosfodnn7example|wjalrxutnfemi|sk_test_4ec39h|sk_test_bqokikjov|(?:api_key|apikey|key)=demo_key
        |00000000-0000-0000-0000-000000000000
      `,
      fair,
    ),
    noticed(
      'stand-in-sent',
      'The value that was sent consists of words, not of a key.',
      (observed) => standIn(observed)?.sent === true && !isRetold(observed),
      strong,
      sample,
    ),
    noticed(
      'stand-in-shown',
      'The request is told of with words in place of the key.',
      (observed) => standIn(observed)?.sent === true && isRetold(observed),
      weak,
      sample,
    ),
    noticed(
      'stand-in-works-elsewhere',
      'Words stand where the key was, but the key is said to work elsewhere: the reporter put them there.',
      (observed) =>
        standIn(observed) !== null && isRetold(observed) && observed.remarkIds.some((id) => worksElsewhere.has(id)),
      -strong,
    ),
    noticed(
      'stand-in-kept',
      'A key setting holds words in place of a key.',
      (observed) => standIn(observed)?.sent === false,
      weak,
      sample,
    ),
    noticed(
      'template-sent',
      'The value that was sent is a template that nobody filled in.',
      (observed) => templateSent(observed) !== null && !isRetold(observed),
      fair,
      { 'config.not_loaded': fair, 'config.mangled': weak },
    ),
    noticed(
      'real-key-sent',
      'The value that was sent has the whole shape of a real key.',
      (observed) => sentWholeKey(observed) !== null,
      -fair,
    ),
  ],

  examine(observed): Verdict<Found> {
    const seen = standIn(observed)
    if (seen?.sent) return suspected({ where: subjectOf(seen.credential), form: seen.defect.form })
    const sample = sampleInUse(observed)
    if (sample) return suspected({ where: sample.where, form: 'the sample key of a documentation' })
    const whole = sentWholeKey(observed)
    if (whole) return ruledOut(`${spotName(whole.place, whole.name)} carries a whole key`)
    if (seen) return suspected({ where: subjectOf(seen.credential), form: seen.defect.form })
    return unknown('the value that was sent')
  },

  explain({ found, providerName }) {
    if (!found)
      return `What ${providerName} received as a key looks like the sample text of a documentation or template.`
    return `${found.where} holds a stand-in, not a key (${found.form}): the sample was never replaced by a real key, or the replaced file is not the one that is read.`
  },

  fix: ({ observed, providerName }) =>
    fix(`Put a key of your own from ${providerName} in place of the sample text, in the file that the program reads.`, {
      edits: [{ kind: 'replace-key', target: keyTarget(observed), with: `a key from ${providerName}` }],
      commands: [`${writeKey(observed)} | head -c 7`],
    }),

  dashboard: 'keys',
  question: 'Does the value begin like the keys in the provider’s dashboard, or is it still the text of the example?',
})

const standIn = once((observed: Observed): SeenDefect<'placeholder'> | null => {
  const seen = seenDefect(observed, 'placeholder')
  if (!seen || fillers.test(seen.defect.form) || sampleStandsForAnother(observed)) return null
  if (seen.sent && isRetold(observed) && onlyKindOfValue.test(seen.credential.value.reveal().trim())) return null
  // "not-used" beside a real credential is a habit of gateways, not the fault.
  const hasReal = sentCredentials(observed).some(({ reading }) => reading.defects.length === 0 && reading.length >= 12)
  return seen.sent && hasReal ? null : seen
})
