import { isKeyLike } from '../../intake/key.ts'
import { once } from '../../model/once.ts'
import type { Observed, ObservedCredential } from '../../model/observed.ts'
import { Secret } from '../../model/secret.ts'
import { providers } from '../../providers/index.gen.ts'
import { pastedLines } from '../pasted-text.ts'
import type { KeyDefect } from '../reading.ts'
import { readKey } from '../read-key.ts'
import { commandOf, printCommand, type PrintCommand } from './commands.ts'
import { codesIn, dumpedFrom } from './dumps.ts'
import { uncaret, unescape } from './escapes.ts'

interface Printed {
  readonly name: string
  readonly value: string
  /** Only a part of the value was asked for, so that its length tells nothing. */
  readonly isCut: boolean
}

/** Behind a command its output may begin after an empty line, as `cmd` leaves one. */
const mostBlank = 1
const mostPrinted = 12

/** What a part of a key tells as well as the whole. */
const partial: ReadonlySet<string> = new Set([
  'edge-whitespace',
  'invisible',
  'look-alike',
  'quoted',
  'wrapped',
  'doubled',
])

/**
 * What commands and programs printed of the value that the program gets: `echo`, `printenv`, a REPL, `cat -A`, a dump of
 * bytes. That is the value itself, byte for byte, whatever the setting looks like that it stems from.
 */
export const printedKeys = once((observed: Observed): readonly ObservedCredential[] => {
  const lines = pastedLines(observed)
  const found: Printed[] = []
  for (let at = 0; at < lines.length && found.length < mostPrinted; at++) found.push(...printedAt(lines, at))
  if (found.length === 0) return []
  const strips = /\.(?:strip|trim|trimend|chomp)\b|trimspace\(|\btrim\(|tr -d/i.test(observed.zones.all)
  return found
    .filter(({ value }) => value.length <= 4_096 && isAboutKey(value))
    .map((printed) => asCredential(printed, strips))
})

/** The first printed value with a defect of this kind. */
export function printedDefect(observed: Observed, kind: KeyDefect['defect']): ObservedCredential | null {
  return printedKeys(observed).find(({ reading }) => reading.defects.some(({ defect }) => defect === kind)) ?? null
}

const cuts =
  /\b(?:head|tail|cut|slice|substr|substring|first|last)\b|\[-?\d{0,3}:-?\d{0,3}\]|\[\.\.\d|\.\.\.?-?\d|%\.\d+s/i

function printedAt(lines: readonly string[], at: number): readonly Printed[] {
  const line = lines[at] as string
  const command = commandOf(line)
  const print = command === null ? null : printCommand(command)
  if (print && command !== null) {
    const next = lines[at + 1]?.trim() === '' ? at + 1 + mostBlank : at + 1
    const isCut = cuts.test(command)
    return valuesOf(print, lines, next).map((printed) => ({ ...printed, isCut }))
  }
  const dump = dumpedString(lines, at)
  if (dump !== null) return [{ name: anonymous, value: dump, isCut: false }]
  const between = bracketed.exec(line)?.[1]
  if (between !== undefined) return [{ name: anonymous, value: between, isCut: false }]
  const codes = codesIn(line)
  if (codes !== null) return [{ name: anonymous, value: codes, isCut: false }]
  // A dump that nobody shows the command of.
  const dumped =
    /^\s{0,8}0{7,8}:?\s/.test(line) && !isCommand(lines[at - 1] ?? '') ? dumpedFrom(lines, at, false) : null
  return dumped === null ? [] : [{ name: anonymous, value: dumped.replace(/\n$/, ''), isCut: false }]
}

/** `key=[… ]`: a program prints marks around the value, to make its edges seen. */
const bracketed =
  /(?:key|token|secret|password|value)\w{0,20}["']?\s?[=:]\s?(?=[[<|])[[<|](\s?[\w.+/=~-]{12,400}\s?)[\]>|](?:\s|$)/i

const anonymous = 'The printed value'

function isCommand(line: string): boolean {
  const command = commandOf(line)
  return command !== null && printCommand(command) !== null
}

type NamedValue = Pick<Printed, 'name' | 'value'>

function valuesOf(print: PrintCommand, lines: readonly string[], at: number): readonly NamedValue[] {
  const shown = print.isFile && print.notation === 'caret' ? caretLines(lines, at) : outputOf(print, lines, at)
  if (shown === null) return []
  if (print.notation === 'assigned') return assignedIn(shown)
  const settings = print.isFile ? settingsIn(shown) : []
  return settings.length > 0 ? settings : [{ name: print.name, value: shown }]
}

const mostFileLines = 20

function caretLines(lines: readonly string[], at: number): string | null {
  const shown: string[] = []
  for (const line of lines.slice(at, at + mostFileLines)) {
    if (!line.endsWith('$')) break
    shown.push(uncaret(line.slice(0, -1)))
  }
  return shown.length === 0 ? null : shown.join('\n')
}

/** A byte order mark before the first name belongs to that, not to the value. */
const setting = /^\ufeff?(?:export |declare -x )?([A-Za-z_]\w{1,60})=(.*)$/s

/** The lines of a settings file: quotes there are notation, blanks at the end and a carriage return mostly are not. */
function settingsIn(text: string): readonly NamedValue[] {
  return text.split('\n').flatMap((line) => {
    const [, name, value = ''] = setting.exec(line) ?? []
    return name ? [{ name, value: value.replace(/^(["'])([^"']*)\1/, '$2') }] : []
  })
}

/** `env | grep KEY`: what stands behind the equals sign is the value, quotes and all. */
function assignedIn(line: string): readonly NamedValue[] {
  const [, name, value = ''] = setting.exec(line) ?? []
  return name ? [{ name, value }] : []
}

function outputOf(print: PrintCommand, lines: readonly string[], at: number): string | null {
  const line = lines[at]
  if (line === undefined || (commandOf(line) !== null && !line.startsWith("$'"))) return null
  if (print.notation === 'dump') {
    const dumped = dumpedFrom(lines, at, true)
    return dumped === null || !print.addsLineEnd ? dumped : dumped.replace(/\n$/, '')
  }
  if (print.notation === 'caret') return uncaret(line.replace(/\$$/, ''))
  if (print.notation === 'literal') return literalOf(line)
  if (!line.startsWith(print.before) || !line.endsWith(print.after)) return null
  return line.slice(print.before.length, line.length - print.after.length)
}

/** PHP's `var_dump` counts the characters and prints a line end as it is. */
function dumpedString(lines: readonly string[], at: number): string | null {
  const [, start = ''] = /\bstring\(\d{1,4}\) "([^"]{8,1000})("?)$/.exec(lines[at] ?? '') ?? []
  if (start === '') return null
  if ((lines[at] as string).endsWith('"')) return start
  return lines[at + 1]?.startsWith('"') ? `${start}\n` : null
}

const literal = /^\s{0,8}(?:Out\[\d+\]: |=> |string\(\d+\) |<- )?\$?b?(?:"([^"]{0,2000})"|'([^']{0,2000})')[;,]?\s*$/
/** `head -c` cuts the closing quote off. */
const openLiteral = /^\$'([^']{4,2000})$/

function literalOf(line: string): string | null {
  const found = literal.exec(line) ?? openLiteral.exec(line)
  const inside = found?.[1] ?? found?.[2]
  return inside === undefined ? null : unescape(inside)
}

const hidden = /[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]|\[[0-9;]{1,8}[mK]/g

/** Whether what was printed is a key, apart from what may be wrong with it. */
function isAboutKey(value: string): boolean {
  const core = value.replaceAll(hidden, '').replaceAll(/^["'`<[{]{1,4}|["'`>\]}]{1,4}$/g, '')
  if (/\s\S+\s\S+\s/.test(value.trim()) && !value.includes('{')) return false
  return isKeyLike(core) || /^\{\s?"[\w-]{1,60}":\s?"[^"]{12,}/.test(value)
}

function asCredential({ name, value, isCut }: Printed, strips: boolean): ObservedCredential {
  const secret = new Secret(value)
  const reading = readKey(secret, providers)
  const defects = reading.defects.filter(
    ({ defect }) => (!isCut || partial.has(defect)) && !(strips && defect === 'edge-whitespace'),
  )
  return { place: 'variable', name, scheme: null, value: secret, reading: { ...reading, defects } }
}
