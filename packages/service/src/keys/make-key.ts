import { Secret, withWhy401Checksum } from '@why401/core/issuer'
import type { Environment } from '../model/key.ts'
import { hashKey } from './hash-key.ts'
import { randomText } from './random-text.ts'

/** 36 digits of base 62 are 214 bits. */
const randomLength = 36

/** A key that was just made: the text is shown once, the rest is kept. */
export interface MadeKey {
  readonly text: Secret
  readonly hash: string
  /** `acme_live_`: everything that is not random. */
  readonly start: string
  readonly hint: string
}

/** `<prefix>_<environment>_<36 random digits><6 digits of CRC-32>`. */
export function makeKey(prefix: string, environment: Environment): MadeKey {
  return made(`${prefix}_${environment}_`)
}

/** A key of the management API: `why401_root_…`, made and kept like any other. */
export function makeRootKey(): MadeKey {
  return made('why401_root_')
}

/** The last four characters: enough to tell one's own keys apart, useless for anything else. */
export function keyHint(text: string): string {
  return text.slice(-4)
}

function made(start: string): MadeKey {
  const text = withWhy401Checksum(`${start}${randomText(randomLength)}`)
  return { text: new Secret(text), hash: hashKey(text), start, hint: keyHint(text) }
}
