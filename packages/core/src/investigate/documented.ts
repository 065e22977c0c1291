import type { DocumentedRefusal } from '../model/observed.ts'
import type { Provider, Refusal, RefusalMatch } from '../model/provider.ts'
import { matchesRefusal, type AnswerToMatch } from '../providers/match.ts'
import { fold } from './fold.ts'
import { requiredLiterals, type Needs } from './literals.ts'
import { WordingIndex, type FiledWordings } from './wording-index.ts'

/** What a build can compute of the index. */
export interface FiledRefusals {
  /** Those whose wording tells the provider: whose each is, and its place among the refusals of that provider. */
  readonly owners: Uint16Array
  readonly places: Uint16Array
  readonly wordings: FiledWordings
}

type DistinctiveRefusals = Pick<FiledRefusals, 'owners' | 'places'>

/** Below this many letters a wording ("Unauthorized") belongs to everybody. */
const distinctiveLength = 16
/**
 * Words in which any server refuses: "401: Unauthorized", "The API key is invalid" and "Permission denied" are nobody's
 * wording.
 */
const anybodys = new Set(
  [
    'http error status code unauthorized unauthorised unauthenticated forbidden',
    'invalid incorrect wrong bad valid failed failure unknown provided',
    'api key keys token bearer access authentication authorization auth credentials user signature',
    'permission permissions denied required authorized authorised request message a an the your is are or not',
  ].flatMap((line) => line.split(' ')),
)

/** Refusals that their issuer numbers: AADSTS7000215, TF400813. */
const numbered = /^[a-z]{2,8}\d{5,}:?$/

/** All refusals of all providers, ready to be looked up by what an answer says. */
export class RefusalIndex {
  readonly #providers: readonly Provider[]
  readonly #distinctive: DistinctiveRefusals
  readonly #index: WordingIndex<number>
  /** null for a provider that was met once. */
  readonly #own = new Map<Provider, WordingIndex<Refusal> | null>()

  /** @param filed what `filed` once gave for the same providers. */
  constructor(providers: readonly Provider[], filed: FiledRefusals | null = null) {
    this.#providers = providers
    this.#distinctive = filed ?? distinctiveIn(providers)
    this.#index = new WordingIndex(
      [...this.#distinctive.owners.keys()],
      (at) => needsOf(this.#refusalAt(at)).map(asked),
      filed?.wordings,
    )
  }

  get filed(): FiledRefusals {
    const { owners, places } = this.#distinctive
    return { owners, places, wordings: this.#index.filed }
  }

  /**
   * First fitting refusal of the known provider first, then distinctive wordings of others, at most `most`.
   * @param text the answer, folded.
   */
  find(answer: AnswerToMatch, text: string, known: Provider | null, most = 3): DocumentedRefusal[] {
    const own = known && this.#candidatesOf(known, text).find((refusal) => matchesRefusal(refusal, answer))
    const found: DocumentedRefusal[] = own ? [{ provider: known, refusal: own, providerKnown: true }] : []
    for (const at of this.#index.candidates(text)) {
      if (found.length >= most) break
      const provider = this.#ownerAt(at)
      const refusal = this.#refusalAt(at)
      // The first entry of a provider that fits says what its answer means; the wider ones behind it do not.
      if (provider === known || found.some((one) => one.provider === provider)) continue
      if (matchesRefusal(byText(refusal), answer)) found.push({ provider, refusal, providerKnown: false })
    }
    return found
  }

  /** An index is worth making for a provider that is met again; one diagnosis holds its refusals against the answer. */
  #candidatesOf(provider: Provider, text: string): readonly Refusal[] {
    const index = this.#own.get(provider)
    if (index) return index.candidates(text)
    if (index === null) this.#own.set(provider, new WordingIndex(provider.refusals, (one) => needsOf(one).map(asked)))
    else this.#own.set(provider, null)
    return provider.refusals
  }

  #ownerAt(at: number): Provider {
    return this.#providers[this.#distinctive.owners[at] as number] as Provider
  }

  #refusalAt(at: number): Refusal {
    return this.#ownerAt(at).refusals[this.#distinctive.places[at] as number] as Refusal
  }
}

function distinctiveIn(providers: readonly Provider[]): DistinctiveRefusals {
  const all = providers.flatMap(({ refusals }, owner) =>
    refusals.flatMap((refusal, place) => (isDistinctive(refusal) ? [{ owner, place }] : [])),
  )
  return {
    owners: Uint16Array.from(all, ({ owner }) => owner),
    places: Uint16Array.from(all, ({ place }) => place),
  }
}

/** Enough to be recognised without knowing whose answer it is. What holds at one host alone, or is said by others too, is none of that. */
function isDistinctive({ match }: Refusal): boolean {
  if (match.host !== undefined || match.isCommon) return false
  return tellsProvider(match) || (match.orContains !== undefined && isOwn(fold(match.orContains)))
}

/** Of every way in which the answer is recognised. A pattern asks for more than its literals. */
function tellsProvider(match: RefusalMatch): boolean {
  const needs = needsOf({ match })
  const tells = match.pattern === undefined ? isOwn : isLong
  return needs.length > 0 && needs.every((way) => way.some((texts) => texts.every(tells)))
}

/** So many letters that are not anybody's make a sentence that its author alone has written. */
const sentenceLength = 24

/** The answer bears a number that one issuer alone gives. */
export function isNumbered(found: DocumentedRefusal): boolean {
  return everyWay(found, (text) => numbered.test(text))
}

/** The answer bears a whole sentence of this refusal. */
export function isSentence(found: DocumentedRefusal): boolean {
  return everyWay(found, (text) => ownLength(text) >= sentenceLength)
}

function everyWay({ refusal }: DocumentedRefusal, tells: (text: string) => boolean): boolean {
  const needs = needsOf({ match: byTextOf(refusal.match) })
  return needs.length > 0 && needs.every((way) => way.some((texts) => texts.every(tells)))
}

const textual = new WeakMap<Refusal, Refusal>()

/** A number such as 1000 is an answer of many: without knowing whose it is, the sentence beside it has to be there. */
function byText(refusal: Refusal): Refusal {
  const match = byTextOf(refusal.match)
  if (match === refusal.match) return refusal
  const known = textual.get(refusal)
  if (known) return known
  const made = { ...refusal, match }
  textual.set(refusal, made)
  return made
}

function byTextOf(match: RefusalMatch): RefusalMatch {
  const { orContains, andContains } = match
  if (orContains === undefined || tellsProvider(match)) return match
  return { at: null, contains: orContains, ...(andContains === undefined ? {} : { andContains }) }
}

function isLong(text: string): boolean {
  return numbered.test(text) || text.length >= distinctiveLength
}

function isOwn(text: string): boolean {
  return numbered.test(text) || (isLong(text) && ownLength(text) > 3)
}

function ownLength(text: string): number {
  const words =
    text.replaceAll(/not found|too many requests|bad request|insufficient[_ ]scope/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.reduce((sum, word) => (anybodys.has(word) || /^[45]\d\d$/.test(word) ? sum : sum + word.length), 0)
}

function needsOf({ match }: Pick<Refusal, 'match'>): Needs[] {
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
function asked(way: Needs): Needs {
  return way.map((texts) => texts.map(plainPart))
}

function plainPart(text: string): string {
  return text.split(respelt).reduce((longest, part) => (part.length > longest.length ? part : longest))
}
