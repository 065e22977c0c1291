import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import { allMatches } from '../model/all-matches.ts'
import type { Json } from '../model/json.ts'

const ids: ReadonlySet<string> = new Set(causeIds)
const codeField = /\bcode[\\"']{0,3}\s{0,3}[:=]\s{0,3}[\\"']{0,3}([a-z]{2,12}\.[a-z_]{2,24})(?![\w.])/g

/** A cause that the answer itself names in the words of this catalogue, as the key service does in `code`. */
export interface NamedCause {
  readonly cause: CauseId
  /** The answer is one of the key service: `docs` is the page of that cause. */
  readonly byService: boolean
}

/** @param answer status line, headers and body, or what a program printed of them. */
export function namedCauseIn(answer: string, body: string | null): NamedCause | null {
  const first = firstCode(answer)
  if (first === null) return null
  const problem = parsed(body)
  const cause = typeof problem?.['code'] === 'string' && ids.has(problem['code']) ? problem['code'] : first
  return { cause: cause as CauseId, byService: new RegExp(`docs[^\\n,]{0,300}/${cause}`).test(answer) }
}

function firstCode(answer: string): string | null {
  return (
    allMatches(codeField, answer)
      .map(([, code = '']) => code)
      .find((code) => ids.has(code)) ?? null
  )
}

/** `evaluated` names further causes, so the member of the problem itself is read where it can be. */
function parsed(body: string | null): Readonly<Record<string, Json>> | null {
  try {
    const value = JSON.parse(body ?? 'null') as Json
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, Json>>)
      : null
  } catch {
    return null
  }
}
