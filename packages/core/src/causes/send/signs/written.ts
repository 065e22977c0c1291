import { decisive, fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import type { KeyMatch } from '../../../keys/reading.ts'
import type { Observed } from '../../../model/observed.ts'
import { isCodedYetMissed, isInAddressYetMissed } from '../../../wire/missed.ts'
import { bearerHoldsPair, ownWordNowhere } from '../../../wire/own-word.ts'
import { filledCredentials } from '../../../wire/sent.ts'
import { writtenFlaw } from '../../../wire/written-spots.ts'

/** What code and settings write about where a key goes, held against what its provider reads: the key itself need not be seen. */
export const headerWritten: readonly Sign[] = [
  noticed(
    'written-in-another-header',
    'The code writes another header than the one in which this provider reads its key.',
    (observed) => writtenFlaw(observed) === 'header',
    fair,
    { 'send.absent': -weak, 'key.wrong_kind': hint, 'env.wrong_host': hint },
  ),
  noticed(
    'written-as-wanted',
    'The code writes header and scheme as this provider reads them.',
    (observed) => writtenFlaw(observed) === 'none',
    -weak,
    { 'send.wrong_place': -weak, 'send.scheme_missing': -weak, 'send.scheme_wrong': -weak },
  ),
  noticed(
    'api-key-as-auth-token',
    'A setting for a bearer token holds a key that this provider reads from a header of its own.',
    isKeyInTokenSetting,
    strong,
    { 'key.wrong_kind': weak, 'send.scheme_wrong': hint },
  ),
]

export const placeWritten: readonly Sign[] = [
  noticed(
    'written-in-another-place',
    'The code puts the key into a header, and this provider reads it from another part of the request.',
    (observed) => writtenFlaw(observed) === 'place',
    fair,
    { 'send.wrong_header': hint, 'send.absent': -weak },
  ),
  noticed(
    'in-the-address-yet-missed',
    'The key stands in the address, and the server answers that there is none.',
    isInAddressYetMissed,
    fair,
    { 'send.wrong_header': weak, 'send.absent': -weak, 'api.retired': weak },
  ),
  noticed(
    'pair-in-the-body-where-basic-is-asked',
    'Client id and secret stand in the body of a token request, and the server asks for them as a Basic login.',
    isPairInBodyOfBasic,
    strong,
    { 'send.absent': -strong, 'send.scheme_wrong': weak, 'key.missing': -fair, 'send.wrong_header': weak },
  ),
  noticed(
    'coded-yet-missed',
    'The code writes the header of the key, and the server answers that there is none.',
    isCodedYetMissed,
    weak,
    { 'send.wrong_header': weak, 'send.dropped_redirect': weak, 'send.stripped': weak, 'key.missing': -weak },
  ),
]

export const wordLeftOut: readonly Sign[] = [
  noticed(
    'written-without-word',
    'The code puts the key alone into a header in which this provider reads it after a scheme word.',
    (observed) => writtenFlaw(observed) === 'scheme-missing',
    fair,
    { 'send.absent': -weak, 'key.missing': -weak },
  ),
  noticed(
    'own-word-nowhere',
    'This provider reads its key after a word of its own, which stands nowhere in what is shown.',
    (observed) => ownWordNowhere(observed) !== null,
    weak,
    { 'send.scheme_wrong': weak },
  ),
]

export const wordWritten: readonly Sign[] = [
  noticed(
    'written-with-another-word',
    'The code writes another scheme word than the one that this provider reads.',
    (observed) => writtenFlaw(observed) === 'scheme-other',
    weak,
  ),
  noticed(
    'token-of-basic-as-bearer',
    'An API token that its issuer reads as the password of a Basic login is sent as a Bearer token.',
    (observed) =>
      filledCredentials(observed).some(
        ({ scheme, value }) => scheme?.toLowerCase() === 'bearer' && basicOnly.test(value.reveal()),
      ),
    strong,
    { 'token.incomplete': weak, 'key.wrong_kind': -hint, 'key.inactive': -weak },
  ),
  noticed(
    'access-token-where-basic-is-off',
    'The server has Basic switched off or refuses it, and a personal access token is at hand, which such servers read as Bearer.',
    ({ zones }) =>
      /basic auth(?:entication)?[a-z -]{0,20}(?:disabled|switched off|fail)/.test(zones.answer) &&
      /personal access token|\bpat\b|access token/.test(`${zones.remarks} ${zones.config} ${zones.code}`),
    strong,
    { 'key.wrong_kind': -fair, 'api.retired': -weak, 'perm.resource': -weak },
  ),
  noticed(
    'token-under-a-name',
    'A PyPI token stands beside the name of a user: it is read only beside the user name __token__.',
    ({ zones }) => /\bpypi-[a-z0-9_-]{8}/.test(zones.config) && /user(?:name)? ?[:=] ?["']?[a-z0-9]/.test(zones.config),
    decisive,
    { 'send.companion': fair, 'token.incomplete': weak, 'config.not_loaded': -weak, 'config.shadowed': -fair },
  ),
  noticed(
    'bearer-holds-pair',
    'What follows Bearer is the base64 form of a user name and a password, which belongs to Basic.',
    bearerHoldsPair,
    hint,
    { 'key.encoded': weak, 'key.wrong_kind': -hint },
  ),
]

/** RFC 6749: a server says by its challenge which way it takes the client's login; a form in the body is another one. */
function isPairInBodyOfBasic(observed: Observed): boolean {
  const { zones, path } = observed
  const isTokenRequest = /\/(?:token|introspect|revoke)\b/.test(path ?? '') && zones.request.startsWith('post ')
  return (
    isTokenRequest &&
    /x-www-form-urlencoded|client_secret=/.test(zones.request) &&
    !/authorization: /.test(zones.request) &&
    /www-authenticate["']?[: ]{1,3}["']?basic/.test(zones.answer)
  )
}

/** Atlassian's tokens of persons, Mailgun's and Mailchimp's keys: the password of a pair. */
const basicOnly = /^(?:ATATT3|key-[0-9a-f]{32}$|[0-9a-f]{32}-us\d{1,2}$)/

/** `AUTH_TOKEN=<an API key>`: what is called so goes out as `Authorization: Bearer`. */
/** A token in a setting for tokens is where it belongs. */
function isTokenKind({ kind }: KeyMatch): boolean {
  return /\b(?:access|bearer) token|\bjwt\b/i.test(kind)
}

function isKeyInTokenSetting({ provider, credentials }: Observed): boolean {
  const main = provider?.placements[0]
  return (
    main?.in === 'header' &&
    main.name.toLowerCase() !== 'authorization' &&
    credentials.some(
      ({ place, name, reading }) =>
        place === 'variable' &&
        /(?:auth|bearer|oauth|access)_?token$/i.test(name ?? '') &&
        reading.matches.some((match) => match.provider === provider?.id && match.role === 'api' && !isTokenKind(match)),
    )
  )
}
