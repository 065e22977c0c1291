const longestName = 24
const most = 8

/** `GET /v1/users/:id`: a path without what stands for a single thing, or might be a key. */
export function routeLabel(method: string, url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')
  const parts = path.split('/').filter(Boolean)
  const named = parts.slice(0, most).map((part) => (isName(part) ? part : ':id'))
  return `${method} /${named.join('/')}${parts.length > most ? '/…' : ''}`
}

/** A word, or a version: `users`, `v1`, `well-known`. */
function isName(part: string): boolean {
  return part.length <= longestName && /^(?:v\d{1,2}|\.?[A-Za-z][A-Za-z_-]*(?:\.[a-z]+)?)$/.test(part)
}
