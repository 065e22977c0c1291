import type { CauseId } from '../causes/ids.gen.ts'
import { coreOf } from '../keys/core-text.ts'
import { defineExperiment, type Candidate } from '../model/experiment.ts'
import { atEverySlot, type KeyChange } from './key-change.ts'

/** The other values that the same variable has in other files and shells, and those of other fitting variables. */
export const otherValue = defineExperiment({
  id: 'other-value',
  propose: (situation) =>
    atEverySlot('other-value', situation, (key) =>
      situation.candidates.slice(0, mostCandidates).map((candidate, index) => change(key, candidate, index)),
    ),
})

const mostCandidates = 4

function change(key: string, candidate: Candidate, index: number): KeyChange {
  const cause = relation(key, candidate)
  return {
    key: candidate.value.reveal(),
    words: `the value of ${candidate.variable} from ${candidate.origin} in its place`,
    edit: { kind: 'replace-key', target: candidate.variable, with: candidate.origin },
    heals: { [cause]: 0.9 / (index + 1) },
    suggests: { [cause]: sameVariable(candidate) },
  }
}

/** A variable with two values is seldom without meaning; another variable's value is a guess. */
function sameVariable(candidate: Candidate): number {
  return candidate.sameVariable ? 0.3 : 0.08
}

/** What it means that the candidate is accepted and the sent key is not: how the two differ. */
export function relation(sent: string, { value, sameVariable }: Candidate): CauseId {
  const good = value.reveal()
  const core = coreOf(sent)
  if (core.text === good)
    return core.defects.some(({ defect }) => defect === 'quoted') ? 'key.quoted' : 'key.whitespace'
  if (sent.length >= 4 && sent.length < good.length && good.startsWith(sent)) return cutCause(good, sent)
  if (sent.toLowerCase() === good.toLowerCase() || isNear(sent, good)) return 'key.mistyped'
  return sameVariable ? 'config.shadowed' : 'key.wrong_kind'
}

/** A loader that ends a value at `#` or `$` leaves just the part before it. */
function cutCause(good: string, sent: string): CauseId {
  return /^[#$\s\\]/.test(good.slice(sent.length)) ? 'config.mangled' : 'key.truncated'
}

/** At most two characters differ at the same length, or one is missing, extra, or swapped. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.length < 8) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return Math.max(one.length, other.length) - start - end <= 2
}
