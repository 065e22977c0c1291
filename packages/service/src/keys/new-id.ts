import { randomText } from './random-text.ts'

/** First word of an id, by what it names. */
export type IdKind = 'key' | 'ks' | 'proj' | 'rk' | 'wh' | 'msg' | 'req' | 'inv' | 'user' | 'acc' | 'proc'

/** `key_` and 22 digits of base 62: 130 random bits, so ids of several processes never meet. */
export function newId<Kind extends IdKind>(kind: Kind): `${Kind}_${string}` {
  return `${kind}_${randomText(22)}`
}
