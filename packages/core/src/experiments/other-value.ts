import type { CauseId } from '../causes/ids.gen.ts'
import { variableNamedIn } from '../edits/variable-reference.ts'
import { findBlank } from '../keys/defects/blank.ts'
import { coreOf } from '../keys/core-text.ts'
import { isTellingMatch, recognise } from '../keys/recognise.ts'
import { defineExperiment, type Candidate, type Situation } from '../model/experiment.ts'
import type { Provider } from '../model/provider.ts'
import type { Secret } from '../model/secret.ts'
import { atEverySlot, type KeyChange } from './key-change.ts'

/** The other values that the same variable has in other files and shells. */
export const otherValue = defineExperiment({
  id: 'other-value',
  propose: (situation) =>
    atEverySlot('other-value', situation, (key) =>
      fitting(situation).map((candidate, index) => change(key, candidate, index)),
    ),
})

const mostCandidates = 4

/** A value that looks like the key of somebody else than whom the sent one belongs to stays here. */
function fitting({ candidates, slots, observed, providers }: Situation): readonly Candidate[] {
  const own = new Set([
    observed.providerVia === 'host' ? observed.provider?.id : null,
    ...slots.flatMap(({ key }) => ownersOf(key, providers)),
  ])
  // What the request itself names was meant to be sent there.
  const named = new Set(slots.map(({ key }) => variableNamedIn(key.reveal())))
  return candidates
    .filter(({ value, variable }) => named.has(variable) || ownersOf(value, providers).every((owner) => own.has(owner)))
    .slice(0, mostCandidates)
}

function ownersOf(key: Secret, providers: readonly Provider[]): string[] {
  return recognise(coreOf(key.reveal()).text, providers)
    .filter(isTellingMatch)
    .map(({ provider }) => provider)
    .slice(0, 1)
}

function change(key: string, candidate: Candidate, index: number): KeyChange {
  const cause = relation(key, candidate)
  return {
    key: candidate.value.reveal(),
    words: `the value of ${candidate.variable} from ${candidate.origin} in its place`,
    edit: { kind: 'replace-key', target: candidate.variable, with: candidate.origin },
    heals: { [cause]: 0.9 / (index + 1) },
    suggests: { [cause]: cause === 'config.not_loaded' ? 0.5 : 0.3 },
  }
}

/** What it means that the candidate is accepted and the sent key is not: how the two differ. */
export function relation(sent: string, { value }: Candidate): CauseId {
  const good = value.reveal()
  if (isStandIn(sent)) return 'config.not_loaded'
  const core = coreOf(sent)
  if (core.text === good)
    return core.defects.some(({ defect }) => defect === 'quoted') ? 'key.quoted' : 'key.whitespace'
  if (sent.length >= 4 && sent.length < good.length && good.startsWith(sent)) return cutCause(good, sent)
  if (sent.toLowerCase() === good.toLowerCase() || isNear(sent, good)) return 'key.mistyped'
  return 'config.shadowed'
}

/** The name of the variable, or what a program prints for nothing, in place of its value. */
function isStandIn(sent: string): boolean {
  return findBlank(sent).length > 0 || variableNamedIn(sent) !== null
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
