import { fileLiterals, LiteralScan, type FiledLiterals } from './literal-scan.ts'
import type { Needs } from './literals.ts'

/** So many lists of one way to match fit into the bits of a byte. */
const mostLists = 8

/** What a wording index looks up: plain data, so that a build can compute it once and for all. */
export interface FiledWordings extends FiledLiterals {
  /** Items of which nothing is known. */
  readonly always: Uint16Array
  /** Where the lists of each literal begin; the next literal's place ends them. */
  readonly listStarts: Uint32Array
  /** The lists that literals stand in: the number of the way to match times eight, plus the list's place there. */
  readonly lists: Uint32Array
  /** For each way to match, whose it is, and the bits of all its lists. */
  readonly itemOf: Uint16Array
  readonly allOf: Uint8Array
}

/**
 * A thousand wordings, of which a text can hold only a few: tells which are worth running, from the literals that occur.
 * Filed on the first look-up: one diagnosis asks a part of the indexes only.
 */
export class WordingIndex<T> {
  readonly #items: readonly T[]
  readonly #file: () => FiledWordings
  #filed: FiledWordings | null = null
  #scan: LiteralScan | null = null
  /** For each way, the bits of the lists found so far in the text at hand; zero between texts. */
  #met = new Uint8Array(0)

  /**
   * @param needsOf for each way in which the item can match, what must occur; none where nothing is known.
   * @param filed what `filed` once gave for the same items.
   */
  constructor(items: readonly T[], needsOf: (item: T) => readonly Needs[], filed?: FiledWordings) {
    this.#items = items
    this.#file = () => filed ?? fileAll(items.map(needsOf))
  }

  get filed(): FiledWordings {
    return (this.#filed ??= this.#file())
  }

  /** Items that may match, in the order they were given in. */
  candidates(text: string): T[] {
    this.#scan ??= new LiteralScan(this.filed)
    const found = this.#itemsMet(this.#scan.scan(text)).sort((a, b) => a - b)
    const candidates: T[] = []
    let last = -1
    for (const item of found) if (item !== last) candidates.push(this.#items[(last = item)] as T)
    return candidates
  }

  /** Items of which nothing is known, and those of which a way has a literal of every list: once for each such way. */
  #itemsMet(literals: readonly number[]): number[] {
    const { always, listStarts, lists, itemOf, allOf } = this.filed
    if (this.#met.length !== itemOf.length) this.#met = new Uint8Array(itemOf.length)
    const met = this.#met
    const items: number[] = [...always]
    const touched: number[] = []
    for (const literal of literals) {
      const end = listStarts[literal + 1] as number
      for (let i = listStarts[literal] as number; i < end; i++) {
        const list = lists[i] as number
        const way = list >>> 3
        const before = met[way] as number
        const now = before | (1 << (list & 7))
        if (before === 0) touched.push(way)
        met[way] = now
        if (now === allOf[way] && now !== before) items.push(itemOf[way] as number)
      }
    }
    for (const way of touched) met[way] = 0
    return items
  }
}

function fileAll(needs: readonly (readonly Needs[])[]): FiledWordings {
  const always: number[] = []
  const itemOf: number[] = []
  const allOf: number[] = []
  const listsOf = new Map<string, number[]>()
  needs.forEach((ways, item) => {
    // A list with an empty text is met by every text.
    if (ways.length === 0 || ways.some((way) => way.every((texts) => texts.includes('')))) return always.push(item)
    for (const way of ways) {
      const known = way.filter((texts) => !texts.includes('')).slice(0, mostLists)
      const number = itemOf.push(item) - 1
      allOf.push((1 << known.length) - 1)
      known.forEach((texts, place) => {
        for (const text of new Set(texts)) push(listsOf, text, number * mostLists + place)
      })
    }
  })
  const lists = [...listsOf.values()]
  return {
    ...fileLiterals([...listsOf.keys()]),
    always: Uint16Array.from(always),
    listStarts: startsOf(lists),
    lists: Uint32Array.from(lists.flat()),
    itemOf: Uint16Array.from(itemOf),
    allOf: Uint8Array.from(allOf),
  }
}

function push(lists: Map<string, number[]>, text: string, list: number): void {
  const there = lists.get(text)
  if (there) there.push(list)
  else lists.set(text, [list])
}

function startsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(({ length }, i) => (starts[i + 1] = (starts[i] as number) + length))
  return starts
}
