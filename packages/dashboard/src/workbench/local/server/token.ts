const slot = 'why401-token'

/**
 * The token of `why401 ui`, out of the fragment of the link that it printed. It goes from the address bar at once, and is
 * kept for this tab alone, so that the page can be loaded again.
 */
export function takeToken({ location, history, sessionStorage }: Window): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('token')
  if (given === null) return sessionStorage.getItem(slot)
  sessionStorage.setItem(slot, given)
  history.replaceState(null, '', location.pathname + location.search)
  return given
}
