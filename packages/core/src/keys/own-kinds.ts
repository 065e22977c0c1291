import type { Provider } from '../model/provider.ts'
import { IndexedKind } from './kind-index.ts'

const known = new WeakMap<Provider, readonly IndexedKind[]>()

/** The kinds of keys that one provider issues; their patterns are read once, not for every input. */
export function ownKinds(provider: Provider): readonly IndexedKind[] {
  let kinds = known.get(provider)
  if (!kinds)
    known.set(
      provider,
      (kinds = provider.keys.map((kind, place) => new IndexedKind(provider, place, kind.prefix ?? ''))),
    )
  return kinds
}
