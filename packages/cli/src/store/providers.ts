import type { Provider } from '@why401/core'
import { Lines, storedLines } from './lines.ts'

/**
 * Two lines of JSON for each provider: what it is, and the refusals it gives, which are the larger part. One diagnosis
 * reads a few of these lines.
 */
export function storedProviders(providers: readonly Provider[]): Buffer {
  return storedLines(providers.flatMap(({ refusals, ...rest }) => [JSON.stringify(rest), JSON.stringify(refusals)]))
}

/** The list that was stored; each provider is parsed when it is first looked at. */
export function providersFrom(bytes: Buffer): readonly Provider[] {
  const lines = new Lines(bytes)
  return Array.from({ length: lines.length / 2 }, (_, at) => new StoredProvider(lines, at * 2))
}

/** One class for all of them, so that V8 finds a field of any provider at the same place. */
class StoredProvider implements Provider {
  readonly #lines: Lines
  readonly #line: number
  #facts: Omit<Provider, 'refusals'> | null = null
  #refusals: Provider['refusals'] | null = null

  constructor(lines: Lines, line: number) {
    this.#lines = lines
    this.#line = line
  }

  get #all(): Omit<Provider, 'refusals'> {
    return (this.#facts ??= JSON.parse(this.#lines.at(this.#line)) as Omit<Provider, 'refusals'>)
  }

  get refusals(): Provider['refusals'] {
    return (this.#refusals ??= JSON.parse(this.#lines.at(this.#line + 1)) as Provider['refusals'])
  }

  get id(): string {
    return this.#all.id
  }

  get name(): string {
    return this.#all.name
  }

  /** Undefined where it is an ordinary name, which an optional field of a class cannot say. */
  get nameIsWord(): true {
    return this.#all.nameIsWord as true
  }

  /** Undefined where its words are its own, as above. */
  get isImitated(): true {
    return this.#all.isImitated as true
  }

  get hosts(): Provider['hosts'] {
    return this.#all.hosts
  }

  /** Undefined where all are the vendor's, as above. */
  get apart(): readonly string[] {
    return this.#all.apart as readonly string[]
  }

  get aliases(): Provider['aliases'] {
    return this.#all.aliases
  }

  get docs(): Provider['docs'] {
    return this.#all.docs
  }

  get dashboard(): Provider['dashboard'] {
    return this.#all.dashboard
  }

  get variables(): Provider['variables'] {
    return this.#all.variables
  }

  get keys(): Provider['keys'] {
    return this.#all.keys
  }

  get placements(): Provider['placements'] {
    return this.#all.placements
  }

  get companions(): Provider['companions'] {
    return this.#all.companions
  }

  get probe(): Provider['probe'] {
    return this.#all.probe
  }

  /** Undefined where it speaks HTTP, as above. */
  get tryWith(): string {
    return this.#all.tryWith as string
  }

  get regions(): string {
    return this.#all.regions
  }

  /** For readers of the source alone: see `scripts/bundle/slim-provider.ts`. */
  get quirks(): Provider['quirks'] {
    return this.#all.quirks
  }
}
