import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Edit } from '../../model/edit.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { describeTwo, twoCredentials } from '../../wire/code/two-credentials.ts'
import type { TwoCredentials } from '../../wire/code/two-credentials.ts'
import { once } from '../../model/once.ts'
import type { Observed, ObservedCredential } from '../../model/observed.ts'
import { coded, configured, fair, hint, noticed, requested, strong, weak, decisive } from '../../model/sign.ts'
import { isPairBesideRole } from '../../looks/static-pair.ts'
import { sameSpot, spotOf, wantedSpots } from '../../wire/placement.ts'
import type { Spot } from '../../wire/placement.ts'
import { isOneVoid, queryParameter, requestHeader, sentCredentials, spotName } from '../../wire/sent.ts'
import { conflictShown } from './signs/conflict-shown.ts'
import { conflictFixedWord } from './signs/conflict-fixed-word.ts'
import { loginInFront } from './signs/login-in-front.ts'
import { conflictRemarks } from './signs/conflict-remarks.ts'
import { conflictSaid } from './signs/conflict-said.ts'
import { conflictStored } from './signs/conflict-stored.ts'
import { extraHeader } from './signs/extra-header.ts'
import { variablesNamed } from '../../looks/key-shown.ts'
import { regex } from '../../model/regex.ts'

/** `surplus`: the header to drop, where that is clear. */
type Found = {
  readonly spots: readonly string[]
  readonly surplus: string | null
  readonly isPresigned: boolean
  readonly code: TwoCredentials | null
}

export const conflict = defineCause({
  id: 'send.conflict',
  title: 'Two credentials are on one request and the wrong one wins',
  signs: [
    ...extraHeader,
    ...conflictSaid,
    ...conflictRemarks,
    ...conflictShown,
    ...conflictStored,
    ...conflictFixedWord,
    ...loginInFront,
    configured(
      'login-before-the-app',
      regex`
        auth_basic(?:_user_file)?\b|htpasswd|authtype basic|authuserfile|basicauth\.users
        |basic_?auth(?:_users)? ?[:{=]|ingress\.kubernetes\.io\/auth-(?:type|secret)
      `,
      strong,
      { 'send.stripped': -hint },
    ),
    configured('netrc-entry', /\bmachine [a-z0-9.-]{3,80} login |\.netrc|default login /, strong, {
      'key.placeholder': -weak,
    }),
    coded(
      'key-twice',
      regex`
        api_key ?= ?[^;]{1,80}default_headers ?= ?\{[^}]{0,80}(?:x-api-key|authorization)
        |apikey ?: ?[^;]{1,80}defaultheaders ?: ?\{[^}]{0,80}(?:x-api-key|authorization)
      `,
      decisive,
    ),
    coded(
      'picks-first',
      regex`
        (?:x_api_key|api_key|apikey|x-api-key)["'\])]{0,40} (?:or|\|\||\?\?) (?:extract|get)?[a-z_.]{0,40}
          (?:bearer|authorization|token)
        |(?:bearer|authorization|token)[a-z_()]{0,40} (?:or|\|\||\?\?) [a-z_.]{0,40}(?:x_api_key|api_key|apikey)
      `,
      strong,
    ),
    coded(
      'two-headers-set',
      regex`
        authorization["']?\]? ?[:=][^;]{1,160}["'](?:x-api-key|apikey|api-key|x-auth-token|private-token)["']
        |["'](?:x-api-key|apikey|api-key|x-auth-token|private-token)["'][^;]{1,160}["']?authorization["']?\]? ?
          [:=]
      `,
      fair,
      { 'send.wrong_header': hint },
    ),
    coded(
      'auth-and-header',
      regex`
        auth ?= ?\([^)]{1,80}\)[^;]{0,80}authorization|authorization[^;]{0,160}auth ?= ?\(
        |auth: ?\{[^}]{1,80}\}[^;]{0,80}authorization
      `,
      strong,
    ),
    configured(
      'two-credentials-set',
      /(?:api_key|auth_token|access_token)[^=]{0,6}=[^;]{1,160}(?:oauth_token|auth_token|access_token)[^=]{0,6}=/,
      hint,
      { 'config.shadowed': weak },
    ),
    configured('switch-beside-key', /use_?vertex(?:ai)? ?= ?true|use_?oauth ?= ?true|auth_?mode ?=/, weak, {
      'key.wrong_kind': weak,
    }),
    requested(
      'presigned-with-authorization',
      /[?&](?:x-amz-signature|x-goog-signature|signature|sig)=[^ ]{10,500} .{0,300}authorization:/,
      decisive,
    ),
    requested(
      'userinfo-with-authorization',
      /^[a-z]{0,40} ?https?:\/\/[^ /@]{1,100}@[^ ]{3,300} .{0,300}authorization:/,
      strong,
    ),
    noticed(
      'one-of-two-is-void',
      'Two credentials travel on one request, and one of them is a word such as undefined or null.',
      isOneVoid,
      strong,
      { 'send.wrong_header': -fair, 'key.missing': -weak, 'config.not_loaded': -hint },
    ),
    noticed(
      'static-pair-beside-a-role',
      'An access key id and its secret are given by hand where the platform has a role: its session token may go out with them.',
      isPairBesideRole,
      strong,
      { 'config.shadowed': fair, 'token.incomplete': -weak, 'config.not_loaded': -fair, 'key.unknown': -weak },
    ),
    noticed(
      'code-sets-two',
      'The code sets two credentials for one call, or what it printed shows both.',
      (observed) => twoCredentials(observed) !== null,
      proven,
      { ...unproven('send.conflict'), 'send.scheme_wrong': -fair },
    ),
    noticed('two-sent', 'Two credentials travel on one request.', (observed) => found(observed) !== null, strong),
    noticed(
      'two-alternatives',
      'Two credentials travel on one request, each in a place that this provider reads.',
      (observed) => sentSpots(observed).length > 1 && found(observed) === null,
      weak,
    ),
    noticed('same-key-twice', 'One and the same key travels in two places of the request.', isSameKeyTwice, strong, {
      'key.wrong_kind': -fair,
    }),
    noticed(
      'carried-over-redirect',
      'A redirect is followed with the credential, and the last server refuses with 400 or 403, not 401: it has a signature of its own in the address.',
      isCarriedOver,
      fair,
      { 'send.dropped_redirect': hint },
    ),
    noticed(
      'unused-key-word',
      'A filler such as “unused” stands where a second credential could be.',
      hasFiller,
      fair,
      { 'key.placeholder': weak },
    ),
  ],

  examine(observed): Verdict<Found> {
    const code = twoCredentials(observed)
    if (code !== null) return suspected({ spots: [], surplus: null, isPresigned: false, code })
    const two = found(observed)
    // A single credential in the request as shown does not exclude one that a proxy, SDK or cookie jar adds.
    return two === null ? unknown('every credential on the request as the server gets it') : suspected(two)
  },

  explain({ found: two }) {
    if (two === null)
      return 'The request carries a second credential (from a default header, a proxy, a cookie or a login), and the server looks at that one.'
    if (two.code !== null) return describeTwo(two.code)
    if (two.isPresigned)
      return 'The address is already signed, and the request adds an Authorization header: storage services refuse two mechanisms at once, even when the header is empty.'
    return `The request carries ${two.spots.length} credentials, in ${two.spots.join(' and ')}; the server takes one of them, and not the one you mean.`
  },

  fix({ found: two, observed }) {
    const surplus = two?.surplus ?? null
    const edits: readonly Edit[] = surplus === null ? [] : [{ kind: 'remove-header', name: surplus }]
    return fix(
      surplus === null
        ? 'Send one credential only: remove the other header, cookie, login or default.'
        : `Send one credential only: leave the header ${surplus} out altogether.`,
      {
        edits,
        commands: [
          ...tryCommands(observed, {
            options: '-sv -o /dev/null',
            more: '2>&1 | grep -oE "^> [A-Za-z0-9-]+:"',
          }),
          variablesNamed('key|token|auth'),
        ],
      },
    )
  },

  question:
    'Is another credential configured as well: a second variable, a login of the tool, a default header, .netrc or a proxy that adds its own?',
})

/** Fields of one signature, which together are one credential. */
const signatureField = /^(?:x-amz-|x-goog-|sig$|signature$|awsaccesskeyid$)/i

const sentSpots = once((observed: Observed): readonly Spot[] => {
  const spots = sentCredentials(observed).map(spotOf)
  return spots.filter(
    ({ place, name }) =>
      place !== 'cookie' && place !== 'body' && !(place === 'query' && signatureField.test(name ?? '')),
  )
})

const found = once((observed: Observed): Found | null => {
  if (isPresigned(observed) && requestHeader(observed, 'authorization') !== null) {
    return {
      spots: ['the signed address', 'the header Authorization'],
      surplus: 'Authorization',
      isPresigned: true,
      code: null,
    }
  }
  const spots = sentSpots(observed)
  const wanted = wantedSpots(observed)
  const listed = spots.filter((spot) => wanted.some((one) => sameSpot(one, spot)))
  const areAllListed =
    listed.length === spots.length && spots.every((spot, at) => spots.findIndex((one) => sameSpot(one, spot)) === at)
  if (spots.length < 2 || areAllListed) return null
  const surplus =
    listed.length > 0 ? spots.find((spot) => spot.place === 'header' && !listed.includes(spot)) : undefined
  return {
    spots: spots.map(({ place, name }) => spotName(place, name)),
    surplus: surplus?.name ?? null,
    isPresigned: false,
    code: null,
  }
})

function isSameKeyTwice(observed: Observed): boolean {
  const sent = sentCredentials(observed)
  return sent.some((one, at) =>
    sent
      .slice(at + 1)
      .some(
        (other) =>
          one.value.reveal() === other.value.reveal() && !isMasked(one) && !sameSpot(spotOf(one), spotOf(other)),
      ),
  )
}

function isCarriedOver({ status, statuses, zones }: Observed): boolean {
  const isRefused = (status === 400 || status === 403 || status === null) && !statuses.includes(401)
  return (
    isRefused &&
    /redirect(?!(?:ion)?[_ -]?(?:ur[il]|address)|(?:s|ed)? (?:back )?to (?:the |a )?(?:log|sign)[- ]?(?:in|on)\b)|curl -[a-z]{0,4}l\b|--location/.test(
      `${zones.answer} ${zones.remarks} ${zones.code}`,
    )
  )
}

function isPresigned(observed: Observed): boolean {
  return ['x-amz-signature', 'x-goog-signature', 'sig', 'signature'].some(
    (name) => (queryParameter(observed, name)?.length ?? 0) >= 16,
  )
}

function hasFiller(observed: Observed): boolean {
  return sentCredentials(observed).some(({ value }) =>
    /^(?:not-?used|unused|none-?needed|ignored|dummy|anything|no-?key)$/i.test(value.reveal()),
  )
}

/** Values that were taken out of a report are all alike. */
function isMasked({ reading, reference, value }: ObservedCredential): boolean {
  return (
    reference === true ||
    /^[<[({*•.…x]/i.test(value.reveal()) ||
    reading.defects.some(({ defect }) => defect === 'masked' || defect === 'placeholder')
  )
}
