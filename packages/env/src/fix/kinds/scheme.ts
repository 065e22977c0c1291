import type { EditOf, FixContext, FixRule, Proposal, Shown } from '../rule.ts'
import { mostShown, shownMentions } from '../rule.ts'
import { schemeWordIn } from '../scheme-word.ts'
import { isPlainScheme, type HeaderSite } from '../sites/site.ts'
import type { Splice } from '../splice.ts'

/** The word before the key: put there, replaced or left out. */
export const scheme: FixRule<EditOf<'set-scheme'>> = {
  kind: 'scheme',
  risk: 'ask',
  riskWhenProven: 'safe',
  propose: ({ header, scheme }, context) =>
    onOnlySite(header, context, schemeWords(header, scheme), (site) => schemeSplices(site, scheme)),
}

function schemeWords(header: string, scheme: string | null): string {
  return scheme === null ? `leave the scheme word out of ${header}` : `put "${scheme} " before the key in ${header}`
}

/**
 * What makes the value begin with this scheme word. Empty: it does already. Null: not with certainty; `Basic` wants the
 * key in base64 besides.
 */
export function schemeSplices(site: HeaderSite, scheme: string | null): readonly Splice[] | null {
  const { file, lead, wrap, name, value } = site
  if (scheme !== null && (!isPlainScheme(scheme) || scheme.toLowerCase() === 'basic')) return null
  if (lead === null) {
    if (scheme === null) return []
    const around = wrap?.(scheme)
    if (!around) return null
    const [before, after] = around
    const splices = [
      { start: value.start, end: value.start, text: before },
      { start: value.end, end: value.end, text: after },
    ]
    return splices.filter(({ text }) => text !== '')
  }
  const text = file.text.slice(lead.start, lead.end)
  const written = schemeWordIn(name, text)
  const old = written?.length ?? gluedLength(text, scheme)
  const word = scheme === null ? '' : `${scheme} `
  if (text.slice(0, old) === word) return []
  return [{ start: lead.start, end: lead.start + old, text: word }]
}

/** `Bearer:`, `Bearer=` and `Bearer` without a blank. */
function gluedLength(text: string, scheme: string | null): number {
  if (scheme === null || !text.toLowerCase().startsWith(scheme.toLowerCase())) return 0
  return scheme.length + (/^[\s:=_-]*/.exec(text.slice(scheme.length))?.[0].length ?? 0)
}

/**
 * Applies a change where exactly one place can be meant: the only one that it would change, or the only one of them that
 * reads the variable of the key. Where several can, or none for sure, they are shown.
 */
export function onOnlySite(
  header: string,
  context: FixContext,
  says: string,
  splicesAt: (site: HeaderSite) => readonly Splice[] | null,
): Proposal {
  const sites = context.project.headerSites(header)
  const all = sites.map((site) => ({ site, splices: splicesAt(site) })).filter(({ splices }) => splices?.length !== 0)
  const reading = all.filter(({ site }) => readsKey(site, context))
  const meant = reading.length === 1 ? reading : all
  const [only] = meant
  if (meant.length === 1 && only?.splices)
    return { changes: [{ file: only.site.file, splices: only.splices, says }], shown: [] }
  if (sites.length === 0) return shownMentions(context, header, says)
  const shown = all.map(({ site }): Shown => ({ file: site.file, offset: site.nameAt.start, says }))
  return { changes: [], shown: shown.slice(0, mostShown) }
}

function readsKey({ file, value }: HeaderSite, { variables }: FixContext): boolean {
  const words = new Set<string>(file.text.slice(value.start, value.end).match(/[A-Za-z_]\w*/g))
  return variables.some((variable) => words.has(variable))
}
