import type { Observed } from '../../../model/observed.ts'
import { fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { requestHeader } from '../../../wire/sent.ts'

/** A companion header that is there, with a value that the API does not take, or no longer. */
export const companionValue: readonly Sign[] = [
  noticed(
    'fixed-value-differs',
    'A header that this provider wants with one value is sent with another.',
    isOtherValue,
    strong,
    { 'api.retired': weak, 'key.unknown': -weak },
  ),
  noticed(
    'poses-as-an-app',
    'The request carries the name or version of an app, which its maker stops serving when it grows old, and calls that went well are refused.',
    isOldApp,
    strong,
    { 'perm.client': weak, 'api.retired': weak, 'key.placeholder': -weak },
  ),
  remarked(
    // A token endpoint reads forms; without the type it sees an empty body.
    'body-of-no-type',
    regex`
      (?:\bno|neither|lacks (?:a |the )?|omits (?:the )?|forgot (?:the )?|(?:sent|posted|made|called|request) without (?:a |the )?) ?content-? ?type
      |content[- ]type (?:header )?(?:was |is )?(?:not (?:set|sent|given)|never set|missing|absent|left out)
    `,
    fair,
    { 'key.placeholder': -weak, 'send.wrong_place': -weak, 'sign.mismatch': weak },
  ),
  remarked(
    // Makers of apps raise the least version that they serve; programs that pose as the app send a number of old.
    'version-of-the-app-sent',
    regex`
      \b(?:app|client|firmware|program|plug-?in|integration|library|adapter|it) (?:still )?(?:sends|names|reports|announces|gives|poses as)[ ]
        (?:an? |its |the )?(?:old |own |fixed |app |client )?version\b(?! of the api)
      |(?:old|older|fixed|hard-?coded|outdated) (?:app |client )?version (?:number |string |header )?(?:is |was )?(?:sent|in the (?:header|request))
      |\b(?:app|client)[ -]?version (?:header|number|string)\b
    `,
    fair,
    { 'perm.client': weak, 'api.retired': weak, 'key.unknown': -weak },
  ),
]

/** Versions in numbers alone: a date may be any of many, a media type has parameters. */
function isOtherValue(observed: Observed): boolean {
  if (observed.providerVia !== 'host') return false
  return (observed.provider?.companions ?? []).some(({ in: place, name, value, required }) => {
    if (place !== 'header' || value === undefined || !/^\d{1,3}$/.test(value) || !/^always\b/i.test(required))
      return false
    const sent = requestHeader(observed, name)?.trim() ?? ''
    return /^\d{1,3}$/.test(sent) && sent !== value
  })
}

const appVersion = / (?:(?:x-)?(?:app|client|build|mobile|ios|android)[-_]?version|version): v?\d{1,4}\.\d{1,4}/
const wentWell =
  /stopped|until|worked|since (?:today|yesterday|\w{3,9} \d)|update the app|new version of the app|old version/

function isOldApp({ zones, provider }: Observed): boolean {
  return provider === null && appVersion.test(zones.request) && wentWell.test(zones.remarks)
}
