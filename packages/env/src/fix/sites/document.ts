import { isMap, isPair, isScalar, parseAllDocuments, visit, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Span } from '../splice.ts'
import type { TextFile } from '../text-file.ts'
import { isEvidentName, type HeaderSite } from './site.ts'

/** YAML and JSON: `Authorization: …` as a key, and `{ "name": "Authorization", "value": "…" }`. */
export function documentSites(file: TextFile): readonly HeaderSite[] | null {
  const documents = parseAllDocuments(file.text, { logLevel: 'silent', uniqueKeys: false })
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return null
  const sites: HeaderSite[] = []
  for (const document of documents)
    visit(document, {
      Pair: (_, pair, path) => {
        const isUnderHeaders = path.some((node) => isPair(node) && /headers/i.test(wordOf(node.key)))
        sites.push(...(siteOf(file, pair.key, pair.value, isUnderHeaders) ?? []))
      },
      Map: (_, map) => void sites.push(...listed(file, map)),
    })
  return sites
}

function wordOf(node: unknown): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value : ''
}

function listed(file: TextFile, map: YAMLMap): HeaderSite[] {
  const part = (...names: string[]): unknown =>
    (map.items as Pair[]).find((pair) => isPair(pair) && names.includes(wordOf(pair.key)))?.value
  return isMap(map) ? (siteOf(file, part('name', 'key'), part('value'), false) ?? []) : []
}

function siteOf(file: TextFile, key: unknown, value: unknown, isUnderHeaders: boolean): HeaderSite[] | null {
  const name = wordOf(key)
  if (name === '' || !(isEvidentName(name) || isUnderHeaders)) return null
  const nameAt = contentOf(file, key)
  const lead = contentOf(file, value)
  if (nameAt === null || lead === null) return null
  const text = file.text.slice(lead.start, lead.end)
  const isLiteral = !/\$\{|\{\{|\$[A-Z]/.test(text)
  return [{ file, name, nameAt, writeName: (other) => other, value: lead, lead, isLiteral, wrap: null }]
}

/** Of a scalar that is written as it is read: no escapes, no folding, no block. */
function contentOf({ text }: TextFile, node: unknown): Span | null {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null
  const [from, to] = (node as Scalar).range as [number, number, number]
  const isQuoted = text[from] === '"' || text[from] === "'"
  const span = isQuoted ? { start: from + 1, end: to - 1 } : { start: from, end: to }
  return text.slice(span.start, span.end) === node.value ? span : null
}
