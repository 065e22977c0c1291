import { crcStart, crcStep, crcValue } from '../keys/checksums/crc32.ts'
import { base62 } from '../keys/checksums/digits.ts'
import { why401Crc32 } from '../keys/checksums/why401-crc32.ts'

/** What the start of a key says, whether or not the rest is in order. */
export interface KeyStart {
  readonly prefix: string
  readonly environment: 'live' | 'test'
}

const start = /^([a-z][a-z0-9]{0,15})_(live|test)_/

/** Reads `<prefix>_<environment>_`; null where the text does not begin so. */
export function readKeyStart(text: string): KeyStart | null {
  const found = start.exec(text)
  return found && { prefix: found[1] as string, environment: found[2] as 'live' | 'test' }
}

const digitValues = Int8Array.from({ length: 128 }, (_, code) => base62.indexOf(String.fromCharCode(code)))

/**
 * Whether the text is of the form of a key of this service and its checksum fits: then nothing is wrong with its
 * characters, and only a look-up tells more. Takes well under a microsecond.
 */
export function looksIssued(text: string): boolean {
  if (!why401Crc32.pattern.test(text)) return false
  const cut = text.length - why401Crc32.width
  let state = crcStart
  for (let at = 0; at < cut; at++) state = crcStep(state, text.charCodeAt(at))
  return crcValue(state) === numberAt(text, cut)
}

/** The pattern has made sure that these are digits. */
function numberAt(text: string, from: number): number {
  let value = 0
  for (let at = from; at < text.length; at++)
    value = value * base62.length + (digitValues[text.charCodeAt(at)] as number)
  return value
}

/** Whether the text begins like a key of one of these prefixes. */
export function beginsLikeOwn(text: string, prefixes: readonly string[]): boolean {
  return prefixes.some(
    (prefix) =>
      text.startsWith(prefix) && (text.startsWith('_live_', prefix.length) || text.startsWith('_test_', prefix.length)),
  )
}
