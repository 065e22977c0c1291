/** Names the fields of an answer that a page of another origin may read (Fetch standard). */
export const exposing = 'access-control-expose-headers'

type Headers = Readonly<Record<string, string>>

/** The same fields; what was exposed before, by a CORS middleware in front of the guard, stays so. */
export function exposingMore(headers: Headers, before: unknown): Record<string, string> {
  const own = headers[exposing]
  if (own === undefined || typeof before !== 'string' || before === '') return { ...headers }
  return { ...headers, [exposing]: `${before}, ${own}` }
}
