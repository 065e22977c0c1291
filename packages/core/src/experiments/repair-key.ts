import { findDoubled } from '../keys/defects/doubled.ts'
import { coreOf } from '../keys/core-text.ts'
import { findRepair, repaired } from '../keys/repair.ts'
import { Secret } from '../model/secret.ts'
import { defineExperiment } from '../model/experiment.ts'
import { mendedAtEverySlot, type KeyChange } from './key-change.ts'

/** The same key pasted twice in a row. */
function halved(key: string): KeyChange | null {
  if (findDoubled(key).length === 0) return null
  return {
    key: key.slice(0, Math.floor(key.length / 2)),
    words: 'one of its two equal halves left out',
    edit: { kind: 'repair-key', target: null, position: Math.ceil(key.length / 2) },
    heals: { 'key.mistyped': 0.9 },
    suggests: { 'key.mistyped': 0.6 },
  }
}

/** The one edit of one character that makes the key's own checksum fit, or a key pasted twice made one. */
export const repairKey = defineExperiment({
  id: 'repair-key',
  propose: (situation) =>
    mendedAtEverySlot('repair-key', situation, (key): KeyChange | null => {
      const doubled = halved(key)
      if (doubled) return doubled
      // Blanks and quotes around it are no typing error.
      if (coreOf(key).text !== key) return null
      const secret = new Secret(key)
      const repair = findRepair(secret, situation.providers)
      const right = repair && repaired(secret, situation.providers)
      if (!repair || !right) return null
      return {
        key: right.reveal(),
        words: `character ${repair.at + 1} corrected so that its checksum fits`,
        edit: { kind: 'repair-key', target: null, position: repair.at },
        heals: { 'key.mistyped': 0.95 },
        suggests: { 'key.mistyped': 0.7 },
      }
    }),
})
