import {
  editWords,
  gather,
  nothingRefused,
  percent,
  placeOf,
  whoAnswered,
  type EvidenceItem,
  type Gathered,
  type Quote,
  type Report,
  type ReportedCause,
  type ReportedKey,
} from '@why401/core'
import { palette, type Palette } from './ansi.ts'
import type { Answer } from './json.ts'
import type { Look } from './look.ts'
import { neutralise } from './neutralise.ts'
import { widthOf, widthOfChar, wrap } from './width.ts'

/** @param source name of the file that was read; null for standard input. */
export interface TerminalLook extends Look {
  readonly source: string | null
}

const mostQuotes = 2
const mostKeys = 3
/** Columns that stay on each side of a mark in a line that is cut. */
const leastContext = 12

/** A diagnosis in the manner of a compiler's message. Every text passes `neutralise` on its way out. */
export function renderTerminal({ reports, accepted }: Answer, look: TerminalLook): string {
  if (reports.length === 0) return `${nothingRefused(accepted)}\n`
  const paint = palette(look.color)
  if (look.brief) return reports.map((report) => `${briefLine(report, paint)}\n`).join('')
  return gather(reports)
    .map((gathered) => new Block(look, paint).write(gathered))
    .join('\n')
}

function briefLine(report: Report, paint: Palette): string {
  const [best] = report.causes
  const who = whoAnswered(report)
  if (!best) return withoutCause(report, paint)
  return `${headline(report, best, paint)}${who === '' ? '' : ` (${neutralise(who)})`}`
}

function headline(report: Report, { id, status, probability, title }: ReportedCause, { bold, red }: Palette): string {
  const word = report.outcome === 'no-exchange' ? 'found' : report.outcome
  const sure = status === 'proven' ? 'proven' : `${status} ${percent(probability)}`
  return `${red(word)}${bold(`[${id}]`)} ${sure}: ${bold(neutralise(title))}`
}

function withoutCause({ outcome, keys }: Report, { bold }: Palette): string {
  if (outcome === 'unreachable')
    return `${bold('unreachable')}: no answer came in the end, so nobody has judged the key yet`
  if (outcome !== 'no-exchange') return `${bold(outcome)}: no cause stands out`
  if (keys.length === 0) return `${bold('no refusal')}: there is no answer in this input`
  const wrong = keys.some(({ defects }) => defects.length > 0) ? 'something' : 'nothing'
  return `${bold('no refusal')}: a key alone, and ${wrong} is wrong with its characters`
}

/** Writes one report, line by line. */
class Block {
  readonly #look: TerminalLook
  readonly #paint: Palette
  readonly #lines: string[] = []
  /** Columns of the line numbers. */
  #gutter = 1

  constructor(look: TerminalLook, paint: Palette) {
    this.#look = look
    this.#paint = paint
  }

  write({ report, more }: Gathered): string {
    const [best, ...others] = report.causes
    if (best) this.#best(report, best)
    else this.#lines.push(withoutCause(report, this.#paint))
    for (const key of report.keys.slice(0, mostKeys)) this.#item('key', keyWords(key))
    this.#tried(report)
    if (best) this.#help(best)
    if (more > 0) this.#item('note', `${more} more ${more === 1 ? 'refusal is' : 'refusals are'} like this one`)
    if (others.length > 0 && best?.status !== 'proven') this.#others(others)
    for (const { kind, text } of report.next) this.#wrapped(`${kind === 'question' ? 'next' : kind}: `, text)
    return `${this.#lines.join('\n')}\n`
  }

  #best(report: Report, best: ReportedCause): void {
    this.#lines.push(headline(report, best, this.#paint))
    const quotes = distinct(best.evidence).slice(0, mostQuotes)
    this.#gutter = quotes.reduce((widest, { line }) => Math.max(widest, String(line).length), 1)
    const who = whoAnswered(report)
    if (quotes.length === 0 && (who !== '' || this.#look.source)) this.#arrow('-->', [this.#look.source, who])
    quotes.forEach((quote, index) => this.#quote(quote, index === 0 ? who : ''))
    this.#item('why', best.explanation)
    for (const item of best.evidence) if (!item.quote || !quotes.includes(item.quote)) this.#evidence(item)
  }

  /** `-->` stands under the headline, `:::` before a further place, as rustc writes them. */
  #quote(quote: Quote, who: string): void {
    const { blue, red } = this.#paint
    this.#arrow(who === '' && this.#lines.length > 1 ? ':::' : '-->', [
      this.#look.source,
      placeOf(quote),
      who === '' ? '' : `(${who})`,
    ])
    const shown = cut(quote, this.#look.width - this.#gutter - 3)
    const bar = blue(`${' '.repeat(this.#gutter)} |`)
    this.#lines.push(bar, `${blue(`${String(quote.line).padStart(this.#gutter)} |`)} ${shown.text}`)
    this.#lines.push(`${bar} ${' '.repeat(shown.before)}${red('^'.repeat(shown.marked))}`)
  }

  #arrow(arrow: string, parts: readonly (string | null)[]): void {
    const words = parts.filter((part) => part !== null && part !== '').map((part) => neutralise(part as string))
    this.#lines.push(`${' '.repeat(this.#gutter)}${this.#paint.blue(arrow)} ${words.join(', ').replace(/, \(/, ' (')}`)
  }

  #evidence({ kind, text, source }: EvidenceItem): void {
    this.#item(kind === 'statistics' ? 'note' : 'seen', text)
    if (source) this.#item('see', source)
  }

  /** What was changed, one thing at a time, and what came of it. */
  #tried({ experiments, status }: Report): void {
    if (experiments.length === 0) return
    this.#item('sent', `the request as it is: ${status ?? 'no answer'}`)
    for (const { change, statusAfter, verdict } of experiments)
      this.#item('sent', `${change}: ${statusAfter ?? 'no answer'}${verdictWords[verdict] ?? ''}`)
  }

  #help({ fix }: ReportedCause): void {
    this.#item('help', fix.summary)
    for (const edit of fix.edits) this.#item('edit', editWords(edit))
    for (const command of fix.commands) this.#unbroken('run', command)
    for (const link of fix.links) this.#unbroken('see', link)
  }

  #others(others: readonly ReportedCause[]): void {
    const width = others.reduce((widest, { id }) => Math.max(widest, id.length), 0)
    this.#lines.push('or, less likely:')
    for (const { id, probability, title } of others)
      this.#wrapped(`  ${id.padEnd(width)}  ${percent(probability).padStart(4)}  `, title)
  }

  #item(label: string, text: string): void {
    this.#wrapped(`${this.#label(label)} `, text)
  }

  /** Commands and links are copied: they are never broken over lines. */
  #unbroken(label: string, text: string): void {
    this.#lines.push(`${this.#painted(this.#label(label))} ${neutralise(text)}`)
  }

  #label(label: string): string {
    return `${' '.repeat(this.#gutter)} = ${label}:`
  }

  #wrapped(head: string, text: string): void {
    const indent = widthOf(head)
    const [first = '', ...rest] = wrap(neutralise(text), Math.max(20, this.#look.width - indent))
    this.#lines.push(`${this.#painted(head)}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`))
  }

  #painted(head: string): string {
    const { blue, bold, green } = this.#paint
    const [, space = '', sign = '', label = '', end = ''] = /^(\s*)(= )?([a-z]+:)?(.*)$/.exec(head) ?? []
    return `${space}${blue(sign)}${/^(?:help|edit|run):/.test(label) ? green(label) : bold(label)}${end}`
  }
}

const verdictWords: Readonly<Record<string, string>> = {
  proves: '; without the change refused again',
  'not-reproduced': '; but so was the unchanged request, sent again',
}

/** One quote for each line: a second mark on the same line is told in words. */
function distinct(evidence: readonly EvidenceItem[]): Quote[] {
  const lines = new Map<string, Quote>()
  for (const { quote } of evidence) if (quote && !lines.has(placeOf(quote))) lines.set(placeOf(quote), quote)
  return [...lines.values()]
}

function keyWords({ place, name, masked, length, looksLike, defects }: ReportedKey): string {
  const where = place === 'bare' ? masked : `${masked} in ${place}${name === null ? '' : ` ${name}`}`
  const looks = looksLike.length === 0 ? 'of no known shape' : `looks like ${looksLike.slice(0, 2).join(' or ')}`
  return [`${where}, ${length} characters`, looks, ...defects].join('; ')
}

interface Cut {
  readonly text: string
  /** Columns before the mark, and of it. */
  readonly before: number
  readonly marked: number
}

/** The quoted line within `width` columns, with the mark in sight. */
function cut(quote: Quote, width: number): Cut {
  const mark = [quote.column, quote.column + Math.max(1, quote.length)] as const
  const parts = [quote.text.slice(0, mark[0]), quote.text.slice(...mark), quote.text.slice(mark[1])].map(
    neutralise,
  ) as [string, string, string]
  let [before, marked, after] = parts
  const context = Math.min(widthOf(after), leastContext)
  before = fromEnd(before, Math.max(leastContext, width - widthOf(marked) - context))
  marked = fromStart(marked, Math.max(1, width - widthOf(before) - Math.min(1, context)))
  after = fromStart(after, width - widthOf(before) - widthOf(marked))
  return { text: `${before}${marked}${after}`.trimEnd(), before: widthOf(before), marked: Math.max(1, widthOf(marked)) }
}

function fromStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  if (width < 1) return ''
  let kept = ''
  let used = 1
  for (const char of text) {
    used += widthOfChar(char)
    if (used > width) break
    kept += char
  }
  return `${kept}…`
}

function fromEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const kept = [...text]
  let used = widthOf(text) + 1
  while (kept.length > 0 && used > width) used -= widthOfChar(kept.shift() as string)
  return `…${kept.join('')}`
}
