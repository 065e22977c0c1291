export type Filters<Name extends string> = Readonly<Partial<Record<Name, string>>>

/** null takes a filter away. */
export type FilterPatch<Name extends string> = Readonly<Partial<Record<Name, string | null>>>

/** What an address says; nothing of what it does not. */
export function filtersOf<Name extends string>(search: URLSearchParams, names: readonly Name[]): Filters<Name> {
  const said = names.map((name) => [name, search.get(name)?.trim()] as const).filter(([, value]) => value)
  return Object.fromEntries(said) as Filters<Name>
}

export function patched(before: URLSearchParams, patch: FilterPatch<string>): URLSearchParams {
  const next = new URLSearchParams(before)
  for (const [name, value] of Object.entries(patch))
    if (value) next.set(name, value)
    else next.delete(name)
  return next
}
