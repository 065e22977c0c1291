type Visit = (name: string, value: string) => void

/** The pairs of the query of a URL or request target, decoded. Stops at the fragment. */
export function eachQueryParameter(url: string, visit: Visit): void {
  const from = url.indexOf('?')
  if (from === -1) return
  const to = url.indexOf('#', from)
  for (const pair of url.slice(from + 1, to === -1 ? undefined : to).split('&')) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    visit(decoded(cut === -1 ? pair : pair.slice(0, cut)), cut === -1 ? '' : decoded(pair.slice(cut + 1)))
  }
}

/** The pairs of a `Cookie` field (RFC 6265 section 4.2.1); values without the quotes that may stand around them. */
export function eachCookie(field: string, visit: Visit): void {
  for (const pair of field.split(';')) {
    const cut = pair.indexOf('=')
    if (cut === -1) continue
    const value = pair.slice(cut + 1).trim()
    visit(
      pair.slice(0, cut).trim(),
      value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value,
    )
  }
}

function decoded(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
