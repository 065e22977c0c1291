import { LiteralScan } from './literal-scan.ts'
import type { Needs } from './literals.ts'

/** So many lists of one way to match fit into the bits of a byte. */
const mostLists = 8

/** All in flat arrays: the memory that a look-up touches decides its speed. */
interface Filed {
  readonly scan: LiteralScan
  /** Items of which nothing is known. */
  readonly always: readonly number[]
  /** The lists that each literal stands in, from `starts[literal]` on: the way's number times eight plus the list's place. */
  readonly lists: Uint32Array
  readonly starts: Uint32Array
  /** For each way to match, whose it is, and the bits of all its lists. */
  readonly itemOf: Uint16Array
  readonly allOf: Uint8Array
  /** For each way, the bits of the lists found so far in the text at hand; zero between texts. */
  readonly met: Uint8Array
}

/**
 * A thousand wordings, of which a text can hold only a few: tells which are worth running, from the literals that occur.
 * Filed on the first look-up: one diagnosis asks a part of the indexes only.
 */
export class WordingIndex<T> {
  readonly #items: readonly T[]
  readonly #needsOf: (item: T) => readonly Needs[]
  #filed: Filed | null = null

  /** @param needsOf for each way in which the item can match, what must occur; none where nothing is known. */
  constructor(items: readonly T[], needsOf: (item: T) => readonly Needs[]) {
    this.#items = items
    this.#needsOf = needsOf
  }

  /** Items that may match, in the order they were given in. */
  candidates(text: string): T[] {
    const filed = (this.#filed ??= fileAll(this.#items.map(this.#needsOf)))
    const found = [...filed.always, ...itemsMet(filed, filed.scan.scan(text))]
    return [...new Set(found)].sort((a, b) => a - b).map((item) => this.#items[item] as T)
  }
}

/** Items of which one way has a literal of every list. */
function itemsMet({ lists, starts, itemOf, allOf, met }: Filed, literals: readonly number[]): number[] {
  const items: number[] = []
  const touched: number[] = []
  for (const literal of literals) {
    const end = starts[literal + 1] as number
    for (let i = starts[literal] as number; i < end; i++) {
      const list = lists[i] as number
      const way = list >>> 3
      const before = met[way] as number
      const after = before | (1 << (list & 7))
      if (after === before) continue
      if (before === 0) touched.push(way)
      met[way] = after
      if (after === allOf[way]) items.push(itemOf[way] as number)
    }
  }
  for (const way of touched) met[way] = 0
  return items
}

function fileAll(needs: readonly (readonly Needs[])[]): Filed {
  const always: number[] = []
  const itemOf: number[] = []
  const allOf: number[] = []
  const listsOf = new Map<string, number[]>()
  needs.forEach((ways, item) => {
    if (ways.length === 0 || ways.some((way) => way.length === 0)) return always.push(item)
    for (const way of ways) {
      const known = way.slice(0, mostLists)
      const number = itemOf.push(item) - 1
      allOf.push((1 << known.length) - 1)
      known.forEach((texts, place) => {
        for (const text of texts) {
          const lists = listsOf.get(text)
          if (lists) lists.push(number * mostLists + place)
          else listsOf.set(text, [number * mostLists + place])
        }
      })
    }
  })
  const lists = [...listsOf.values()]
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(({ length }, literal) => (starts[literal + 1] = (starts[literal] as number) + length))
  return {
    scan: new LiteralScan([...listsOf.keys()]),
    always,
    lists: Uint32Array.from(lists.flat()),
    starts,
    itemOf: Uint16Array.from(itemOf),
    allOf: Uint8Array.from(allOf),
    met: new Uint8Array(itemOf.length),
  }
}
