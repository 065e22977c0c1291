import type { PermissionQuery } from './query.ts'

/** Whether what a key was granted fulfils a query. `*` grants everything, `user:*` whatever begins with `user:`. */
export function grants(query: PermissionQuery, granted: readonly string[]): boolean {
  if (query.kind === 'permission') return granted.some((grant) => covers(grant, query.name))
  return query.kind === 'all'
    ? query.of.every((part) => grants(part, granted))
    : query.of.some((part) => grants(part, granted))
}

/** The shortest list of permissions that would have to be added; empty when the query is fulfilled. Sorted. */
export function missingOf(query: PermissionQuery, granted: readonly string[]): readonly string[] {
  return [...new Set(lacking(query, granted))].toSorted()
}

/** A wildcard stands for the end of a name and nothing else. */
export function covers(grant: string, name: string): boolean {
  return grant.endsWith('*') ? name.startsWith(grant.slice(0, -1)) : grant === name
}

/** What a key may be granted: a name, or a wildcard that follows a colon or stands alone. */
export function isGrant(text: string): boolean {
  return text === '*' || (text.length <= 200 && /^[\w./-][\w.:/-]*(?:(?<=:)\*)?$/.test(text))
}

function lacking(query: PermissionQuery, granted: readonly string[]): readonly string[] {
  if (query.kind === 'permission') return grants(query, granted) ? [] : [query.name]
  const parts = query.of.map((part) => lacking(part, granted))
  if (query.kind === 'all') return [...new Set(parts.flat())]
  return parts.reduce((least, part) => (part.length < least.length ? part : least))
}
