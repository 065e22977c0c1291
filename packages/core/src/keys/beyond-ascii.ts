import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import { sentCredentials } from '../wire/sent.ts'
import { lookAlike } from './defects/look-alike.ts'
import { codePointName } from './defects/unicode-names.ts'

export interface BeyondAscii {
  readonly credential: ObservedCredential
  /** Offset into the value. */
  readonly at: number
  readonly codePoint: string
}

const letter = /[\p{L}\p{N}]/u

/**
 * A letter in what was sent that no header carries unchanged: field values are ASCII (RFC 9110, 5.5), and what client and server make
 * of others differs. Those that look like an ASCII letter, and dots or bullets that hide a key, are other matters.
 */
export const beyondAscii = once((observed: Observed): BeyondAscii | null => {
  for (const credential of sentCredentials(observed)) {
    if (credential.place !== 'header' || isStandIn(credential)) continue
    const at = foreignLetter(credential.value.reveal())
    if (at) return { credential, ...at }
  }
  return null
})

function isStandIn({ reading }: ObservedCredential): boolean {
  return reading.defects.some(
    ({ defect }) => defect === 'masked' || defect === 'placeholder' || defect === 'look-alike',
  )
}

function foreignLetter(text: string): Omit<BeyondAscii, 'credential'> | null {
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number
    const character = String.fromCodePoint(codePoint)
    if (codePoint >= 0x80 && letter.test(character) && lookAlike(character) === null)
      return { at, codePoint: codePointName(codePoint) }
    if (codePoint > 0xffff) at++
  }
  return null
}
