import type { KeyKind, Provider } from '../model/provider.ts'
import { lengthsOf, parsePattern, type Lengths, type Part } from './pattern.ts'

/** A kind of key with its provider; the costly readings of its pattern are made when first asked for. */
export class IndexedKind {
  readonly provider: string
  readonly kind: KeyKind
  /** Literal start; empty where the kind has none. */
  readonly prefix: string
  #pattern: RegExp | null | undefined
  #part: Part | null | undefined

  constructor(provider: string, kind: KeyKind) {
    this.provider = provider
    this.kind = kind
    this.prefix = kind.prefix ?? ''
  }

  get pattern(): RegExp | null {
    if (this.#pattern === undefined) this.#pattern = this.kind.pattern ? new RegExp(this.kind.pattern) : null
    return this.#pattern
  }

  get part(): Part | null {
    if (this.#part === undefined) this.#part = this.kind.pattern ? parsePattern(this.kind.pattern) : null
    return this.#part
  }

  fits(text: string): boolean {
    return this.pattern?.test(text) ?? false
  }
}

/** Prefixes that say something on their own; "A" or "00" starts half of all random strings. */
function isTelling(prefix: string): boolean {
  return prefix.length >= 4 || (prefix.length === 3 && /[^A-Za-z0-9]/.test(prefix))
}

export class KindIndex {
  readonly #byStart = new Map<string, IndexedKind[]>()
  #byName: ReadonlyMap<string, IndexedKind> | null = null
  readonly #byLength = new Map<number, IndexedKind[]>()
  readonly #anyLength: IndexedKind[] = []
  readonly #kinds: readonly IndexedKind[]
  #sortedByLength = false

  constructor(providers: readonly Provider[]) {
    this.#kinds = providers.flatMap(({ id, keys }) => keys.map((kind) => new IndexedKind(id, kind)))
    for (const kind of this.#kinds) {
      if (kind.prefix !== '') push(this.#byStart, kind.prefix[0] as string, kind)
    }
    for (const kinds of this.#byStart.values()) kinds.sort((a, b) => b.prefix.length - a.prefix.length)
  }

  /** What a provider calls by this name; null for a shape that is no provider's. */
  byName(provider: string, kind: string): IndexedKind | null {
    // The first of a name counts, so it is set last.
    this.#byName ??= new Map(this.#kinds.map((one) => [nameOf(one.provider, one.kind.kind), one] as const).toReversed())
    return this.#byName.get(nameOf(provider, kind)) ?? null
  }

  /** Kinds whose prefix the text starts with, longest prefix first. */
  withPrefixOf(text: string): readonly IndexedKind[] {
    return (this.#byStart.get(text[0] ?? '') ?? []).filter(({ prefix }) => text.startsWith(prefix))
  }

  /** Of those, the ones with the longest prefix, if it is one that nobody has by chance. */
  withTellingPrefixOf(text: string): readonly IndexedKind[] {
    const found = this.withPrefixOf(text)
    const longest = found[0]?.prefix ?? ''
    return isTelling(longest) ? found.filter(({ prefix }) => prefix === longest) : []
  }

  /** Kinds whose prefix goes on where the text ends: a server showed only the first characters of a key. */
  withPrefixBeyond(start: string): readonly IndexedKind[] {
    return (this.#byStart.get(start[0] ?? '') ?? []).filter(
      ({ prefix }) => prefix.length > start.length && prefix.startsWith(start),
    )
  }

  /** Kinds with a prefix that the text would have in another letter case. */
  withPrefixInOtherCase(text: string): readonly IndexedKind[] {
    const lower = text.toLowerCase()
    const starts = [...new Set([lower[0] ?? '', (text[0] ?? '').toUpperCase()])].flatMap(
      (start) => this.#byStart.get(start) ?? [],
    )
    return starts
      .filter(({ prefix }) => isTelling(prefix) && !text.startsWith(prefix) && lower.startsWith(prefix.toLowerCase()))
      .sort((a, b) => b.prefix.length - a.prefix.length)
  }

  /** Kinds without a prefix whose length is possible for the text. */
  withoutPrefix(length: number): readonly IndexedKind[] {
    this.#sortByLength()
    return [...(this.#byLength.get(length) ?? []), ...this.#anyLength]
  }

  #sortByLength(): void {
    if (this.#sortedByLength) return
    this.#sortedByLength = true
    for (const kind of this.#kinds) {
      if (kind.prefix !== '' || kind.kind.pattern === null) continue
      const lengths = fixedLength(kind)
      if (lengths) push(this.#byLength, lengths.min, kind)
      else this.#anyLength.push(kind)
    }
  }
}

function fixedLength(kind: IndexedKind): Lengths | null {
  if (!kind.kind.pattern?.startsWith('^') || !kind.kind.pattern.endsWith('$') || !kind.part) return null
  const lengths = lengthsOf(kind.part)
  return lengths.min === lengths.max ? lengths : null
}

function nameOf(provider: string, kind: string): string {
  return `${provider}\n${kind}`
}

function push<Key>(map: Map<Key, IndexedKind[]>, key: Key, kind: IndexedKind): void {
  const there = map.get(key)
  if (there) there.push(kind)
  else map.set(key, [kind])
}

const indexes = new WeakMap<readonly Provider[], KindIndex>()

/** The index of a list of providers, built once for each list. */
export function kindIndex(providers: readonly Provider[]): KindIndex {
  const known = indexes.get(providers)
  if (known) return known
  const made = new KindIndex(providers)
  indexes.set(providers, made)
  return made
}
