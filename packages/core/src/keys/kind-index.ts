import type { KeyKind, Provider } from '../model/provider.ts'
import { anyLength, kindDirectoryOf, noPattern, type KindDirectory } from './kind-directory.ts'
import { parsePattern, type Part } from './pattern.ts'

/** A kind of key with its provider; what costs anything to read is read when first asked for. */
export class IndexedKind {
  /** Literal start; empty where the kind has none. */
  readonly prefix: string
  readonly #owner: Provider
  readonly #place: number
  #kind: KeyKind | undefined
  #pattern: RegExp | null | undefined
  #part: Part | null | undefined

  /** @param place of the kind among the provider's keys. */
  constructor(owner: Provider, place: number, prefix: string) {
    this.prefix = prefix
    this.#owner = owner
    this.#place = place
  }

  /** Id. */
  get provider(): string {
    return this.#owner.id
  }

  get hosts(): readonly string[] {
    return this.#owner.hosts
  }

  get kind(): KeyKind {
    return (this.#kind ??= this.#owner.keys[this.#place] as KeyKind)
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
export function isTellingPrefix(prefix: string): boolean {
  return prefix.length >= 4 || (prefix.length === 3 && /[^A-Za-z0-9]/.test(prefix))
}

export class KindIndex {
  readonly directory: KindDirectory
  readonly #byStart = new Map<string, IndexedKind[]>()
  #byName: ReadonlyMap<string, IndexedKind> | null = null
  readonly #byLength = new Map<number, IndexedKind[]>()
  readonly #kinds: readonly IndexedKind[]

  /** @param directory what `kindDirectoryOf` gives for these providers. */
  constructor(providers: readonly Provider[], directory: KindDirectory = kindDirectoryOf(providers)) {
    this.directory = directory
    const { owners, places, prefixes, lengths } = directory
    this.#kinds = prefixes.map(
      (prefix, at) => new IndexedKind(providers[owners[at] as number] as Provider, places[at] as number, prefix),
    )
    this.#kinds.forEach((kind, at) => {
      if (kind.prefix !== '') push(this.#byStart, kind.prefix[0] as string, kind)
      else if (lengths[at] !== noPattern) push(this.#byLength, lengths[at] as number, kind)
    })
    for (const kinds of this.#byStart.values()) kinds.sort((a, b) => b.prefix.length - a.prefix.length)
  }

  /** All kinds with a literal start. */
  get prefixed(): readonly IndexedKind[] {
    return this.#kinds.filter(({ prefix }) => prefix !== '')
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
    return isTellingPrefix(longest) ? found.filter(({ prefix }) => prefix === longest) : []
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
      .filter(
        ({ prefix }) => isTellingPrefix(prefix) && !text.startsWith(prefix) && lower.startsWith(prefix.toLowerCase()),
      )
      .sort((a, b) => b.prefix.length - a.prefix.length)
  }

  /** Kinds without a prefix whose length is possible for the text. */
  withoutPrefix(length: number): readonly IndexedKind[] {
    return [...(this.#byLength.get(length) ?? []), ...(this.#byLength.get(anyLength) ?? [])]
  }
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

/**
 * The index of a list of providers, built once for each list.
 * @param directory what `kindDirectoryOf` once gave for it.
 */
export function kindIndex(providers: readonly Provider[], directory?: KindDirectory): KindIndex {
  const known = indexes.get(providers)
  if (known) return known
  const made = new KindIndex(providers, directory)
  indexes.set(providers, made)
  return made
}
