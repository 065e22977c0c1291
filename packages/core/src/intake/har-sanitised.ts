import type { HarEntry } from './har-entry.ts'

const leftOut: ReadonlySet<string> = new Set(['authorization', 'cookie', 'set-cookie'])

/**
 * Whether a file was written without headers that carry credentials. Chrome and what is built on it ("WebInspector") leave
 * out these three unless told otherwise, since version 130; others record no headers at all.
 */
export function isSanitised(creator: string | null, entries: readonly HarEntry[]): boolean {
  if (!entries.some(({ request }) => request.headers.length > 0)) return true
  if (creator !== 'WebInspector') return false
  return !entries.some(({ request, response }) =>
    [...request.headers, ...response.headers].some(([name]) => leftOut.has(name.toLowerCase())),
  )
}
