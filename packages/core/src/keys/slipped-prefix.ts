import { checksums } from './checksums/index.ts'
import { verifyChecksum } from './checksums/checksum.ts'
import type { IndexedKind, KindIndex } from './kind-index.ts'
import { lengthChoices } from './pattern.ts'

const shortestPrefix = 4
/** So long a prefix is nobody's by chance, even with one character of it changed. */
const longPrefix = 7
const longestKey = 600

/**
 * The prefix that a key begins with but for one slip: its first letter is lost, two are exchanged, or a character stands there that looks
 * alike. It counts where the whole key, with the prefix put back, is one by its length or its checksum, and where only one prefix makes it so.
 */
export function slippedPrefix(text: string, index: KindIndex): string | null {
  if (text.length > longestKey) return null
  const wanted = new Set<string>()
  for (const kind of index.prefixed) {
    const { prefix } = kind
    if (prefix.length < shortestPrefix || wanted.has(prefix) || text.startsWith(prefix)) continue
    // No slip begins with anything else; making them all takes time.
    if (!`${prefix.slice(0, 2)}${alike[prefix.charAt(0)] ?? ''}`.includes(text.charAt(0))) continue
    if (slipsOf(prefix).some((start) => text.startsWith(start) && isProof(kind, prefix + text.slice(start.length))))
      wanted.add(prefix)
  }
  const [only, second] = wanted
  return only !== undefined && second === undefined ? only : null
}

function isProof(kind: IndexedKind, repaired: string): boolean {
  if (!kind.fits(repaired)) return false
  const { checksum } = kind.kind
  if (checksum) return verifyChecksum(checksums[checksum], repaired) === 'valid'
  if (kind.prefix.length >= longPrefix) return true
  return kind.part !== null && lengthChoices(kind.part).every(({ min, max }) => min === max)
}

/** What is taken for one another when a key is read off and typed. */
const alike: Readonly<Record<string, string>> = { I: 'l1|', l: 'I1|', '1': 'lI', O: '0', '0': 'O', '-': '_', _: '-' }

function slipsOf(prefix: string): readonly string[] {
  const slips = [prefix.slice(1)]
  for (let at = 0; at < prefix.length; at++) {
    const [one = '', other = ''] = [prefix[at], prefix[at + 1]]
    if (/[a-z]/i.test(one) && /[a-z]/i.test(other) && one !== other)
      slips.push(prefix.slice(0, at) + other + one + prefix.slice(at + 2))
    for (const likeness of alike[one] ?? '') slips.push(prefix.slice(0, at) + likeness + prefix.slice(at + 1))
  }
  // People change all marks of a prefix alike: `sk-live-`.
  return [...slips, prefix.replaceAll('_', '-'), prefix.replaceAll('-', '_')].filter((slip) => slip !== prefix)
}
