import { parsePermissionQuery, type PermissionQuery, type PermissionQueryProblem } from '@why401/core/issuer'

/** Queries are written in the issuer's code: few, and the same ones again and again. */
const mostKept = 1000
const read = new Map<string, PermissionQuery>()

/** Whoever asked wrote a query that cannot be read: neither a grant nor a refusal of the key. */
export class PermissionQueryError extends Error {
  override readonly name = 'PermissionQueryError'
  readonly problem: PermissionQueryProblem

  constructor(problem: PermissionQueryProblem) {
    super(`The permission query cannot be read at character ${problem.at + 1}: ${problem.kind}.`)
    this.problem = problem
  }
}

/** Throws `PermissionQueryError`. */
export function readQuery(text: string): PermissionQuery {
  const known = read.get(text)
  if (known) return known
  const parsed = parsePermissionQuery(text)
  if (!parsed.ok) throw new PermissionQueryError(parsed.problem)
  if (read.size >= mostKept) read.clear()
  read.set(text, parsed.query)
  return parsed.query
}
