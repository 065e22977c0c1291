import type { Secret } from '@why401/core'
import { ByteSearch } from './byte-search.ts'
import { shortestKey, spellingsOf, type Spelling } from './spellings.ts'

/** A key whose traces are looked for. */
export interface WantedKey {
  /** What the user calls it: names of variables, or a line of standard input. */
  readonly name: string
  readonly value: Secret
  /** The files that it was read from, absolute: where it is supposed to stand. */
  readonly homes: readonly string[]
}

/** A key in one spelling. */
export interface Needle {
  /** Index into the keys. */
  readonly key: number
  readonly spelling: Spelling
  readonly bytes: Buffer
}

/** All spellings of all keys, and the one search for them. */
export class Wanted {
  readonly needles: readonly Needle[]
  readonly search: ByteSearch

  /** @param keys each of `shortestKey` bytes at least. */
  constructor(keys: readonly WantedKey[]) {
    this.needles = keys.flatMap(({ value }, key) => spellingsOf(value.reveal()).map((spelt) => ({ key, ...spelt })))
    this.search = new ByteSearch(this.needles.map(({ bytes }) => bytes))
  }

  /** The same bytes with stars where a key stands in them, in whatever letter case: for names and paths that are shown. */
  hide(bytes: Uint8Array): Buffer {
    const shown = Buffer.from(bytes)
    const lower = shown.toString('latin1').toLowerCase()
    for (const { bytes: needle } of this.needles) {
      const sought = needle.toString('latin1').toLowerCase()
      for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1))
        shown.fill('*', at, at + needle.length)
    }
    return shown
  }
}

export function isLongEnough(value: Secret): boolean {
  return Buffer.byteLength(value.reveal()) >= shortestKey
}
