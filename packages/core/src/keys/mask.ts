import type { KeyMatch } from './reading.ts'

/** From here on the last four characters are too small a part to help anybody guess the rest. */
const longEnough = 24

/** What may be shown of a key: its public prefix and at most its last four characters; of a short secret nothing. */
export function mask(text: string, match: KeyMatch | null): string {
  const prefix = match && text.startsWith(match.prefix) && text.length - match.prefix.length >= 8 ? match.prefix : ''
  const tail = text.slice(-4)
  const showTail = text.length - prefix.length >= longEnough && /^[\w-]{4}$/.test(tail) && tail !== '----'
  return `${prefix}…${showTail ? tail : ''}`
}
