import type { DocumentedRefusal } from '../model/observed.ts'
import type { Provider, Refusal } from '../model/provider.ts'
import { matchesRefusal, type AnswerToMatch } from '../providers/match.ts'
import { fold } from './fold.ts'
import { requiredLiterals, type Needs } from './literals.ts'
import { WordingIndex } from './wording-index.ts'

interface Entry {
  readonly provider: Provider
  readonly refusal: Refusal
  /** For each way in which an answer can fit; none when nothing can be told beforehand. */
  readonly needs: readonly Needs[]
}

/** Below this many letters a wording ("Unauthorized") belongs to everybody. */
const distinctiveLength = 16

/** All refusals of all providers, ready to be looked up by what an answer says. */
export class RefusalIndex {
  readonly #own = new Map<Provider, WordingIndex<Entry>>()
  readonly #distinctive: WordingIndex<Entry>

  constructor(providers: readonly Provider[]) {
    this.#distinctive = new WordingIndex(providers.flatMap(entriesOf).filter(isDistinctive), askedOf)
  }

  /**
   * First fitting refusal of the known provider first, then distinctive wordings of others, at most `most`.
   * @param text the answer, folded.
   */
  find(answer: AnswerToMatch, text: string, known: Provider | null, most = 3): DocumentedRefusal[] {
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
      this.#own.set(provider, (index = new WordingIndex(entriesOf(provider), askedOf)))
    }
    return index
  }
}

function entriesOf(provider: Provider): Entry[] {
  return provider.refusals.map((refusal) => ({ provider, refusal, needs: needsOf(refusal) }))
}

/** Long enough to be recognised without knowing whose answer it is. */
function isDistinctive({ needs }: Entry): boolean {
  return needs.length > 0 && needs.every((way) => way.some((texts) => texts.every(isLong)))
}

function isLong(text: string): boolean {
  return text.length >= distinctiveLength
}

function needsOf({ match }: Refusal): Needs[] {
  const or = match.orContains === undefined ? [] : wayOf([match.orContains])
  if (match.pattern !== undefined) {
    const ways = requiredLiterals(new RegExp(match.pattern))
    return [...ways.map((way) => way.map((texts) => texts.map(fold))), ...or]
  }
  if (match.oneOf) return [...wayOf(match.oneOf), ...or]
  const text = match.equals ?? match.startsWith ?? match.contains
  return text === undefined ? [] : [...wayOf([text]), ...or]
}

function wayOf(values: readonly (string | number | boolean)[]): Needs[] {
  return [[values.map((value) => fold(String(value)))]]
}

/** Characters that the body of an answer may spell otherwise: JSON, XML. */
const respelt = /["'`\\/<>&]|[^ -~]/

/** What of the needed texts stands in an answer as it is, however the answer is written. */
function askedOf({ needs }: Entry): Needs[] {
  return needs.map((way) => way.map((texts) => texts.map(plainPart)))
}

function plainPart(text: string): string {
  return text.split(respelt).reduce((longest, part) => (part.length > longest.length ? part : longest))
}
