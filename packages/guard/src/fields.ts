import type { FieldLines } from '@why401/core/issuer'

/** What a guard reads of the header section besides the key. */
export interface CallerFields {
  readonly origin: string | null
  readonly referrer: string | null
  readonly userAgent: string | null
  /** Lines of `X-Forwarded-For`. */
  readonly forwarded: readonly string[]
}

/** In one pass; of a field that may come once, the first line counts. */
export function callerFields(fields: FieldLines): CallerFields {
  let origin: string | null = null
  let referrer: string | null = null
  let userAgent: string | null = null
  let forwarded: readonly string[] = none
  eachLine(fields, (name, value) => {
    const lower = lengths.has(name.length) ? name.toLowerCase() : ''
    if (lower === 'origin') origin ??= value
    else if (lower === 'referer') referrer ??= value
    else if (lower === 'user-agent') userAgent ??= value
    else if (lower === 'x-forwarded-for') forwarded = [...forwarded, value]
  })
  return { origin, referrer, userAgent, forwarded }
}

const none: readonly string[] = []
/** Most fields are passed over by the length of their names. */
const lengths: ReadonlySet<number> = new Set(
  ['origin', 'referer', 'user-agent', 'x-forwarded-for'].map(({ length }) => length),
)

type Visit = (name: string, value: string) => void

function eachLine(fields: FieldLines, visit: Visit): void {
  if (Array.isArray(fields) && typeof fields[0] === 'string') {
    for (let at = 0; at + 1 < fields.length; at += 2) visit(fields[at], fields[at + 1])
  } else if (Symbol.iterator in fields) {
    for (const [name, value] of fields as Iterable<readonly [string, string]>) visit(name, value)
  } else eachMember(fields as Readonly<Record<string, string | readonly string[] | undefined>>, visit)
}

function eachMember(fields: Readonly<Record<string, string | readonly string[] | undefined>>, visit: Visit): void {
  for (const [name, value] of Object.entries(fields)) for (const one of [value ?? []].flat()) visit(name, one)
}
