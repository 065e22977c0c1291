/** What an endpoint asks of a key: `user:read and (billing:write or admin)`, read. */
export type PermissionQuery =
  | { readonly kind: 'permission'; readonly name: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly PermissionQuery[] }

export type ParsedPermissionQuery =
  | { readonly ok: true; readonly query: PermissionQuery }
  | { readonly ok: false; readonly problem: PermissionQueryProblem }

/** `at` is the 0-based offset of the character that could not be read. */
export interface PermissionQueryProblem {
  readonly kind:
    | 'empty'
    | 'too-long'
    | 'too-deep'
    | 'character'
    | 'wildcard'
    | 'permission-expected'
    | 'operator-expected'
  readonly at: number
}

/** Longer queries are no requirement of an endpoint but an attempt to keep the verifier busy. */
export const longestPermissionQuery = 1000
export const deepestPermissionQuery = 16

interface Token {
  readonly kind: 'and' | 'or' | '(' | ')' | 'name' | 'end'
  readonly text: string
  readonly at: number
}

/**
 * Reads a query. `and` binds closer than `or`; both words in any letter case. A name is made of letters, digits and
 * `. _ : / -`; wildcards belong to what a key was granted, never to what is asked.
 */
export function parsePermissionQuery(text: string): ParsedPermissionQuery {
  if (text.length > longestPermissionQuery) return refused('too-long', longestPermissionQuery)
  const tokens = tokensOf(text)
  return Array.isArray(tokens) ? new Parser(tokens).whole() : { ok: false, problem: tokens as PermissionQueryProblem }
}

const lexeme = /\s+|[()]|[\w.:/-]+/y

function tokensOf(text: string): Token[] | PermissionQueryProblem {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    lexeme.lastIndex = at
    const found = lexeme.exec(text)?.[0]
    if (found === undefined) return { kind: text[at] === '*' ? 'wildcard' : 'character', at }
    if (found.trim() !== '') tokens.push({ kind: kindOf(found), text: found, at })
    at += found.length
  }
  return [...tokens, { kind: 'end', text: '', at }]
}

function kindOf(text: string): Token['kind'] {
  const word = text.toLowerCase()
  return word === 'and' || word === 'or' || word === '(' || word === ')' ? word : 'name'
}

type Step = { readonly query: PermissionQuery } | PermissionQueryProblem

/** Recursive descent over tokens; the depth of its recursion is bounded. */
class Parser {
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): ParsedPermissionQuery {
    if (this.#peek().kind === 'end') return refused('empty', 0)
    const step = this.#any(0)
    if ('at' in step) return { ok: false, problem: step }
    return this.#peek().kind === 'end' ? { ok: true, query: step.query } : refused('operator-expected', this.#peek().at)
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token
  }

  #any(depth: number): Step {
    return this.#row('any', 'or', () => this.#all(depth))
  }

  #all(depth: number): Step {
    return this.#row('all', 'and', () => this.#term(depth))
  }

  #row(kind: 'all' | 'any', operator: 'and' | 'or', part: () => Step): Step {
    const of: PermissionQuery[] = []
    for (;;) {
      const step = part()
      if ('at' in step) return step
      of.push(step.query)
      if (this.#peek().kind !== operator) return { query: of.length === 1 ? (of[0] as PermissionQuery) : { kind, of } }
      this.#next++
    }
  }

  #term(depth: number): Step {
    const token = this.#peek()
    if (token.kind === 'name') {
      this.#next++
      return { query: { kind: 'permission', name: token.text } }
    }
    if (token.kind !== '(') return { kind: 'permission-expected', at: token.at }
    if (depth >= deepestPermissionQuery) return { kind: 'too-deep', at: token.at }
    this.#next++
    const inner = this.#any(depth + 1)
    if ('at' in inner) return inner
    if (this.#peek().kind !== ')') return { kind: 'operator-expected', at: this.#peek().at }
    this.#next++
    return inner
  }
}

function refused(kind: PermissionQueryProblem['kind'], at: number): ParsedPermissionQuery {
  return { ok: false, problem: { kind, at } }
}
