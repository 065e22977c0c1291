import type { Secret } from '@why401/core'
import {
  advance,
  next,
  type Action,
  type RotationApi,
  type RotationEvent,
  type RotationStep,
  type Values,
} from '@why401/core/rotate'
import type { Journal, Loader, Project } from '@why401/env'
import type { Caller, CallerKeys, KeyTexts } from './call.ts'
import { create } from './create.ts'
import { hashOfSecret } from './answers.ts'
import { keptFrom, textsFrom, type KeptRotation, type KeptRotations } from './kept.ts'
import { prove } from './prove-new.ts'
import { retire } from './retire.ts'
import { settle } from './settle.ts'
import { write } from './write.ts'

/** What a rotation works with. Functions where a test puts its own in the place. */
export interface Tools {
  readonly api: RotationApi
  readonly caller: Pick<Caller, 'call'>
  readonly store: Pick<KeptRotations, 'save' | 'remove'>
  readonly journal: Journal
  /** The project as it is now: files are read anew. */
  readonly project: () => Project
  readonly loader: Loader | null
  readonly admin: Secret | null
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  /** Told as it happens, without a key. */
  readonly say: (text: string) => void
  /** End of the id of a key that the user says an interrupted run has made. */
  readonly discard: string | null
}

/** A rotation under way: does what has to be done next, and writes down what happened before it goes on. */
export class Course {
  readonly tools: Tools
  #kept: KeptRotation
  /** Taken back out of the places where they are no longer kept. */
  #new: KeyTexts | null

  constructor(kept: KeptRotation, tools: Tools) {
    this.#kept = kept
    this.#new = textsFrom(kept.new)
    this.tools = tools
  }

  get kept(): KeptRotation {
    return this.#kept
  }

  get old(): KeyTexts | null {
    return textsFrom(this.#kept.old)
  }

  get new(): KeyTexts | null {
    return this.#new
  }

  get keys(): CallerKeys {
    return { old: this.old, new: this.#new, admin: this.tools.admin }
  }

  /** @param withoutGrace the old key is ended as soon as the new one works. */
  async run(withoutGrace: boolean): Promise<void> {
    for (;;) {
      const action = next(this.#kept.rotation, withoutGrace ? null : this.tools.now())
      if (action.do === 'nothing' || action.do === 'wait') return
      await this.#do(action)
      if (this.#kept.rotation.trouble !== null) return
    }
  }

  async #do(action: Action): Promise<void> {
    switch (action.do) {
      case 'create':
        return await create(this)
      case 'settle':
        return await settle(this)
      case 'write':
        return await write(this)
      case 'prove':
        return await prove(this)
      case 'retire':
        return await retire(this, action.step)
      case 'wait':
      case 'nothing':
    }
  }

  /** What happened is on disk when this returns. */
  happened(event: RotationEvent, more: Partial<KeptRotation> = {}): void {
    const rotation = advance(this.#kept.rotation, event)
    this.#kept = { ...this.#kept, ...more, rotation }
    if (rotation.phase === 'finished') this.#forget()
    else this.tools.store.save(this.#kept)
  }

  /** The new key, from now on. */
  hold(texts: KeyTexts): Partial<KeptRotation> {
    this.#new = texts
    return { new: keptFrom(texts), newHash: hashOfSecret(texts, this.tools.api) }
  }

  /** The new key as the places have it, once it is kept no longer. */
  recall(texts: KeyTexts): void {
    this.#new = texts
  }

  async call(step: RotationStep, more: Values = {}, holder?: 'old' | 'new' | 'admin', keys: CallerKeys = this.keys) {
    const oldId = this.#kept.rotation.oldId ?? undefined
    const known: Values = { 'from.id': oldId, ...this.#kept.values, 'old.id': oldId, ...more }
    return await this.tools.caller.call(step, keys, known, holder)
  }

  /** Copies of the old key have no use any more: putting it back would break what works. */
  #forget(): void {
    for (const id of this.#kept.journal) {
      const entry = this.tools.journal.byId(id)
      if (entry) this.tools.journal.remove(entry)
    }
    this.tools.store.remove(this.#kept)
  }
}
