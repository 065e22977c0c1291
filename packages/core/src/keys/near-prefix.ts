import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { providers } from '../providers/index.gen.ts'
import { kindIndex, type IndexedKind } from './kind-index.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { ownKinds } from './own-kinds.ts'
import { walk } from './pattern.ts'
import { slippedPrefix } from './slipped-prefix.ts'

/** A key whose beginning is that of its issuer with two letters exchanged, one lost or one too many. JSON-able. */
export interface NearPrefix {
  readonly where: string
  readonly wants: string
}

const shortestPrefix = 4
const shortestKey = 16

/** The first key in view that begins nearly, and yet not, as keys of the asked provider do, and goes on as they do. */
export const nearPrefix = once((observed: Observed): NearPrefix | null => {
  const { provider } = observed
  if (provider === null) return aloneWithSlip(observed)
  const shown = mentionedKeys(observed)
  if (shown.length === 0) return null
  const kinds = ownKinds(provider).filter(({ prefix, part }) => prefix.length >= shortestPrefix && part !== null)
  if (kinds.length === 0) return null
  for (const { text, name, isCredential, reading } of shown) {
    // What begins as the key of anybody is no slip.
    if (
      text.length < shortestKey ||
      !(isCredential || name !== null) ||
      kinds.some(({ prefix }) => text.startsWith(prefix))
    )
      continue
    if (reading.matches.some(({ prefix, exact }) => exact && prefix.length >= 3)) continue
    const near = kinds.find((kind) => slips(kind.prefix).some((start) => continues(kind, start, text)))
    if (near) return { where: name ?? 'The key', wants: near.prefix }
  }
  return null
})

/** A key by itself that looks like nobody's: whose it is, its prefix put back tells. */
function aloneWithSlip({ facts, credentials }: Observed): NearPrefix | null {
  const [only] = credentials
  // A short prefix alone is that of many: `sk-` may begin what was to begin with `sk_live_`.
  const isKnown = only?.reading.matches.some(({ prefix, exact }) => prefix.length >= (exact ? 1 : shortestPrefix))
  if (facts.kind !== 'key' || only === undefined || isKnown === true) return null
  const wants = slippedPrefix(only.value.reveal().trim(), kindIndex(providers))
  return wants === null ? null : { where: 'The key', wants }
}

function continues({ part, prefix, pattern }: IndexedKind, start: string, text: string): boolean {
  if (part === null || !text.startsWith(start) || text.startsWith(prefix)) return false
  const repaired = prefix + text.slice(start.length)
  // A key that was shortened for the report goes on as its kind does, as far as it is shown.
  return (pattern?.test(repaired) ?? false) || walk(part, repaired).stoppedAt === repaired.length
}

/** What a hand makes of a prefix. A letter in place of another may be that of another kind, so it does not count. */
function slips(prefix: string): readonly string[] {
  const made: string[] = []
  for (let at = 0; at < prefix.length; at++) {
    const [one = '', other = ''] = [prefix[at], prefix[at + 1]]
    if (/[a-z]/i.test(one) && /[a-z]/i.test(other) && one !== other)
      made.push(prefix.slice(0, at) + other + one + prefix.slice(at + 2))
    if (/[a-z]/i.test(one)) made.push(prefix.slice(0, at) + one + prefix.slice(at))
    // A lost first letter is a cut, and what is left of a short prefix begins many things.
    // Nor does a lost hyphen count: who makes up a key for a report leaves it out.
    if (at > 0 && prefix.length > shortestPrefix && /[a-z]/i.test(one))
      made.push(prefix.slice(0, at) + prefix.slice(at + 1))
  }
  return made
}
