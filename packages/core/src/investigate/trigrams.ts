const slotCount = 1 << 14

/** The hash slot of the three-letter window of `text` that begins at `at`. */
function slot(text: string, at: number): number {
  const mixed =
    Math.imul(text.charCodeAt(at), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) & (slotCount - 1)
}

/** Which three-letter windows occur in a text: a bit per slot, and the slots in order of first sight. */
export class Trigrams {
  readonly slots: number[] = []
  readonly #set = new Uint32Array(slotCount / 32)

  constructor(text: string) {
    const set = this.#set
    for (let at = 0; at + 3 <= text.length; at++) {
      const s = slot(text, at)
      const bit = 1 << (s & 31)
      if (((set[s >>> 5] as number) & bit) !== 0) continue
      set[s >>> 5]! |= bit
      this.slots.push(s)
    }
  }

  /** False means: a text with these windows surely does not occur in this one. */
  hasAll(slots: readonly number[]): boolean {
    for (const s of slots) if (((this.#set[s >>> 5] as number) & (1 << (s & 31))) === 0) return false
    return true
  }
}

interface Anchored {
  readonly item: number
  readonly slots: readonly number[]
}

interface Filed {
  readonly always: readonly number[]
  readonly bySlot: ReadonlyMap<number, readonly Anchored[]>
}

/**
 * A thousand wordings, of which a text can hold only a few: tells which are worth running.
 * Each literal is filed under its rarest window, so that a look-up touches only what shares a window with the text.
 * Filed on the first look-up: one diagnosis asks a part of the indexes only.
 */
export class WordingIndex<T> {
  readonly #items: readonly T[]
  readonly #literalsOf: (item: T) => readonly string[] | null
  #filed: Filed | null = null

  /** @param literalsOf texts of which one must occur for the item to match; null or empty where nothing is known. */
  constructor(items: readonly T[], literalsOf: (item: T) => readonly string[] | null) {
    this.#items = items
    this.#literalsOf = literalsOf
  }

  /** Items that may match, in the order they were given in. */
  candidates(text: Trigrams): T[] {
    const { always, bySlot } = (this.#filed ??= fileAll(this.#items.map((item) => this.#literalsOf(item) ?? [])))
    const found = new Set(always)
    for (const s of text.slots) {
      const anchored = bySlot.get(s)
      if (anchored) for (const { item, slots } of anchored) if (!found.has(item) && text.hasAll(slots)) found.add(item)
    }
    return [...found].sort((a, b) => a - b).map((item) => this.#items[item] as T)
  }
}

function fileAll(literals: readonly (readonly string[])[]): Filed {
  const always: number[] = []
  const anchors: Anchored[] = []
  const uses = new Uint16Array(slotCount)
  literals.forEach((all, item) => {
    if (all.length === 0 || all.some((literal) => literal.length < 3)) return always.push(item)
    for (const literal of all) {
      const slots = slotsOf(literal)
      for (const s of slots) uses[s]!++
      anchors.push({ item, slots })
    }
  })
  const bySlot = new Map<number, Anchored[]>()
  for (const anchored of anchors) {
    let rarest = anchored.slots[0] as number
    for (const s of anchored.slots) if ((uses[s] as number) < (uses[rarest] as number)) rarest = s
    const list = bySlot.get(rarest)
    if (list) list.push(anchored)
    else bySlot.set(rarest, [anchored])
  }
  return { always, bySlot }
}

/** More windows of one literal than these tell hardly more. */
const mostSlots = 10

function slotsOf(literal: string): number[] {
  const slots: number[] = []
  for (let at = 0; at + 3 <= literal.length && slots.length < mostSlots; at++) slots.push(slot(literal, at))
  return slots
}
