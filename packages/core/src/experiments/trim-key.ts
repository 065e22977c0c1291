import { trimmed } from '../edits/key-text.ts'
import { defineExperiment } from '../model/experiment.ts'
import { mendedAtEverySlot, type KeyChange } from './key-change.ts'

/** White space and other blanks that Unicode calls so, at the ends or anywhere in the key. */
export const trimKey = defineExperiment({
  id: 'trim-key',
  propose: (situation) => mendedAtEverySlot('trim-key', situation, trims),
})

const suggests = { 'key.whitespace': 0.5 }

function trims(key: string): KeyChange[] {
  const edit = { kind: 'trim-key', target: null } as const
  const atEnds = trimmed(key)
  const dense = atEnds.replace(/\s+/g, '')
  const ends: KeyChange = {
    key: atEnds,
    words: 'the white space at its ends left out',
    edit,
    heals: { 'key.whitespace': 0.95 },
    suggests,
  }
  const within: KeyChange = {
    key: dense,
    words: 'all white space left out',
    edit,
    heals: { 'key.whitespace': atEnds === key ? 0.9 : 0.4 },
    suggests: { 'key.whitespace': atEnds === key ? 0.3 : 0.5 },
  }
  return dense === atEnds ? [ends] : [ends, within]
}
