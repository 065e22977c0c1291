import { unquoted } from '../edits/key-text.ts'
import { defineExperiment } from '../model/experiment.ts'
import { mendedAtEverySlot, type KeyChange } from './key-change.ts'

/** Quote characters that came along with the value. */
export const unquoteKey = defineExperiment({
  id: 'unquote-key',
  propose: (situation) => mendedAtEverySlot('unquote-key', situation, unquote),
})

function unquote(key: string): KeyChange | null {
  const inner = unquoted(key)
  if (inner === key) return null
  return {
    key: inner,
    words: 'the quotes left out',
    edit: { kind: 'unquote-key', target: null },
    heals: { 'key.quoted': 0.95, 'config.mangled': 0.5 },
    suggests: { 'key.quoted': 0.6 },
  }
}
