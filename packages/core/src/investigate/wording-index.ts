import { LiteralScan } from './literal-scan.ts'
import type { Needs } from './literals.ts'

/** So many lists of one way to match fit into the bits of a byte. */
const mostLists = 8

interface Filed {
  readonly scan: LiteralScan
  /** Items of which nothing is known. */
  readonly always: readonly number[]
  /** For each literal, the lists it stands in: the way's number times eight plus the list's place. */
  readonly lists: readonly (readonly number[])[]
  /** For each way to match, whose it is, and the bits of all its lists. */
  readonly itemOf: readonly number[]
  readonly allOf: readonly number[]
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
    const { scan, always, lists, itemOf, allOf, met } = (this.#filed ??= fileAll(this.#items.map(this.#needsOf)))
    const found = [...always]
    const touched: number[] = []
    scan.scan(text, (literal) => {
      for (const list of lists[literal] as readonly number[]) {
        const way = list >>> 3
        const before = met[way] as number
        if (before === 0) touched.push(way)
        met[way] = before | (1 << (list & 7))
        if (met[way] === allOf[way] && before !== allOf[way]) found.push(itemOf[way] as number)
      }
    })
    for (const way of touched) met[way] = 0
    return [...new Set(found)].sort((a, b) => a - b).map((item) => this.#items[item] as T)
  }
}

function fileAll(needs: readonly (readonly Needs[])[]): Filed {
  const always: number[] = []
  const ids = new Map<string, number>()
  const lists: number[][] = []
  const itemOf: number[] = []
  const allOf: number[] = []
  needs.forEach((ways, item) => {
    if (ways.length === 0 || ways.some((way) => way.length === 0)) return always.push(item)
    for (const way of ways) {
      const known = way.slice(0, mostLists)
      const number = itemOf.push(item) - 1
      allOf.push((1 << known.length) - 1)
      known.forEach((texts, place) => {
        for (const text of texts) {
          const id = ids.get(text)
          if (id !== undefined) lists[id]?.push(number * mostLists + place)
          else ids.set(text, lists.push([number * mostLists + place]) - 1)
        }
      })
    }
  })
  return { scan: new LiteralScan([...ids.keys()]), always, lists, itemOf, allOf, met: new Uint8Array(itemOf.length) }
}
