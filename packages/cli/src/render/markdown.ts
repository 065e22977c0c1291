import {
  editWords,
  gather,
  nothingRefused,
  percent,
  placeOf,
  whoAnswered,
  type EvidenceItem,
  type Gathered,
  type Report,
  type ReportedCause,
} from '@why401/core'
import type { Answer } from './json.ts'
import { neutralise } from './neutralise.ts'

/** A diagnosis for an issue, a pull request or a chat. Words of the input can neither link, load nor format anything. */
export function renderMarkdown({ reports, accepted }: Answer): string {
  if (reports.length === 0) return `${nothingRefused(accepted)}\n`
  return gather(reports).map(section).join('\n---\n\n')
}

function section({ report, more }: Gathered): string {
  const [best, ...others] = report.causes
  const blocks = [
    best ? headline(report, best) : '## No cause stands out',
    best ? prose(best.explanation) : '',
    best ? best.evidence.map(evidence).join('\n') : '',
    keys(report),
    best ? fix(best) : '',
    more > 0 ? `${more} more ${more === 1 ? 'refusal is' : 'refusals are'} like this one.` : '',
    rest(others),
    next(report),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function headline(report: Report, { id, status, probability, title }: ReportedCause): string {
  const who = whoAnswered(report)
  const sure = status === 'proven' ? 'proven' : `${status}, ${percent(probability)}`
  return `## ${prose(title)}\n\n\`${id}\` · ${sure}${who === '' ? '' : ` · ${prose(who)}`}`
}

function evidence({ text, quote, source }: EvidenceItem): string {
  const shown = quote ? ` (${placeOf(quote)}: ${code(quote.text)})` : ''
  return `- ${prose(text)}${shown}${source ? ` ${link(source)}` : ''}`
}

function keys({ keys }: Report): string {
  const rows = keys
    .slice(0, 5)
    .map(({ place, name, masked, length, looksLike, defects }) =>
      [
        `- Key ${code(masked)} in ${place}${name === null ? '' : ` ${code(name)}`}, ${length} characters`,
        ...looksLike.slice(0, 2).map(prose),
        ...defects.map(prose),
      ].join('; '),
    )
  return rows.join('\n')
}

function fix({ fix: { summary, edits, commands, links } }: ReportedCause): string {
  const list = [...edits.map((edit) => `- ${prose(editWords(edit))}`), ...links.map((address) => `- ${link(address)}`)]
  return [`**Fix:** ${prose(summary)}`, list.join('\n'), ...commands.map(fenced)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function rest(others: readonly ReportedCause[]): string {
  if (others.length === 0) return ''
  return [
    'Less likely:',
    '',
    ...others.map(({ id, probability, title }) => `- \`${id}\` ${percent(probability)}: ${prose(title)}`),
  ].join('\n')
}

function next(report: Report): string {
  if (report.next.length === 0) return ''
  return ['What would settle it:', '', ...report.next.map(({ text }) => `- ${prose(text)}`)].join('\n')
}

/** Text without any meaning to Markdown or HTML. Bare addresses too: many viewers make links of them. */
function prose(text: string): string {
  return neutralise(text)
    .replace(/[\\`*_{}[\]<>#|~!&]/g, (char) =>
      char === '<' ? '&lt;' : char === '>' ? '&gt;' : char === '&' ? '&amp;' : `\\${char}`,
    )
    .replace(/:\/\//g, ':&#8203;//')
    .replace(/@(?=\w)/g, '@&#8203;')
}

/** A code span whose fence is longer than any run of backticks within. */
function code(text: string): string {
  const clean = neutralise(text).trim()
  const fence = '`'.repeat(longestRun(clean) + 1)
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : ''
  return clean === '' ? '' : `${fence}${pad}${clean}${pad}${fence}`
}

function fenced(command: string): string {
  const clean = neutralise(command)
  const fence = '`'.repeat(Math.max(3, longestRun(clean) + 1))
  return `${fence}sh\n${clean}\n${fence}`
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}

/** Addresses of pages come from why401's own data, never from the input; anything odd is shown as code. */
function link(address: string): string {
  return /^https:\/\/[\w.-]+(?:\/[\w./?=&%#~@:+,-]*)?$/.test(address) ? `<${address}>` : code(address)
}
