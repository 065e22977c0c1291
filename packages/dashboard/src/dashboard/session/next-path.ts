/** The address of the sign-in, which leads back to where somebody was. */
export function signInPath({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const next = pathname + search + hash
  return next === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`
}

const base = 'http://here.invalid'

/** Where the sign-in leads: to a path of this dashboard and nowhere else, whatever a link says. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/'
  const url = URL.parse(next, base)
  // What stands before the path (`//`, `https:`, `/\`) would name another place.
  if (!url || url.origin !== base || !/^\/(?![/\\])/.test(next)) return '/'
  return url.pathname + url.search + url.hash
}
