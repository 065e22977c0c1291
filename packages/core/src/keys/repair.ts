import type { Provider } from '../model/provider.ts'
import { Secret } from '../model/secret.ts'
import { checksums } from './checksums/index.ts'
import type { Checksum } from './checksums/checksum.ts'
import { crcStart, crcStep, crcValue } from './checksums/crc32.ts'
import { kindIndex, type IndexedKind } from './kind-index.ts'
import type { KeyRepair } from './reading.ts'

interface Found {
  readonly repair: KeyRepair
  readonly text: string
}

const longestRepairable = 400

/**
 * The one edit of one character that makes shape and checksum fit. Null when there is none, and also when there are
 * two with different results: a guess would be worse than no answer.
 */
export function findRepair(secret: Secret, providers: readonly Provider[]): KeyRepair | null {
  return onlyRepair(secret.reveal(), providers)?.repair ?? null
}

/** The key with that edit made. */
export function repaired(secret: Secret, providers: readonly Provider[]): Secret | null {
  const found = onlyRepair(secret.reveal(), providers)
  return found && new Secret(found.text)
}

function onlyRepair(text: string, providers: readonly Provider[]): Found | null {
  if (text.length > longestRepairable) return null
  const found = new Map<string, Found>()
  for (const kind of kindIndex(providers).withPrefixOf(text)) {
    const checksum = kind.kind.checksum && checksums[kind.kind.checksum]
    if (!checksum) continue
    for (const one of new Workshop(text, kind, checksum).candidates())
      if (!found.has(one.text)) found.set(one.text, one)
  }
  const [only, second] = found.values()
  return only && !second ? only : null
}

/**
 * Tries every edit. The CRC state in front of each position is kept, so that a candidate costs only the part behind the
 * edit; without that a long GitLab token would take a tenth of a second. Another character in a place costs not even that:
 * see `CrcDifferences`.
 */
class Workshop {
  readonly #text: string
  readonly #kind: IndexedKind
  readonly #checksum: Checksum
  readonly #codes: readonly number[]
  readonly #alphabet: readonly number[]
  readonly #from: number
  /** CRC state after the covered text up to each position. */
  readonly #states: readonly number[]
  /** Value of each check digit, by character code. */
  readonly #digitValues: ReadonlyMap<number, number>
  /** Where the check digits begin. */
  readonly #cut: number
  /** What the check digits say; -1: they are none. */
  readonly #said: number
  readonly #differences: CrcDifferences

  constructor(text: string, kind: IndexedKind, checksum: Checksum) {
    this.#text = text
    this.#kind = kind
    this.#checksum = checksum
    this.#codes = codesOf(text)
    this.#alphabet = codesOf(checksum.alphabet)
    this.#from = checksum.coveredFrom(text)
    this.#states = statesOf(this.#codes, this.#from)
    this.#digitValues = new Map(codesOf(checksum.digits).map((code, value) => [code, value]))
    this.#cut = this.#codes.length - checksum.width
    this.#said = this.#written(this.#codes, this.#cut)
    this.#differences = new CrcDifferences(this.#cut - this.#from)
  }

  /** Candidates of equal text may occur several times: "aa" loses either of its letters with the same result. */
  *candidates(): Generator<Found> {
    const start = this.#kind.prefix.length
    for (let at = start; at <= this.#codes.length; at++) {
      yield* this.#missing(at)
      if (at < this.#codes.length) yield* this.#wrongOrExtra(at)
      if (at + 1 < this.#codes.length) yield* this.#swapped(at)
    }
  }

  *#missing(at: number): Generator<Found> {
    const codes = this.#codes.toSpliced(at, 0, 0)
    const isCovered = at >= this.#from && at <= this.#cut
    const behind = this.#cut - at
    const before = this.#states[at] as number
    const withNone = isCovered ? this.#end ^ this.#differences.carried(before ^ crcStep(before, 0), behind) : 0
    for (const code of this.#alphabet) {
      codes[at] = code
      const fits = isCovered ? this.#says(withNone ^ this.#differences.of(code, behind)) : this.#checks(codes, at)
      if (fits) yield* this.#keep('missing', at, codes)
    }
  }

  *#wrongOrExtra(at: number): Generator<Found> {
    const codes = [...this.#codes]
    const own = codes[at] as number
    const isCovered = at >= this.#from && at < this.#cut
    const behind = this.#cut - at - 1
    for (const code of this.#alphabet) {
      if (code === own) continue
      codes[at] = code
      const fits = isCovered
        ? this.#says(this.#end ^ this.#differences.of(code ^ own, behind))
        : this.#checks(codes, at)
      if (fits) yield* this.#keep('wrong', at, codes)
    }
    const shorter = this.#codes.toSpliced(at, 1)
    if (this.#checks(shorter, at)) yield* this.#keep('extra', at, shorter)
  }

  *#swapped(at: number): Generator<Found> {
    if (this.#codes[at] === this.#codes[at + 1]) return
    const codes = this.#codes.with(at, this.#codes[at + 1] as number).with(at + 1, this.#codes[at] as number)
    if (this.#checks(codes, at)) yield* this.#keep('swapped', at, codes)
  }

  /** The state behind all that the checksum covers. */
  get #end(): number {
    return this.#states[this.#cut] as number
  }

  #says(state: number): boolean {
    return crcValue(state) === this.#said
  }

  #checks(codes: readonly number[], editedAt: number): boolean {
    const cut = codes.length - this.#checksum.width
    const known = Math.min(Math.max(editedAt, this.#from), cut)
    if (cut <= this.#from) return false
    let state = this.#states[known] as number
    for (let at = known; at < cut; at++) state = crcStep(state, codes[at] as number)
    return crcValue(state) === this.#written(codes, cut)
  }

  #written(codes: readonly number[], cut: number): number {
    let value = 0
    for (let at = cut; at < codes.length; at++) {
      const digit = this.#digitValues.get(codes[at] as number)
      if (digit === undefined) return -1
      value = value * this.#digitValues.size + digit
    }
    return value
  }

  /** The arithmetic fits: now the shape must, too. */
  *#keep(kind: KeyRepair['kind'], at: number, codes: readonly number[]): Generator<Found> {
    const text = String.fromCharCode(...codes)
    if (text === this.#text || !this.#checksum.pattern.test(text)) return
    if (this.#kind.pattern && !this.#kind.fits(text)) return
    yield { repair: { kind, at }, text }
  }
}

/**
 * What a change of one byte does to the state so many bytes later. CRC is linear: that depends on the bits that change and on the
 * distance, neither on the state nor on the other bytes, and the changes of several bits add up (exclusive or).
 */
class CrcDifferences {
  /** Of each distance the differences that the eight bits make. */
  readonly #ofBits: Int32Array

  constructor(farthest: number) {
    this.#ofBits = new Int32Array(8 * Math.max(1, farthest + 1))
    for (let bit = 0; bit < 8; bit++) this.#ofBits[bit] = crcStep(0, 1 << bit)
    for (let at = 8; at < this.#ofBits.length; at++) this.#ofBits[at] = crcStep(this.#ofBits[at - 8] as number, 0)
  }

  /** `changed`: the bits of one byte. */
  of(changed: number, distance: number): number {
    let difference = 0
    for (let bit = 0; bit < 8; bit++) if (changed & (1 << bit)) difference ^= this.#ofBits[8 * distance + bit] as number
    return difference
  }

  /** Of a difference that is there already, so many bytes later. */
  carried(difference: number, bytes: number): number {
    let carried = difference
    for (let byte = 0; byte < bytes; byte++) carried = crcStep(carried, 0)
    return carried
  }
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

function statesOf(codes: readonly number[], from: number): number[] {
  const states = codes.slice(0, from).map(() => crcStart)
  let state = crcStart
  states.push(state)
  for (const code of codes.slice(from)) states.push((state = crcStep(state, code)))
  return states
}
