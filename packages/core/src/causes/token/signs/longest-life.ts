import { fair, noticed, strong } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Twenty minutes is the longest that App Store Connect takes: by a clock that is seconds ahead even that is too long. */
const appStore = /app_store_connect_api_key|appstoreconnect-v1|app ?store ?connect/
const twentyMinutesOrMore = regex`
  \bduration["']?(?: ?[:=]>?|:) ?(?:1[2-9]\d{2}|[2-9]\d{3}|\d{5,9})\b
  |\bexp(?:iresin|iration)?["']?(?: ?[:=]>?)[^;]{0,60}(?:
      ['"](?:2\d|[3-9]\d)(?: ?m| minutes)|['"]\d{1,2} ?(?:h|hours?|d|days?)\b|\+ ?(?:1[2-9]\d{2}|[2-9]\d{3}|\d{5,9})\b
      |\b(?:2\d|[3-9]\d) ?\* ?60\b|60 ?\* ?(?:2\d|[3-9]\d)\b|60 ?\* ?60\b|minutes=(?:2\d|[3-9]\d)\b|hours=
    )
`

/** A token is signed for as long as its issuer allows, or longer. */
export const longestLife: readonly Sign[] = [
  noticed(
    'signed-for-the-longest-life',
    'The token is signed for twenty minutes or more; App Store Connect refuses what lives longer than that by its clock.',
    isSignedTooLong,
    strong,
    { 'sign.clock': fair },
  ),
]

function isSignedTooLong({ zones }: Observed): boolean {
  const setUp = `${zones.code} ; ${zones.config}`
  return appStore.test(zones.all) && twentyMinutesOrMore.test(setUp)
}
