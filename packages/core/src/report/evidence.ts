import type { CauseId } from '../causes/ids.gen.ts'
import type { ActiveClue, Clues } from '../investigate/clues.ts'
import type { Observed } from '../model/observed.ts'
import type { Statement } from '../investigate/statement.ts'
import { causeIndex } from '../investigate/weight-rows.ts'
import { telling, type Weights } from '../investigate/weights.ts'
import type { EvidenceItem, Quote } from '../model/report.ts'
import { remarks } from '../remarks/index.ts'
import { quoteSpan } from './quote.ts'
import type { Redactor } from './redact.ts'
import { statedEvidence, statedIn } from './stated.ts'
import { weighClues, weighTerms, type WeighedClue, type WeighedTerm } from './weighed.ts'

const mostItems = 4
/** Clues below this add too little to be worth a line. */
const leastWeight = 0.4
const leastTermWeight = 0.05
/** Shorter words stand in keys by chance. */
const shortestOfKey = 5

const zoneNames: Readonly<Record<Quote['zone'], string>> = {
  answer: 'The answer',
  remarks: 'You report',
  code: 'The code',
  config: 'The configuration',
  request: 'The request',
}
const questions = new Map(remarks.map(({ id, question }) => [id, question]))

/** Finds what speaks for each cause of one refusal; what several causes share is worked out once. */
export class EvidenceFinder {
  readonly #observation: Observed
  readonly #clues: Clues
  readonly #weights: Weights
  readonly #redactor: Redactor
  readonly #weighed: readonly WeighedClue[]
  readonly #stated: Statement | null
  readonly #items = new Map<ActiveClue, EvidenceItem | null>()
  #terms: readonly WeighedTerm[] | null = null

  constructor(observation: Observed, clues: Clues, weights: Weights, redactor: Redactor) {
    this.#observation = observation
    this.#clues = clues
    this.#weights = weights
    this.#redactor = redactor
    this.#stated = statedIn(observation)
    this.#weighed = weighClues(clues, weights)
  }

  /** Strongest first, in words with the user's own line. Every text is fit to be shown. */
  for(cause: CauseId): EvidenceItem[] {
    const index = causeIndex.get(cause) ?? 0
    const items = [
      ...namedEvidence(cause, this.#observation),
      ...(this.#stated ? statedEvidence(cause, this.#stated, this.#redactor) : []),
      ...documentedEvidence(cause, this.#observation),
    ]
    const strong: { readonly clue: ActiveClue; readonly weight: number }[] = []
    for (const { clue, row } of this.#weighed) {
      const weight = telling(row, index)
      if (weight >= leastWeight) strong.push({ clue, weight })
    }
    for (const { clue } of strong.sort((a, b) => b.weight - a.weight)) {
      const item = this.#item(clue)
      if (item && !items.some((other) => other.text === item.text)) items.push(item)
      if (items.length >= mostItems) break
    }
    return items.length > 0 ? items : this.#statistical(index)
  }

  #item(clue: ActiveClue): EvidenceItem | null {
    const known = this.#items.get(clue)
    if (known !== undefined) return known
    const item = clueEvidence(clue, this.#observation, this.#redactor)
    this.#items.set(clue, item)
    return item
  }

  /** Nothing stands out: then it is the words as a whole, and the report says so. */
  #statistical(index: number): EvidenceItem[] {
    this.#terms ??= weighTerms(this.#clues, this.#weights)
    const strong: { readonly term: string; readonly weight: number }[] = []
    for (const { term, row } of this.#terms) {
      const weight = telling(row, index)
      if (weight > leastTermWeight && !this.#isOfKey(term.slice(2))) strong.push({ term, weight })
    }
    const strongest = strong.sort((a, b) => b.weight - a.weight).slice(0, 3)
    const text =
      strongest.length === 0
        ? 'Among refusals about which as little is known, this cause is one of the most frequent.'
        : `In known cases, ${strongest.map(({ term }) => `“${term.slice(2)}”`).join(', ')} went with this cause.`
    return [{ kind: 'statistics', text }]
  }

  /** A word of many cases may be a part of this one's key: what stands there is not shown, whatever it is elsewhere. */
  #isOfKey(term: string): boolean {
    const words = term.split(' ').filter(({ length }) => length >= shortestOfKey)
    return this.#observation.credentials.some(({ value }) => {
      const key = value.reveal().toLowerCase()
      return words.some((word) => key.includes(word))
    })
  }
}

function namedEvidence(cause: CauseId, { named }: Observed): EvidenceItem[] {
  return named === cause
    ? [{ kind: 'structure', text: `The answer itself names this cause: its code is ${cause}.` }]
    : []
}

function documentedEvidence(cause: CauseId, observation: Observed): EvidenceItem[] {
  const found = observation.documented.find(({ refusal }) => refusal.causes.includes(cause))
  if (!found) return []
  const { provider, refusal } = found
  const others = refusal.causes.filter((id) => id !== cause)
  const sure = others.length === 0 ? 'means this' : `means this or ${others.join(', ')}`
  const text = `A known answer of ${provider.name}; it ${sure}.${refusal.note ? ` ${refusal.note}` : ''}`
  const source = typeof refusal.source === 'string' ? refusal.source : refusal.source[0]
  return [source?.startsWith('http') ? { kind: 'documented', text, source } : { kind: 'documented', text }]
}

/** The words come out of the quote, for that is masked as a whole line. */
function clueEvidence(clue: ActiveClue, observation: Observed, redactor: Redactor): EvidenceItem | null {
  if (clue.sign && 'says' in clue.sign) return { kind: 'structure', text: clue.sign.says }
  if (clue.sign && clue.zone && clue.span) {
    const quote = quoteSpan(observation, clue.zone, clue.span, redactor)
    if (!quote) return null
    const words = quote.text.slice(quote.column, quote.column + quote.length).trim()
    return quote.zone === 'remarks'
      ? { kind: 'remark', text: `You report: “${words}”.`, quote }
      : { kind: 'wording', text: `${zoneNames[quote.zone]} says “${words}”.`, quote }
  }
  const [kind, id = ''] = clue.id.split('/')
  const question = questions.get(id)
  if (kind === 'remark' && question) return { kind: 'remark', text: `What you report answers “${question}” and fits.` }
  if ((kind === 'agreed' || kind === 'denied') && question)
    return { kind: 'remark', text: `Your answer to “${question}” fits.` }
  return /^status\/\d/.test(clue.id) ? { kind: 'structure', text: `Status ${clue.id.slice(7)} fits.` } : null
}
