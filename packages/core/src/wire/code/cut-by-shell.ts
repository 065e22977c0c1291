import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regexOf } from '../../model/regex.ts'
import { shownText } from './shown.ts'

/** The shell ends a command before its header: the rest is taken for other commands or addresses. */
export type CutByShell = { readonly how: 'continuation' | 'blank' }

/** The option itself was run as a command. */
const runAsCommand = regexOf('i')`
  ["'\`]?(?:-H|--header)["'\`]?: (?:command )?not found|["'\`](?:-H|--header)["'\`] is not recogni[sz]ed
  |term ["'](?:-H|--header)["'] is not recogni[sz]ed|Unknown command:? ["'\`]?(?:-H|--header)
  |missing expression after unary operator ["']--?["']
`
/** A word of the header was taken for an address. */
const takenForHost =
  /could not resolve host:? ["'`]?(?:bearer|basic|token|authorization|apikey|api-key|x-api-key)\b|curl: \(\d\) [^\n]{0,60}\b(?:bearer|authorization:)/i
/** `-H Authorization: Bearer …` without quotes. */
const withoutQuotes = /\bcurl\b[^\n|]{0,400}\s(?:-H|--header)[ =](?:authorization|x-[\w-]{1,30}):\s+[^\s'"]/i

export const cutByShell = once((observed: Observed): CutByShell | null => {
  const text = shownText(observed)
  if (!/curl|wget|http/i.test(text)) return null
  if (runAsCommand.test(text)) return { how: 'continuation' }
  return takenForHost.test(text) || withoutQuotes.test(text) ? { how: 'blank' } : null
})

export function describeCut({ how }: CutByShell): string {
  return how === 'continuation'
    ? 'The command ends before its header: a line does not end with the continuation mark alone (a blank behind it, or the mark of another shell), so the option -H was run as a command of its own.'
    : 'The header has a blank in it and no quotes that this shell knows around it, so only its name was handed over.'
}
