import { decodeBase64Text } from '../keys/base64.ts'
import type { Observed } from '../model/observed.ts'
import { Secret } from '../model/secret.ts'
import type { Known } from './redact.ts'

/** Every credential that was seen, with how its place keeps it, and of HTTP Basic (RFC 7617) both halves too: a server may decode the pair and repeat them. */
export function knownIn({ credentials }: Pick<Observed, 'credentials'>): readonly Known[] {
  return credentials.flatMap(({ scheme, value, written, reading }) => {
    const key: Known = { secret: value, match: reading.matches[0] ?? null }
    const whole = written === undefined ? [key] : [key, { secret: written, match: null }]
    const pair = scheme?.toLowerCase() === 'basic' ? decodeBase64Text(value.reveal().trim()) : null
    const colon = pair?.indexOf(':') ?? -1
    if (pair === null || colon < 0) return whole
    const halves = [pair.slice(0, colon), pair.slice(colon + 1)]
    return [...whole, ...halves.map((half): Known => ({ secret: new Secret(half), match: null }))]
  })
}
