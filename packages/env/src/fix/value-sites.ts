import type { Definition } from './env-definitions.ts'
import type { Change, FixContext, Proposal } from './rule.ts'
import { mostShown, shownMentions } from './rule.ts'
import { keyPart } from './scheme-word.ts'
import type { Span, Splice } from './splice.ts'
import type { TextFile } from './text-file.ts'

/** A place where the characters of a key are written. */
export interface ValueSite {
  readonly file: TextFile
  /** What the place is called: a variable or a header. */
  readonly name: string
  readonly value: Span
  readonly quote: Definition['quote']
  /** The line of an env file; null in a program or document. */
  readonly definition: Definition | null
}

/** Where the value that an edit speaks of is written: env files by its variable, otherwise the literal that is sent. */
export function valueSites(target: string | null, context: FixContext): readonly ValueSite[] {
  const { project } = context
  const names = variablesMeant(target, context)
  const defined = names.flatMap((name) => project.definitions(name)).map(siteOfDefinition)
  if (defined.length > 0) return defined
  const header = target !== null && context.header?.toLowerCase() === target.toLowerCase() ? target : context.header
  if (header === null) return []
  const literal = project.headerSites(header).filter(({ isLiteral, lead }) => isLiteral && lead !== null)
  return literal.map(({ file, name, lead }) => {
    const at = lead as Span
    const quote = file.text[at.start - 1] ?? ''
    return {
      file,
      name,
      value: keyPart(name, file.text.slice(at.start, at.end), at),
      quote: quote === '"' || quote === "'" || quote === '`' ? quote : '',
      definition: null,
    }
  })
}

/** The target where it is a variable that something sets, else those that the key came from. */
export function variablesMeant(target: string | null, { project, variables }: FixContext): readonly string[] {
  return target !== null && project.definitions(target).length > 0 ? [target] : variables
}

function siteOfDefinition(definition: Definition): ValueSite {
  const { file, name, value, quote } = definition
  return { file, name, value, quote, definition }
}

/**
 * Rewrites the characters of a value wherever it stands.
 * @param rewrite from the characters as written, without quotes; null where there is nothing to change.
 */
export function proposeOnValues(
  target: string | null,
  context: FixContext,
  says: (name: string) => string,
  rewrite: (text: string, site: ValueSite) => string | null,
): Proposal {
  const sites = valueSites(target, context)
  const changes: Change[] = []
  const shown = []
  for (const site of sites) {
    const text = site.file.text.slice(site.value.start, site.value.end)
    const after = rewrite(text, site)
    if (after === null || after === text) continue
    if (canHold(site.quote, after) || isPartOf(after, text))
      changes.push({ file: site.file, splices: [difference(site.value, text, after)], says: says(site.name) })
    else shown.push({ file: site.file, offset: site.value.start, says: says(site.name) })
  }
  if (sites.length > 0) return { changes, shown: shown.slice(0, mostShown) }
  const named = target ?? context.variables[0] ?? context.header
  return named === null || named === undefined ? { changes, shown } : shownMentions(context, named, says(named))
}

/** The text means itself between these quotes, whatever reads it. */
function canHold(quote: ValueSite['quote'], text: string): boolean {
  if (quote === '') return /^[\w.+/=:@%~,^-]+$/.test(text)
  return !/["'`\\$\r\n]/.test(text)
}

/** Only characters were left out. */
function isPartOf(part: string, text: string): boolean {
  let at = 0
  for (const char of part) {
    at = text.indexOf(char, at)
    if (at < 0) return false
    at += char.length
  }
  return true
}

/** The smallest stretch to replace. */
export function difference({ start, end }: Span, before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start: start + head, end: end - tail, text: after.slice(head, after.length - tail) }
}
