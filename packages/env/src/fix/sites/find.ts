import { extname } from 'node:path'
import type { TextFile } from '../text-file.ts'
import { documentSites } from './document.ts'
import { httpFileSites } from './http-file.ts'
import { javascriptSites } from './javascript.ts'
import { pythonSites } from './python.ts'
import { shellSites } from './shell.ts'
import type { HeaderSite, SiteReader } from './site.ts'

const readers: Readonly<Record<string, SiteReader>> = Object.fromEntries([
  ...['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx'].map((end) => [end, javascriptSites]),
  ...['.py', '.pyi'].map((end) => [end, pythonSites]),
  ...['.sh', '.bash', '.zsh'].map((end) => [end, shellSites]),
  ...['.http', '.rest'].map((end) => [end, httpFileSites]),
  ...['.yml', '.yaml', '.json'].map((end) => [end, documentSites]),
])

/** Ends of the names of files that can be read for headers. */
export const readableEnds: ReadonlySet<string> = new Set(Object.keys(readers))

/** Every header that the file sends. Null: nothing in it can be located with certainty. */
export function sitesIn(file: TextFile): readonly HeaderSite[] | null {
  const reader = readers[extname(file.path).toLowerCase()] ?? readerByContent(file.text)
  return reader ? reader(file) : null
}

/** Files without a telling name: a script by its first line, a transcript or a curl command that was given as input. */
function readerByContent(text: string): SiteReader | null {
  if (/^#!.*\b(?:ba|z|da)?sh\b/.test(text) || /^\s*curl\s/.test(text)) return shellSites
  if (/^#!.*\bpython/.test(text)) return pythonSites
  if (/^#!.*\bnode\b/.test(text)) return javascriptSites
  return /^\s*[A-Z]{3,10} \S+/.test(text) ? httpFileSites : null
}
