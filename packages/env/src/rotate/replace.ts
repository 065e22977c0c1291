import type { Change } from '../fix/rule.ts'
import type { WritablePlace } from './find-places.ts'
import { spliceFor } from './occurrences.ts'
import type { NewTexts } from './replaced-key.ts'

export type Replacement =
  | { readonly ok: true; readonly changes: readonly Change[] }
  /** The new key has characters that would mean something else in this file. */
  | { readonly ok: false; readonly shown: string }

/** The changes that put the new key in the place of the old one, everywhere or nowhere. */
export function replacementIn(places: readonly WritablePlace[], fresh: NewTexts): Replacement {
  const changes: Change[] = []
  for (const { file, shown, occurrences, variables } of places) {
    const splices = occurrences.map((one) => spliceFor(one, file, fresh))
    if (splices.includes(null)) return { ok: false, shown }
    const what = variables.length > 0 ? variables.join(', ') : 'the key'
    changes.push({
      file,
      splices: splices.flatMap((one) => one ?? []),
      says: `put the new key into ${shown} (${what})`,
    })
  }
  return { ok: true, changes }
}
