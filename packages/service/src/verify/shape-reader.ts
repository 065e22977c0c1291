import { autopsy, looksIssued, Secret, type Issuer } from '@why401/core/issuer'
import { providers } from '@why401/core/providers'
import type { Environment } from '../model/key.ts'
import type { Verdict } from './evaluate.ts'
import { TimeShare } from './time-share.ts'
import { beforePossession, unknownKey, unknownOf, unexaminedKey } from './unknown.ts'

/** Readings that load and compile what all others use: they take long, once. */
const firstReadings = 3

/**
 * What the characters tell of a key that was not found. Whoever sent the text could compute the same, so nothing is given
 * away.
 *
 * Reading a misshapen text takes up to some milliseconds, so a flood of them could keep the process busy: beyond a fiftieth of the
 * time they are merely unknown. What quiet times left of that is not spent in one go either, or all others would wait for it.
 */
export class ShapeReader {
  readonly #shares = [new TimeShare(0.02, 250), new TimeShare(0.2, 10)]
  #read = 0

  read(text: string, issuer: Issuer | undefined): Verdict {
    if (issuer === undefined || issuer.prefixes.length === 0) return unknownKey
    const environment = looksIssued(text) ? environmentOf(text, issuer.prefixes) : null
    if (environment !== null) return unknownOf(environment)
    const begin = performance.now()
    if (!this.#shares.every((share) => share.isLeft(begin))) return unexaminedKey
    const verdict = examined(text, issuer)
    if (++this.#read > firstReadings) for (const share of this.#shares) share.spend(performance.now() - begin)
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
