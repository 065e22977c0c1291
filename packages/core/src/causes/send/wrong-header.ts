import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import { codedMisplaced } from '../../wire/code/coded-place.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import {
  describeSpot,
  inSecondSpot,
  inTheOnlySpot,
  misplaced,
  moveTo,
  sameSpot,
  spotOf,
  wantedSpots,
} from '../../wire/placement.ts'
import type { Spot } from '../../wire/placement.ts'
import { otherHeaderWorks } from '../../wire/other-header-works.ts'
import { ownHeaderUnused } from '../../wire/own-headers.ts'
import { filledCredentials, spotName } from '../../wire/sent.ts'
import { headerAskedFor } from '../../wire/written.ts'
import { headerWritten } from './signs/written.ts'
import { headerRemarks } from './signs/wrong-header-remarks.ts'
import { headerOfClients } from './signs/wrong-header-clients.ts'
import { notLookedAt } from './signs/not-looked-at.ts'
import { headerInCode } from './signs/wrong-header-code.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly is: Spot; readonly wanted: Spot }

export const wrongHeader = defineCause({
  id: 'send.wrong_header',
  title: 'The key is right, but in a header of the wrong name',
  signs: [
    said(
      'invalid-format-for-header',
      regex`
        invalid (?:format|value) for (?:the )?[a-z-]{3,30} header|invalid request headers
        |(?:unknown|unexpected|unsupported) (?:authorization|authentication|auth) header
      `,
      weak,
      { 'key.wrong_kind': fair },
    ),
    said(
      'names-custom-header',
      regex`
        (?:no|missing|requires?|required|provide|include|expected|use|via|in)[a-z ]{0,20}(?:the )?(?:http )?
          (?:header )?["'\`]?(?:
            x-[a-z-]{2,24}(?:key|token|auth|authorization)|api-key|apikey|private-token|ocp-apim-subscription-key
            |xi-api-key|dd-api-key|[a-z]{2,12}-api-key
          )["'\`]?
        |["'\`]?(?:x-[a-z0-9-]{2,24}(?:key|token)|[a-z]{2,12}-api-key|apikey|private-token)["'\`]? (?:request )?
          (?:header )?(?:is |was )?(?:missing|required|not found|must)
      `,
      weak,
      { 'send.absent': weak, 'send.wrong_place': hint },
    ),
    said(
      'no-key-though-sent',
      regex`
        no api key found in request|not found in headers
        |no (?:token|key|credentials?) (?:found )?in (?:the )?headers?|no usable authorization
        |missing subscription key
      `,
      weak,
      { 'send.absent': weak },
    ),
    said(
      'token-type-unsupported',
      /access_token_type_unsupported|expected oauth ?2 access token|api keys are not supported by this api/,
      weak,
      { 'key.wrong_kind': weak },
    ),
    said('invalid-x-api-key', /invalid x-api-key|invalid x-[a-z-]{2,20}(?:key|token)/, hint, {
      'key.wrong_kind': hint,
      'key.unknown': hint,
    }),
    ...headerRemarks,
    ...headerInCode,
    notLookedAt,
    ...headerOfClients,
    noticed(
      'asks-for-another-header',
      'The answer names the header that it wants, and the request uses Authorization instead.',
      (observed) => headerAskedFor(observed) !== null,
      strong,
      { 'send.absent': -fair, 'key.missing': -weak, 'send.stripped': -weak },
    ),
    noticed(
      'own-header-unused',
      'This software reads its keys from a header of its own, and the request carries the key elsewhere.',
      (observed) => ownHeaderUnused(observed) !== null,
      strong,
      { 'send.wrong_place': weak, 'send.header_case': -hint, 'send.stripped': -weak },
    ),
    noticed(
      'works-in-another-header',
      'The key is said to pass in another header than the one that request or code uses.',
      (observed) => otherHeaderWorks(observed) !== null,
      strong,
      { 'send.absent': -fair, 'send.stripped': weak, 'client.defect': weak },
    ),
    noticed(
      'called-a-bearer-token',
      'The server speaks of a bearer token, while the key at hand is one that this provider reads from another header.',
      isKeyAsBearer,
      strong,
      { 'key.wrong_kind': hint, 'key.mistyped': -weak },
    ),
    noticed(
      'not-a-listed-header',
      'This provider reads its key from another header than the one used.',
      (observed) => found(observed) !== null,
      strong,
      { 'key.unknown': -weak, 'send.absent': -weak },
    ),
    ...headerWritten,
    noticed(
      'coded-in-another-header',
      'The code puts the key where this provider, known by the address that is called, does not look.',
      (observed) => found(observed) !== null && codedMisplaced(observed) !== null,
      proven,
      unproven('send.wrong_header'),
    ),
    noticed(
      'second-spot',
      'The key sits in a header that this provider keeps for another kind of credential.',
      (observed) => inSecondSpot(observed) !== null,
      fair,
      { 'key.wrong_kind': weak },
    ),
    noticed(
      'second-spot-any-key',
      'The key sits in another header than the first one that this provider names.',
      isInSecondHeader,
      weak,
      { 'key.wrong_kind': weak },
    ),
    noticed(
      'custom-header-unknown-api',
      'A custom header carries the key to an API that is not in the catalogue.',
      isCustomAtUnknownApi,
      weak,
      { 'send.header_case': weak, 'send.stripped': hint },
    ),
    noticed(
      'wire-spot-is-right',
      'The key sits in the only place that this provider reads.',
      (observed) => inTheOnlySpot(observed) !== null,
      -strong,
    ),
  ],

  examine(observed): Verdict<Found> {
    const wrong = found(observed)
    if (wrong !== null) return suspected(wrong)
    const right = inTheOnlySpot(observed)
    if (right !== null) return ruledOut(`${spotName(right.place, right.name)} is where this provider reads the key`)
    return unknown('the header name that the API reads')
  },

  explain({ found: where, providerName, observed }) {
    const is = where?.is ?? sentHeader(observed)
    if (where !== null)
      return `The key is sent in ${describeSpot(where.is)}, but ${providerName} reads it from ${describeSpot(where.wanted)}.`
    return is === null
      ? 'The key travels in a header that this API does not read, so the server sees no key.'
      : `The key is sent in ${describeSpot(is)}; the server seems to read another header, so it sees no key at all.`
  },

  fix({ found: where, observed }) {
    const wanted = where?.wanted ?? inSecondSpot(observed)?.wanted ?? null
    if (wanted === null)
      return fix(
        'Send the key in the header that the API documents; try Authorization: Bearer first, then x-api-key.',
        { commands: usual.flatMap((spot) => tryCommands(observed, { spot })) },
      )
    return fix(`Send the key in ${describeSpot(wanted)}.`, {
      edits: moveTo(wanted),
      commands: tryCommands(observed, { spot: wanted }),
    })
  },

  question: 'Which header does the API’s documentation name for the key, and is it spelt exactly so in your request?',
})

const usual: readonly Spot[] = [
  { place: 'header', name: 'Authorization', scheme: 'Bearer' },
  { place: 'header', name: 'x-api-key', scheme: null },
]

const found = once((observed: Observed): Found | null => {
  const wrong = misplaced(observed) ?? codedMisplaced(observed)
  return wrong !== null && wrong.is.place === 'header' && wrong.wanted.place === 'header'
    ? { is: wrong.is, wanted: wrong.wanted }
    : null
})

function sentHeader(observed: Observed): Spot | null {
  const credential = filledCredentials(observed).find(({ place }) => place === 'header')
  return credential === undefined ? null : spotOf(credential)
}

function isInSecondHeader(observed: Observed): boolean {
  const [main] = wantedSpots(observed)
  const sent = sentHeader(observed)
  return main?.place === 'header' && sent !== null && !sameSpot(sent, main)
}

function isKeyAsBearer({ zones, provider, credentials }: Observed): boolean {
  const main = provider?.placements[0]
  return (
    main !== undefined &&
    main.in === 'header' &&
    main.name.toLowerCase() !== 'authorization' &&
    /(?:invalid|bad|wrong|malformed|unknown|unrecognized) (?:bearer|oauth|access)[ _]token|bearer token (?:is )?(?:invalid|malformed)/.test(
      zones.answer,
    ) &&
    credentials.some(({ reading }) =>
      reading.matches.some((match) => match.provider === provider?.id && match.role === 'api'),
    )
  )
}

function isCustomAtUnknownApi(observed: Observed): boolean {
  const spot = sentHeader(observed)
  return observed.provider === null && spot !== null && !/authorization$/i.test(spot.name ?? '')
}
