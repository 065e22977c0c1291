import { commandOf } from './prompt.ts'
import type { Print } from './printed.ts'
import { isNothing, type View } from './shown-value.ts'

/** How far below a statement its output is looked for. */
const reach = 15

/** What the lines below a statement (or the comment behind it) show for each of its prints. */
export function viewsOf(
  print: readonly Print[],
  lines: readonly string[],
  at: number,
  isTyped: boolean,
): readonly { readonly print: Print; readonly view: View }[] {
  return print.flatMap((one, place) => {
    if (one.label.length >= 2) return labelled(one, lines, at)
    const output = outputOf(lines, at, isTyped)
    if (output === null) return []
    const part = print.length === 1 ? output : wordAt(output, place, print.length)
    const view = part === null ? null : viewOf(one, part, isTyped, lines[at] ?? '')
    return view === null ? [] : [{ print: one, view }]
  })
}

function labelled(print: Print, lines: readonly string[], at: number): { print: Print; view: View }[] {
  const found: { print: Print; view: View }[] = []
  for (let i = at + 1; i < Math.min(lines.length, at + reach); i++) {
    const line = lines[i] as string
    const start = line.indexOf(print.label)
    if (start < 0 || line.length > 600) continue
    const value = /^ ?["'[<]?([^\s"'\]>]{0,300})/.exec(line.slice(start + print.label.length))?.[1] ?? ''
    const view = viewOf(print, value, false, '')
    if (view !== null) found.push({ print, view })
  }
  return found
}

const behind = /[);][ \t]{0,20}(?:\/\/|#|->|=>|→|--)>?[ \t]{0,10}(\S[^\n]{0,300})$/

/** What a loader or runtime says of itself before the output. */
const notice =
  /^\s{0,4}(?:\[dotenv@|time=|WARN\[|WARNING:|\(node:\d|\(Use `node|npm (?:warn|notice)|Defaulted container)/

function outputOf(lines: readonly string[], at: number, isTyped: boolean): string | null {
  const told = behind.exec(lines[at] ?? '')?.[1]
  if (told !== undefined) return told.trim()
  for (let i = at + 1; i < Math.min(lines.length, at + 6); i++) {
    const line = (lines[i] as string).replace(/^[\w.-]{1,40}-\d{1,2}[ ]{1,4}\|[ ]/, '')
    if (notice.test(line)) continue
    if (isTyped) return commandOf(line) === null ? line.replace(/^=>? /, '').trim() : i === at + 1 ? '' : null
    // Below a statement in code stands first who printed what follows: "the log says:".
    if (line.trim() === '' || /:\s*$/.test(line)) continue
    return line.trim()
  }
  return isTyped && at + 1 < lines.length ? '' : null
}

function wordAt(output: string, place: number, count: number): string | null {
  const words = output.split(/[ \t]{1,8}/, count + 1)
  return words.length === count ? (words[place] as string) : null
}

function viewOf(print: Print, output: string, isTyped: boolean, statement: string): View | null {
  if (print.part === 'length' || print.part === 'length-and-line-end') {
    const length = /^(?:int\()?(\d{1,5})\)?(?![\w.])/.exec(output)?.[1]
    const slack = print.part === 'length' ? 0 : 1
    if (length === undefined) return null
    return Number(length) <= slack ? { kind: 'missing' } : { kind: 'length', length: Number(length), slack }
  }
  if (print.part === 'digest') {
    const digest = /(?:^|[ =])([0-9a-f]{32,128})\b/.exec(output)?.[1]
    return digest === undefined ? null : { kind: 'digest', text: digest }
  }
  const text = unwrapped(output, isTyped, statement)
  if (isNothing(text)) return { kind: 'missing' }
  if (text.length < 3 || text.length > 2000) return null
  return { kind: print.part, text }
}

const shownInQuotes =
  /^(?:>>>|> |\s{0,4}\$ terraform|\s*In \[|irb)|repr\(|JSON\.stringify|inspect\(|var_dump|\bp ENV|^\s*> process\.env/

/** Without the brackets that the statement sets around the value, and the quotes that an interpreter shows it in. */
function unwrapped(output: string, isTyped: boolean, statement: string): string {
  const pair = /["']?([[<|(])\$/.exec(statement)?.[1]
  const closing: Readonly<Record<string, string>> = { '[': ']', '<': '>', '(': ')', '|': '|' }
  if (pair !== undefined && output.startsWith(pair) && output.endsWith(closing[pair] as string))
    return output.slice(1, -1)
  const mark = output.charAt(0)
  const isQuoted = output.length >= 2 && /["']/.test(mark) && output.endsWith(mark)
  if (!isQuoted || (isTyped && !shownInQuotes.test(statement))) return output
  const inner = output.slice(1, -1)
  // An interpreter shows the quotes of `repr` in quotes of its own.
  return /^\s{0,4}(?:>>>|In \[)[^\n]{0,12}repr\(/.test(statement) ? inner.replace(/^(['"])(.*)\1$/, '$2') : inner
}
