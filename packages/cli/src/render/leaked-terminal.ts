import { palette, type Palette } from './ansi.ts'
import type { Leaks } from './leaks.ts'
import type { Look } from './look.ts'
import { neutralise } from './neutralise.ts'
import { tellLeaks, type ToldFinding, type ToldKey } from './told-leaks.ts'

/** A block for each key that stands somewhere, a line for each that does not. */
export function renderLeaksTerminal(leaks: Leaks, { color, brief }: Look): string {
  const paint = palette(color)
  const { keys, notes, advice, summary } = tellLeaks(leaks)
  const tail = [
    ...notes.map((note) => paint.dim(neutralise(note))),
    ...(advice === null || brief ? [] : [`${paint.green('→')} ${advice}`]),
    paint.dim(summary),
  ]
  const blocks = keys.map((key) => block(key, paint, brief))
  return `${[...blocks, tail.join('\n')].join(brief ? '\n' : '\n\n')}\n`
}

function block({ name, masked, isLeaked, verdict, findings }: ToldKey, paint: Palette, brief: boolean): string {
  const painted = isLeaked ? paint.red(verdict) : paint.green(verdict)
  const head = `${paint.bold(neutralise(name))} ${neutralise(masked)}: ${painted}`
  return brief ? head : [head, ...findings.map((finding) => entry(finding, paint))].join('\n')
}

const indent = 14

function entry({ kind, place, more }: ToldFinding, paint: Palette): string {
  const rest = more.map((line) => `${' '.repeat(indent)}${paint.dim(neutralise(line))}`)
  return [`  ${paint.blue(kind.padEnd(indent - 2))}${neutralise(place)}`, ...rest].join('\n')
}
