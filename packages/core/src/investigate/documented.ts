import type { DocumentedRefusal } from '../model/observed.ts'
import type { Provider, Refusal } from '../model/provider.ts'
import { matchesRefusal, type AnswerToMatch } from '../providers/match.ts'
import { fold } from './fold.ts'
import { requiredLiterals } from './literals.ts'
import { WordingIndex, type Trigrams } from './trigrams.ts'

interface Entry {
  readonly provider: Provider
  readonly refusal: Refusal
  /** Of which one must occur; empty when nothing can be told beforehand. */
  readonly literals: readonly string[]
}

/** Below this many letters a wording ("Unauthorized") belongs to everybody. */
const distinctiveLength = 16

/** All refusals of all providers, ready to be looked up by what an answer says. */
export class RefusalIndex {
  readonly #own = new Map<Provider, WordingIndex<Entry>>()
  readonly #distinctive: WordingIndex<Entry>

  constructor(providers: readonly Provider[]) {
    const entries = providers.flatMap((provider) =>
      provider.refusals.map((refusal): Entry => ({ provider, refusal, literals: literalsOf(refusal) })),
    )
    this.#distinctive = new WordingIndex(entries.filter(isDistinctive), ({ literals }) => literals)
  }

  /** First fitting refusal of the known provider first, then distinctive wordings of others, at most `most`. */
  find(answer: AnswerToMatch, text: Trigrams, known: Provider | null, most = 3): DocumentedRefusal[] {
    const own = known
      ? this.#ownIndex(known)
          .candidates(text)
          .find((entry) => matchesRefusal(entry.refusal, answer))
      : undefined
    const found: DocumentedRefusal[] = own
      ? [{ provider: own.provider, refusal: own.refusal, providerKnown: true }]
      : []
    for (const { provider, refusal } of this.#distinctive.candidates(text)) {
      if (found.length >= most) break
      if (provider !== known && matchesRefusal(refusal, answer)) found.push({ provider, refusal, providerKnown: false })
    }
    return found
  }

  /** Made when a provider is first met: one diagnosis needs one of them. */
  #ownIndex(provider: Provider): WordingIndex<Entry> {
    let index = this.#own.get(provider)
    if (!index) {
      const entries = provider.refusals.map((refusal): Entry => ({ provider, refusal, literals: literalsOf(refusal) }))
      this.#own.set(provider, (index = new WordingIndex(entries, ({ literals }) => literals)))
    }
    return index
  }
}

/** Long enough to be recognised without knowing whose answer it is. */
function isDistinctive({ literals }: Entry): boolean {
  return literals.length > 0 && literals.every((literal) => literal.length >= distinctiveLength)
}

function literalsOf({ match }: Refusal): string[] {
  const or = match.orContains === undefined ? [] : [fold(match.orContains)]
  if (match.pattern !== undefined) {
    const literals = requiredLiterals(new RegExp(match.pattern))
    return literals ? [...literals.map(fold), ...or] : []
  }
  if (match.oneOf) return [...match.oneOf.map((value) => fold(String(value))), ...or]
  const text = match.equals ?? match.startsWith ?? match.contains
  return text === undefined ? [] : [fold(String(text)), ...or]
}
