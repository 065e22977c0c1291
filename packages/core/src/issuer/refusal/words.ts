import type { AcceptedPlace, RefusalMembers } from './refusal.ts'

type Seen = NonNullable<RefusalMembers['seen']>[number]

/** `the header Authorization after the word Bearer`, `the query parameter api_key` */
export function placeInWords({ in: where, name, scheme }: AcceptedPlace | Seen): string {
  const spot = name === '' ? `the ${spots[where] ?? where}` : `the ${spots[where] ?? where} ${name}`
  return scheme === null ? spot : `${spot} after the word ${scheme}`
}

const spots: Readonly<Record<string, string>> = { query: 'query parameter', path: 'path of the URL' }

/** How to send a key, as the end of a sentence that begins with an imperative: `as "Authorization: Bearer <key>"`. */
export function sendAs(accepted: readonly AcceptedPlace[]): string {
  const place = accepted[0]
  if (!place) return 'as the documentation of this API says'
  const value = place.scheme === null ? '<key>' : `${place.scheme} <key>`
  return place.in === 'header' ? `in the header "${place.name}: ${value}"` : `in ${placeInWords(place)}`
}

export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

/** `in 1 second`, `in 90 seconds` */
export function inSeconds(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds))
  return `in ${whole} second${whole === 1 ? '' : 's'}`
}

export function seenInWords({ seen = [] }: RefusalMembers): string {
  return listInWords(seen.map(placeInWords))
}
