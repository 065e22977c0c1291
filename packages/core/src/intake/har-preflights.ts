import type { HarEntry } from './har-entry.ts'

/** Of each entry that got no answer the last preflight for it: browsers list it before or behind its request. */
export function preflightsOf(entries: readonly HarEntry[]): ReadonlyMap<HarEntry, HarEntry> {
  const asked = new Map<string, HarEntry>()
  for (const entry of entries) {
    const method = methodAskedFor(entry)
    if (method !== null) asked.set(`${method} ${entry.request.url}`, entry)
  }
  const found = new Map<HarEntry, HarEntry>()
  for (const entry of entries) {
    if (entry.response.status) continue
    const preflight = asked.get(`${entry.request.method?.toUpperCase() ?? 'GET'} ${entry.request.url}`)
    if (preflight) found.set(entry, preflight)
  }
  return found
}

function methodAskedFor({ request: { method, headers } }: HarEntry): string | null {
  if (method?.toUpperCase() !== 'OPTIONS') return null
  const asked = headers.find(([name]) => name.toLowerCase() === 'access-control-request-method')?.[1]
  return asked?.trim().toUpperCase() ?? null
}
