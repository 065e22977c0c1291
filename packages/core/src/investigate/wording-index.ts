import { fileLiterals, LiteralScan, type FiledLiterals } from './literal-scan.ts'
import type { Needs } from './literals.ts'

/** So many lists of one way to match fit into the bits of a byte. */
const mostLists = 8

/** What a wording index looks up: plain data, so that a build can compute it once and for all. */
export interface FiledWordings extends FiledLiterals {
  /** Items of which nothing is known. */
  readonly always: Uint16Array
  /** Where the lists of each literal begin; the next literal's place ends them. */
  readonly listStarts: Uint16Array
  /** The lists: which way to match each belongs to, and its bit there. */
  readonly wayOf: Uint16Array
  readonly bitOf: Uint16Array
  /** For each way to match, whose it is, and the bits of all its lists. */
  readonly itemOf: Uint16Array
  readonly allOf: Uint16Array
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
    const { always, listStarts, wayOf, bitOf, itemOf, allOf } = this.filed
    const met = this.#metFor(itemOf.length)
    const found = [...always]
    const touched: number[] = []
    this.#scanner().scan(text, (literal) => {
      const end = listStarts[literal + 1] as number
      for (let list = listStarts[literal] as number; list < end; list++) {
        const way = wayOf[list] as number
        const before = met[way] as number
        if (before === 0) touched.push(way)
        const now = before | (bitOf[list] as number)
        met[way] = now
        if (now === allOf[way] && before !== now) found.push(itemOf[way] as number)
      }
    })
    for (const way of touched) met[way] = 0
    return [...new Set(found)].sort((a, b) => a - b).map((item) => this.#items[item] as T)
  }

  #scanner(): LiteralScan {
    return (this.#scan ??= new LiteralScan(this.filed))
  }

  #metFor(ways: number): Uint8Array {
    if (this.#met.length !== ways) this.#met = new Uint8Array(ways)
    return this.#met
  }
}

function fileAll(needs: readonly (readonly Needs[])[]): FiledWordings {
  const always: number[] = []
  const lists = new Map<string, { readonly way: number; readonly bit: number }[]>()
  const itemOf: number[] = []
  const allOf: number[] = []
  needs.forEach((ways, item) => {
    if (ways.length === 0 || ways.some((way) => way.length === 0)) return always.push(item)
    for (const needed of ways) {
      const known = needed.slice(0, mostLists)
      const way = itemOf.push(item) - 1
      allOf.push((1 << known.length) - 1)
      known.forEach((texts, place) => {
        for (const text of texts) push(lists, text, { way, bit: 1 << place })
      })
    }
  })
  const all = [...lists.values()].flat()
  return {
    ...fileLiterals([...lists.keys()]),
    always: packed(always),
    listStarts: packed(startsOf([...lists.values()])),
    wayOf: packed(all.map(({ way }) => way)),
    bitOf: packed(all.map(({ bit }) => bit)),
    itemOf: packed(itemOf),
    allOf: packed(allOf),
  }
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const there = map.get(key)
  if (there) there.push(item)
  else map.set(key, [item])
}

function startsOf(lists: readonly (readonly unknown[])[]): number[] {
  let sum = 0
  return [0, ...lists.map((list) => (sum += list.length))]
}

function packed(numbers: readonly number[]): Uint16Array {
  if (numbers.some((number) => number > 0xffff)) throw new RangeError('too many wordings for one index')
  return Uint16Array.from(numbers)
}
