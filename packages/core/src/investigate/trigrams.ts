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

/**
 * A thousand wordings, of which a text can hold only a few: tells which are worth running.
 * Each literal is filed under its rarest window, so that a look-up touches only what shares a window with the text.
 */
export class WordingIndex<T> {
  readonly #items: readonly T[]
  readonly #always: readonly number[]
  readonly #bySlot = new Map<number, Anchored[]>()

  /** @param literalsOf texts of which one must occur for the item to match; null or empty where nothing is known. */
  constructor(items: readonly T[], literalsOf: (item: T) => readonly string[] | null) {
    this.#items = items
    const literals = items.map((item) => literalsOf(item) ?? [])
    this.#always = items.flatMap((_, item) => (literals[item]?.every((literal) => literal.length >= 3) && literals[item].length > 0 ? [] : [item]))
    const uses = countUses(literals.flat())
    const always = new Set(this.#always)
    literals.forEach((all, item) => {
      if (!always.has(item)) for (const literal of all) this.#file(item, literal, uses)
    })
  }

  /** Items that may match, in the order they were given in. */
  candidates(text: Trigrams): T[] {
    const found = new Set(this.#always)
    for (const s of text.slots) {
      const anchored = this.#bySlot.get(s)
      if (anchored) for (const { item, slots } of anchored) if (!found.has(item) && text.hasAll(slots)) found.add(item)
    }
    return [...found].sort((a, b) => a - b).map((item) => this.#items[item] as T)
  }

  #file(item: number, literal: string, uses: ReadonlyMap<number, number>): void {
    const slots = slotsOf(literal)
    const rarest = slots.reduce((best, s) => ((uses.get(s) ?? 0) < (uses.get(best) ?? 0) ? s : best))
    const list = this.#bySlot.get(rarest)
    if (list) list.push({ item, slots })
    else this.#bySlot.set(rarest, [{ item, slots }])
  }
}

function slotsOf(literal: string): number[] {
  const slots = new Set<number>()
  for (let at = 0; at + 3 <= literal.length; at++) slots.add(slot(literal, at))
  return [...slots]
}

function countUses(literals: readonly string[]): Map<number, number> {
  const uses = new Map<number, number>()
  for (const literal of literals) for (const s of slotsOf(literal)) uses.set(s, (uses.get(s) ?? 0) + 1)
  return uses
}
