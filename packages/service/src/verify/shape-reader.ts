import { providers, Secret } from '@why401/core'
import { autopsy, looksIssued, readKeyStart, type Issuer } from '@why401/core/issuer'
import type { Verdict } from './evaluate.ts'
import { beforePossession, unknownKey, unknownOf, unexaminedKey } from './unknown.ts'

/** Part of the time that may go into reading misshapen texts, and the most that may be saved up, in milliseconds. */
const share = 0.02
const mostSaved = 250

/**
 * What the characters tell of a key that was not found. Whoever sent the text could compute the same, so nothing is given
 * away.
 *
 * Reading a misshapen text takes up to some milliseconds, so a flood of them could keep the process busy: beyond a fiftieth of the
 * time they are merely unknown.
 */
export class ShapeReader {
  #saved = mostSaved
  #at = performance.now()

  read(text: string, issuer: Issuer | undefined): Verdict {
    if (issuer === undefined || issuer.prefixes.length === 0) return unknownKey
    const start = looksIssued(text) ? readKeyStart(text) : null
    if (start && issuer.prefixes.includes(start.prefix)) return unknownOf(start.environment)
    const begin = performance.now()
    this.#saved = Math.min(mostSaved, this.#saved + (begin - this.#at) * share)
    this.#at = begin
    if (this.#saved <= 0) return unexaminedKey
    const verdict = examined(text, issuer)
    this.#saved -= performance.now() - begin
    return verdict
  }
}

function examined(text: string, issuer: Issuer): Verdict {
  const finding = autopsy(new Secret(text), issuer, providers)
  if (finding === null) return unknownKey
  const { code, members } = finding
  return beforePossession('shape', { code, detail: `The key ${members.finding ?? 'is malformed'}.`, members })
}
