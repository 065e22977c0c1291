import { gatheredBy, Secret, type Explainer, type Facts } from '@why401/core'
import type { Question, Reading, Refusal } from './messages.ts'
import { refusalOf } from './refusal.ts'

/** Of refusals that differ; nobody looks through more, and each is told again whenever one is added. */
const mostListed = 100
/** A reading is told when it has its first refusal, and then as often as this. Milliseconds. */
const pace = 200

/**
 * Reads an input and tells what it found, first with one refusal, at last with all. Many refusals of one input are mostly
 * the same, which is told once. Between refusals others have their turn: `isCurrent` is asked whether to go on.
 */
export class Reader {
  readonly #explainer: Explainer

  constructor(explainer: Explainer) {
    this.#explainer = explainer
  }

  async read(
    question: Question,
    tell: (reading: Reading) => void,
    isCurrent: () => boolean = () => true,
    pause: () => Promise<void> = nextTurn,
  ): Promise<void> {
    const read = this.#explainer.read(question.text, question.as)
    if (!read.ok) return tell(read)
    const found = new Map<string, Refusal>()
    let unlisted = 0
    let told = 0
    let done = 0
    const tellNow = (): void => {
      told = performance.now()
      tell({
        ok: true,
        kind: read.kind,
        accepted: read.accepted,
        refused: read.facts.length,
        done,
        refusals: [...found.values()],
        unlisted,
      })
    }
    for (const facts of read.facts) {
      const refusal = this.#refusal(question, facts, done++)
      const key = gatheredBy(refusal.report)
      const known = found.get(key)
      if (known) found.set(key, { ...known, places: [...known.places, ...refusal.places] })
      else if (found.size < mostListed) found.set(key, refusal)
      else unlisted++
      if (done === read.facts.length || performance.now() - told < pace) continue
      tellNow()
      await pause()
      if (!isCurrent()) return
    }
    tellNow()
  }

  #refusal({ text, answered, said, now }: Question, facts: Facts, place: number): Refusal {
    const all = { ...facts, remarks: [...facts.remarks, ...said.map((sentence) => new Secret(sentence))] }
    const diagnosis = this.#explainer.diagnosis(all, now, answered)
    return refusalOf(this.#explainer, text, diagnosis.observation, this.#explainer.report(diagnosis), place)
  }
}

/** Lets messages in: timers come after them. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
