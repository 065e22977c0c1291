import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, visit, type Node } from 'yaml'
import type { SourceText } from './source-text.ts'

const largest = 256 * 1024
/** The parser's time grows with the square of the depth, and nobody nests by hand. */
const deepest = 200

/** A scalar with the bytes it stands for; `start` and `end` take its quotes in. */
export interface Scalar {
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface Entry extends Scalar {
  /** Of the key: `value` is its text, `start` and `end` where it stands. */
  readonly node: Structured
}

/**
 * A node of a YAML or JSON file (JSON is YAML 1.2; comments of JSONC are blanked first), with byte offsets.
 * Aliases are looked up one at a time as they are reached, so that no few lines can grow into a million.
 */
export class Structured {
  readonly #node: unknown
  readonly #anchors: ReadonlyMap<string, Node>

  constructor(node: unknown, anchors: ReadonlyMap<string, Node>) {
    this.#anchors = anchors
    this.#node = isAlias(node) ? anchors.get(node.source) : node
  }

  /** Entries of a map, in order; those that `<<` brings in come first. */
  get entries(): readonly Entry[] {
    const node = this.#node
    if (!isMap(node)) return []
    const pairs = node.items.flatMap(({ key, value }) => {
      const named = scalarOf(key)
      return named ? [{ ...named, node: new Structured(value, this.#anchors) }] : []
    })
    const merged = pairs.filter(({ value }) => value === '<<').flatMap(({ node }) => node.#own)
    return [...merged, ...pairs.filter(({ value }) => value !== '<<')]
  }

  /** As `entries`, without what `<<` brings in: a map may merge itself. */
  get #own(): readonly Entry[] {
    const node = this.#node
    if (!isMap(node)) return []
    return node.items.flatMap(({ key, value }) => {
      const named = scalarOf(key)
      return named && named.value !== '<<' ? [{ ...named, node: new Structured(value, this.#anchors) }] : []
    })
  }

  get items(): readonly Structured[] {
    return isSeq(this.#node) ? this.#node.items.map((item) => new Structured(item, this.#anchors)) : []
  }

  get scalar(): Scalar | null {
    return scalarOf(this.#node)
  }

  /** The node behind these keys; one without content where there is none. */
  at(...keys: readonly string[]): Structured {
    const [key, ...rest] = keys
    if (key === undefined) return this
    const found = this.entries.findLast(({ value }) => value === key)
    return found ? found.node.at(...rest) : new Structured(null, this.#anchors)
  }

  text(...keys: readonly string[]): string | null {
    return this.at(...keys).scalar?.value ?? null
  }

  get isEmpty(): boolean {
    return this.#node === null || this.#node === undefined || (isScalar(this.#node) && this.#node.value === null)
  }
}

function scalarOf(node: unknown): Scalar | null {
  if (!isScalar(node) || !node.range) return null
  const { value, source } = node
  if (value === null || value === undefined) return null
  // `1e5` and `yes` are text to whoever sets a variable.
  const text = typeof value === 'string' ? value : (source ?? String(value))
  return { value: text, start: node.range[0], end: node.range[1] }
}

const parsed = new WeakMap<SourceText, readonly Structured[]>()

/** The documents of a file, parsed once; none where it is too large. What is broken in it is left out. */
export function documentsOf(file: SourceText): readonly Structured[] {
  const known = parsed.get(file)
  if (known) return known
  const documents = parse(file)
  parsed.set(file, documents)
  return documents
}

function parse({ text, file }: SourceText): readonly Structured[] {
  if (text.length > largest) return []
  const source = /\.jsonc?$|\.code-workspace$/.test(file) ? withoutComments(text) : text
  if (isTooDeep(source)) return []
  try {
    const documents = parseAllDocuments(source, {
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
      strict: false,
    })
    return Array.isArray(documents)
      ? documents.map(({ contents }) => new Structured(contents, anchorsOf(contents)))
      : []
  } catch {
    // Nesting by indentation may end in a RangeError.
    return []
  }
}

/** Brackets that are open at once, those in strings too. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > deepest) return true
  }
  return false
}

function anchorsOf(contents: Node | null): ReadonlyMap<string, Node> {
  const anchors = new Map<string, Node>()
  visit(contents, {
    Node(_, node) {
      if ('anchor' in node && node.anchor) anchors.set(node.anchor, node)
    },
  })
  return anchors
}

/** Comments of JSONC become blanks of the same length; strings stay. One pass, whatever is left open. */
function withoutComments(text: string): string {
  if (!text.includes('//') && !text.includes('/*')) return text
  const parts: string[] = []
  let at = 0
  while (at < text.length) {
    const end = endOfPiece(text, at)
    const piece = text.slice(at, end)
    parts.push(/^\/[/*]/.test(piece) ? piece.replace(/[^\n]/g, ' ') : piece)
    at = end
  }
  return parts.join('')
}

/** Where the string, the comment or the stretch without either ends that begins here. */
function endOfPiece(text: string, start: number): number {
  if (text[start] === '"') {
    let at = start + 1
    while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1
    return Math.min(at + 1, text.length)
  }
  const close = text.startsWith('//', start) ? '\n' : text.startsWith('/*', start) ? '*/' : null
  if (close !== null) {
    const end = text.indexOf(close, start + 2)
    return end < 0 ? text.length : end + close.length
  }
  const next = text.slice(start + 1, start + 4096).search(/["/]/)
  return next < 0 ? Math.min(start + 4096, text.length) : start + 1 + next
}
