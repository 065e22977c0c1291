import { createHash } from 'node:crypto'
import type { RememberOptions } from './options.ts'
import type { UsageReporter } from './usage-reporter.ts'
import type { Decider, Grant, Question, Verdict } from './verdict.ts'

/** Receipts of revocations name it: `guardBoundMs` of the service. */
const longest = 5000

interface Remembered {
  readonly grant: Grant
  readonly until: number
}

/**
 * Believes grants for a while. Only those that no second use can change: without limits, without counted uses, and not
 * beyond the end of the key. Refusals are never remembered, so each is counted and can be looked up by its request id.
 *
 * Questions that are the same and under way at once are one, where the answer may be remembered; where it may not, each is
 * asked.
 */
export class RememberingDecider implements Decider {
  readonly #decider: Decider
  readonly #reporter: UsageReporter
  readonly #forMs: number
  readonly #max: number
  readonly #clock: () => number
  readonly #grants = new Map<string, Remembered>()
  readonly #underWay = new Map<string, Promise<Verdict>>()
  /** Questions whose answers change with each use: to wait for somebody else's would be in vain. */
  readonly #singular = new Set<string>()

  constructor(decider: Decider, reporter: UsageReporter, { forMs, max = 10_000 }: RememberOptions, clock = Date.now) {
    if (!(forMs > 0 && forMs <= longest)) throw new TypeError(`remember.forMs: from 1 to ${longest} milliseconds`)
    if (!(Number.isSafeInteger(max) && max > 0)) throw new TypeError('remember.max: a number of grants')
    this.#decider = decider
    this.#reporter = reporter
    this.#forMs = forMs
    this.#max = max
    this.#clock = clock
  }

  async decide(question: Question): Promise<Verdict> {
    const id = idOf(question)
    const recalled = this.#recall(id, question)
    if (recalled) return recalled
    const underWay = this.#singular.has(id) ? undefined : this.#underWay.get(id)
    const verdict = underWay ? await underWay.catch(() => null) : null
    if (verdict && isLasting(verdict)) return this.#again(verdict, question)
    return this.#ask(id, question)
  }

  async close(): Promise<void> {
    this.#grants.clear()
    await this.#reporter.close()
    await this.#decider.close()
  }

  #recall(id: string, question: Question): Grant | null {
    const found = this.#grants.get(id)
    if (!found) return null
    if (this.#clock() < found.until) return this.#again(found.grant, question)
    this.#grants.delete(id)
    return null
  }

  async #ask(id: string, question: Question): Promise<Verdict> {
    // Counted from before the question: what is decided while the answer travels is younger than the bound.
    const asked = this.#clock()
    const answer = this.#decider.decide(question)
    this.#underWay.set(id, answer)
    try {
      const verdict = await answer
      if (isLasting(verdict)) this.#keep(id, { grant: verdict, until: Math.min(asked + this.#forMs, endOf(verdict)) })
      else if (verdict.valid) this.#keepSingular(id)
      return verdict
    } finally {
      if (this.#underWay.get(id) === answer) this.#underWay.delete(id)
    }
  }

  #again(grant: Grant, { requestId }: Question): Grant {
    this.#reporter.count(grant.holder.keyId)
    return { ...grant, requestId }
  }

  #keep(id: string, remembered: Remembered): void {
    makeRoom(this.#grants, this.#max)
    this.#singular.delete(id)
    this.#grants.set(id, remembered)
  }

  #keepSingular(id: string): void {
    makeRoom(this.#singular, this.#max)
    this.#singular.add(id)
  }
}

/** The oldest gives way. */
function makeRoom(among: Map<string, unknown> | Set<string>, max: number): void {
  const [oldest] = among.size >= max ? among.keys() : []
  if (oldest !== undefined) among.delete(oldest)
}

function isLasting(verdict: Verdict): verdict is Grant {
  return verdict.valid && verdict.remaining === null && verdict.limits.length === 0
}

function endOf({ holder, warnings }: Grant): number {
  const graceEnds = warnings.map((warning) => (warning.kind === 'grace-ending' ? warning.at : Infinity))
  return Math.min(holder.expiresAt ?? Infinity, ...graceEnds)
}

/** All that a verdict can depend on, and who calls: hashed, so that no key waits in memory. */
function idOf({ key, keyspace, permissions, environment, cost, caller }: Question): string {
  const { address, origin, referrer, userAgent } = caller
  const parts = [key, keyspace, permissions, environment, cost, address, origin, referrer, userAgent]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
