import { nothing, type Change, type EditOf, type FixRule, type Shown } from '../rule.ts'
import type { ValueSite } from '../value-sites.ts'
import { valueSites } from '../value-sites.ts'

/** Single quotes around a value with `$`, `#` or a backslash, which loaders read otherwise than written. */
export const quote: FixRule<EditOf<'quote-value'>> = {
  kind: 'quote',
  risk: 'ask',
  propose({ target }, context) {
    const sites = valueSites(target, context).filter((site) => site.quote !== "'")
    const changes = sites.flatMap((site) => quotedSingly(site) ?? [])
    if (changes.length === 0 && sites.length === 0) return nothing()
    const shown = sites
      .filter((site) => quotedSingly(site) === null)
      .map(({ file, value }): Shown => ({ file, offset: value.start, says: says(target) }))
    return { changes, shown }
  },
}

const says = (name: string): string => `put the value of ${name} in single quotes`

/** Inside double quotes a backslash may be an escape that single quotes would make literal. */
function quotedSingly({ file, name, value, quote, definition }: ValueSite): Change | null {
  const written = file.text.slice(value.start, value.end)
  const text = written.trim()
  if (!definition || quote === '`' || text === '' || /['\r\n]/.test(text)) return null
  if (quote === '"') {
    if (text.includes('\\')) return null
    const splices = [value.start - 1, value.end].map((at) => ({ start: at, end: at + 1, text: "'" }))
    return { file, splices, says: says(name) }
  }
  const start = value.start + written.length - written.trimStart().length
  const end = start + text.length
  const splices = [start, end].map((at) => ({ start: at, end: at, text: "'" }))
  return { file, splices, says: says(name) }
}
