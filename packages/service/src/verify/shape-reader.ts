import { autopsy, looksIssued, Secret, type Issuer } from '@why401/core/issuer'
import { providers } from '@why401/core/providers'
import type { Environment } from '../model/key.ts'
import type { Verdict } from './evaluate.ts'
import { beforePossession, unknownKey, unknownOf, unexaminedKey } from './unknown.ts'

/** Part of the time that may go into reading misshapen texts. */
const share = 0.02
/** Milliseconds. What was saved up in quiet times is spent in one go by whoever comes with a flood: others wait for it. */
const mostSaved = 10

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
    const environment = looksIssued(text) ? environmentOf(text, issuer.prefixes) : null
    if (environment !== null) return unknownOf(environment)
    const begin = performance.now()
    this.#saved = Math.min(mostSaved, this.#saved + (begin - this.#at) * share)
    this.#at = begin
    if (this.#saved <= 0) return unexaminedKey
    const verdict = examined(text, issuer)
    this.#saved -= performance.now() - begin
    return verdict
  }
}

/** Of a text that begins like a key of one of these prefixes. Cuts nothing out of it: a flood of whole keys comes by here. */
function environmentOf(text: string, prefixes: readonly string[]): Environment | null {
  for (const prefix of prefixes) {
    if (!text.startsWith(prefix)) continue
    if (text.startsWith('_live_', prefix.length)) return 'live'
    if (text.startsWith('_test_', prefix.length)) return 'test'
  }
  return null
}

function examined(text: string, issuer: Issuer): Verdict {
  const finding = autopsy(new Secret(text), issuer, providers)
  if (finding === null) return unknownKey
  const { code, members } = finding
  return beforePossession('shape', { code, detail: `The key ${members.finding ?? 'is malformed'}.`, members })
}
