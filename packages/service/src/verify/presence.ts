import { hostname } from 'node:os'
import { newId } from '../keys/new-id.ts'
import type { Followed } from '../model/decider.ts'
import type { DeciderStore } from '../store/store.ts'
import type { OnFault } from '../write-behind.ts'

/** However many changes there are, a process tells no more often. */
const everyMs = 250
/** Where nothing changes: so that others know it is alive. */
const heartbeatMs = 10_000
const afterFaultMs = 1000
/** More wait only where the store takes none: then the last take in what follows. */
const mostWaiting = 16

interface PresenceParts {
  readonly name: string
  readonly onFault: OnFault
}

/** Unless whoever started it gave it another one. */
export function nameOfProcess(): string {
  return `${hostname()} pid ${process.pid}`
}

/** Tells the store, behind the decisions, that this process decides on keys, and which changes it has followed. */
export class Presence {
  readonly id = newId('proc')
  readonly #deciders: DeciderStore
  readonly #name: string
  readonly #onFault: OnFault
  #startedAt = 0
  #version = 0
  #waiting: Followed[] = []
  #isUnknown = true
  #toldAt = 0
  #pauseMs = everyMs
  #telling: Promise<void> | null = null
  #isClosed = false

  constructor(deciders: DeciderStore, { name, onFault }: PresenceParts) {
    this.#deciders = deciders
    this.#name = name
    this.#onFault = onFault
  }

  /** The process knows every change up to this version, and is about to decide. Resolves also where the store did not take it. */
  begin(version: number, now: number): Promise<void> {
    this.#startedAt = now
    this.#version = version
    return this.#tell(now)
  }

  /** It decides by every change up to this version. */
  followed(version: number, now: number): void {
    if (version > this.#version) this.#wait({ after: this.#version, version, at: now })
    this.#version = Math.max(version, this.#version)
    if (this.#isDue(now)) void this.#tell(now)
  }

  /** It decides nothing any more. */
  async close(now: number): Promise<void> {
    this.#isClosed = true
    await this.#telling
    await this.#deciders.leave(this.id, now).catch(this.#onFault)
  }

  /** Told as one, changes are acknowledged at the time of the last of them: never too early. */
  #wait(step: Followed): void {
    const last = this.#waiting.length < mostWaiting ? undefined : this.#waiting.pop()
    this.#waiting.push({ ...step, after: last?.after ?? step.after })
  }

  #isDue(now: number): boolean {
    if (this.#isClosed || this.#telling !== null) return false
    const hasNews = this.#isUnknown || this.#waiting.length > 0
    const waited = now - this.#toldAt
    return waited < 0 || waited >= (hasNews ? this.#pauseMs : heartbeatMs)
  }

  #tell(now: number): Promise<void> {
    this.#toldAt = now
    this.#telling = this.#report(now).finally(() => (this.#telling = null))
    return this.#telling
  }

  async #report(now: number): Promise<void> {
    const steps = this.#waiting
    this.#waiting = []
    const told = { id: this.id, name: this.#name, startedAt: this.#startedAt, version: this.#version, lastHeardAt: now }
    try {
      await this.#deciders.report(told, steps)
      this.#isUnknown = false
      this.#pauseMs = everyMs
    } catch (error) {
      const since = this.#waiting
      this.#waiting = steps
      for (const step of since) this.#wait(step)
      this.#pauseMs = afterFaultMs
      this.#onFault(error)
    }
  }
}
