import { seenOf, withoutCurlyQuotes } from '../edits/key-text.ts'
import { withoutLookAlikes } from '../keys/defects/look-alike.ts'
import { defineExperiment } from '../model/experiment.ts'
import { mendedAtEverySlot, type KeyChange } from './key-change.ts'

/** Characters nobody sees (byte order mark, zero-width space) and foreign letters that look like ASCII. */
export const stripInvisible = defineExperiment({
  id: 'strip-invisible',
  propose: (situation) => mendedAtEverySlot('strip-invisible', situation, strip),
})

const heals = { 'key.invisible': 0.95 }
const suggests = { 'key.invisible': 0.7 }

function strip(key: string): KeyChange | null {
  const edit = { kind: 'strip-invisible', target: null } as const
  const seen = seenOf(key)
  if (seen !== key)
    return { key: withoutLookAlikes(seen), words: 'its invisible characters left out', edit, heals, suggests }
  const unquoted = withoutCurlyQuotes(key)
  if (unquoted !== key) return { key: unquoted, words: 'the typographic quotes left out', edit, heals, suggests }
  const ascii = withoutLookAlikes(key)
  return ascii === key ? null : { key: ascii, words: 'its look-alike letters replaced by ASCII', edit, heals, suggests }
}
