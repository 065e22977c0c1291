/** What looking up a name may find. */
export type Lookup = (name: string) => string | undefined

const reference = /(?<!\\)\$\{([^{}]+)\}|(?<!\\)\$([A-Za-z_]\w*)/

export interface Reference {
  /** `$NAME` or `${…}`, as written. */
  readonly template: string
  readonly index: number
  readonly name: string
  readonly operator: ':+' | '+' | ':-' | '-' | null
  readonly operand: string
}

/** The first reference that no backslash protects; of nested ones the innermost. As dotenv-expand has it since 12, and Vite and dotenvx with it. */
export function firstReference(value: string): Reference | null {
  const match = reference.exec(value)
  if (!match) return null
  const expression = match[1] ?? match[2] ?? ''
  const operator = (/:\+|\+|:-|-/.exec(expression)?.[0] ?? null) as Reference['operator']
  // Where there is no operator these loaders split at the word "null": JavaScript's reading of `split(null)`.
  const [name = '', ...operand] = expression.split(operator ?? 'null')
  return { template: match[0], index: match.index, name, operator, operand: operand.join(operator ?? 'null') }
}

/** What a reference becomes, as dotenv-expand 1000 and dotenvx 2 have it: like a shell. */
export function shellLike({ name, operator, operand }: Reference, lookup: Lookup): string {
  const value = lookup(name)
  switch (operator) {
    case ':-':
      return value || operand
    case '-':
      return value === undefined ? operand : value
    case ':+':
      return value ? operand : ''
    case '+':
      return value === undefined ? '' : operand
    default:
      return value || ''
  }
}

/** A file in which a variable refers to itself keeps some loaders busy for ever. */
export class Endless extends Error {}

const rounds = 2000

/**
 * Replaces references until none is left, first to last, over and over: what a value brings in is expanded too.
 * @param settled the value is final although it holds references.
 */
export function expandAll(
  value: string,
  replacement: (reference: Reference, value: string) => string,
  settled: (value: string, reference: Reference) => boolean,
): string {
  for (let round = 0; round < rounds; round++) {
    const found = firstReference(value)
    if (!found) return value
    // A replacement's `$&`, `$1` and `$$` keep the meaning that String.replace gives them, as in the loaders themselves.
    value = value.replace(found.template, replacement(found, value))
    if (settled(value, found)) return value
  }
  throw new Endless()
}

export const withoutEscapes = (value: string): string => value.replace(/\\\$/g, '$')
