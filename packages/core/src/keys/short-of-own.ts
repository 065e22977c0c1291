import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import type { Provider } from '../model/provider.ts'
import { sentCredentials } from '../wire/sent.ts'
import type { IndexedKind } from './kind-index.ts'
import { ownKinds } from './own-kinds.ts'
import { lengthChoices, walk } from './pattern.ts'
import type { SeenDefect } from './seen-defects.ts'

/** What a slip while copying loses; what lacks more is another thing. */
const mostLost = 12
const leastKept = 8

/**
 * A key that reads as the beginning of a key of the issuer that is asked, and lacks a few characters of it. Where keys have no prefix
 * of their own, only the issuer's name tells how long one is; it counts where the shapes of all its API keys are known.
 */
export const shortOfOwn = once((observed: Observed): SeenDefect<'too-short'> | null => {
  const { provider, providerVia } = observed
  if (provider === null || providerVia !== 'host') return null
  const kinds = apiKindsOf(provider)
  if (kinds === null) return null
  for (const credential of sentCredentials(observed)) {
    const missing = isUnread(credential, provider) ? lackOf(credential.value.reveal(), kinds) : null
    if (missing !== null)
      return {
        credential,
        defect: { defect: 'too-short', by: missing.by, expected: `${missing.length} characters` },
        sent: true,
      }
  }
  return null
})

/** Nothing else is known about it: whose it is surely, or that something is wrong with it. Without a prefix it may look like anybody's. */
function isUnread({ reference, reading }: ObservedCredential, asked: Provider): boolean {
  return (
    !reference &&
    reading.defects.length === 0 &&
    reading.matches.every(({ exact, prefix, provider }) => !exact || (prefix === '' && provider !== asked.id))
  )
}

function lackOf(value: string, kinds: readonly IndexedKind[]): { readonly by: number; readonly length: number } | null {
  if (value.length < leastKept || kinds.some((kind) => kind.fits(value))) return null
  const lengths = kinds
    .filter(({ part }) => part !== null && walk(part, value).stoppedAt === value.length)
    .flatMap(({ part }) => (part ? lengthChoices(part) : []))
    .map(({ min }) => min)
    .filter((least) => least > value.length && least - value.length <= mostLost)
  const length = Math.min(...lengths)
  return Number.isFinite(length) ? { by: length - value.length, length } : null
}

const known = new WeakMap<Provider, readonly IndexedKind[] | null>()

/** Null where a kind of the provider's API keys has no known shape: it may be of any length. */
function apiKindsOf(provider: Provider): readonly IndexedKind[] | null {
  const before = known.get(provider)
  if (before !== undefined) return before
  const kinds = ownKinds(provider).filter(({ kind }) => kind.role === 'api')
  const all = kinds.length > 0 && kinds.every(({ pattern }) => pattern !== null) ? kinds : null
  known.set(provider, all)
  return all
}
