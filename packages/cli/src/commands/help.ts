import { commandNames, commands, type CommandName } from '../help/commands.ts'
import type { Flag } from '../help/flag.ts'
import { globalFlags } from '../help/global.ts'

/** Help of the program, or of one command. */
export function helpText(about: CommandName | null): string {
  if (about === null) return programHelp()
  const { usage, more, flags } = commands[about]
  const sections = [
    `Usage: why401 [global options] ${usage}`,
    more,
    list('Options', flags),
    list('Global options', globalFlags),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function programHelp(): string {
  const rows = commandNames.map((name) => [commands[name].usage, commands[name].says] as const)
  return `why401 tells why an API key was refused, and what makes it work.

Usage: why401 [global options] <command> …

Commands
${table(rows)}

${list('Global options', globalFlags)}

Examples
  why401 explain error.log              a log, HAR file, Postman collection or curl command in a file
  npm start 2>&1 | why401 explain -     what a program printed
  why401 --json explain - < error.txt   for a program to read
  why401 causes key.quoted              what that cause means and how to fix it

Exit codes: 0 nothing was refused, 1 a refusal was found, 2 could not run, 130 ended by Ctrl-C.
Keys never appear in the output; nothing is sent or uploaded.
`
}

function list(title: string, flags: readonly Flag[]): string {
  if (flags.length === 0) return ''
  const rows = flags.map(
    ({ name, short, value, says }) => [`${short ? `${short}, ` : ''}${name}${value ? ` ${value}` : ''}`, says] as const,
  )
  return `${title}\n${table(rows)}`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = rows.reduce((widest, [left]) => Math.max(widest, left.length), 0)
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
