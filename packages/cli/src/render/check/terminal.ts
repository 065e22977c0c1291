import type { CheckView, ShownFinding } from '../../check/view.ts'
import { palette, type Palette } from '../ansi.ts'
import type { Look } from '../look.ts'
import { neutralise } from '../neutralise.ts'
import { aboutKey, placeOf, summaryOf } from './words.ts'

/** Findings in the manner of a compiler, then one line for each key that has none. */
export function checkTerminal(view: CheckView, look: Look): string {
  const paint = palette(look.color)
  const findings = view.findings.flatMap((finding) => findingLines(finding, look, paint))
  const width = Math.max(0, ...view.keys.map(({ variable }) => variable.length))
  const keys = view.keys
    .filter(({ state, live }) => state === 'healthy' || live !== null)
    .map((key) => `${mark(key.state, paint)} ${neutralise(`${key.variable.padEnd(width)}  ${aboutKey(key)}`)}`)
  const blocks = [findings.join('\n'), keys.join('\n'), neutralise(summaryOf(view))]
  return `${blocks.filter((block) => block !== '').join(look.brief ? '\n' : '\n\n')}\n`
}

function mark(state: string, { green, red }: Palette): string {
  return state === 'healthy' ? green('ok   ') : red(state.padEnd(5))
}

function findingLines(
  finding: ShownFinding,
  { brief }: Look,
  { bold, red, blue, dim, green }: Palette,
): readonly string[] {
  const { level, rule, variable, message, cause, fix } = finding
  const word = level === 'error' ? red(level) : level === 'warning' ? bold(level) : dim(level)
  const place = placeOf(finding)
  const head = `${word}${bold(`[${rule}]`)} ${bold(neutralise(variable))}: ${neutralise(message)}`
  if (brief) return [`${head}${place === null ? '' : ` (${neutralise(place)})`}`]
  const more = cause === null ? '' : dim(` (${cause})`)
  return [
    head,
    ...(place === null ? [] : [`  ${blue('-->')} ${neutralise(place)}`]),
    `  ${green('fix:')} ${neutralise(fix)}${more}`,
  ]
}
