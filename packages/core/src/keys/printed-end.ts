import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { commandOf } from './printed/commands.ts'
import { pastedLines } from './pasted-text.ts'

const blankEnd = /(?:^|[\s([{,=:])b?(["'])[\w.+/~-]{0,120}[\w+/=-](?:\\r|\\n|\\t|\\xa0|\\u00a0| )\1(?:[\s)\]},;]|$)/
const blankStart = /(?:^|[\s([{,=:])b?(["'])(?:\\r|\\n|\\t| )[\w.+/~-]{2,120}\1(?:[\s)\]},;]|$)/
const ofKey = /key|token|secret|pass|auth|bearer/i
/** Who prints a part of the value or its length looks for just that. */
const inspecting = /\b(?:tail|repr|len|length|last|end)\b|\[-?\d{0,3}:|\bslice\(|\bsubstr|%r|%q/i
/** In a statement the escape is how a line end is written down, not what a value holds. */
const statement =
  /[;{]\s*$|^\s*(?:const|let|var|return|if|def|print|puts|import|from|fmt|log|logger|console)\b|\b(?:join|split|write|replace|r?strip|print|printf|concat|append|format|trim)\(|\+\s?["']|["']\s?\+/i

/** The end of a key, printed as a literal by a program, shows a line end or blank that belongs to the value. JSON-able. */
export const printedBlank = once((observed: Observed): { readonly at: 'start' | 'end' } | null => {
  const lines = pastedLines(observed)
  for (const [at, line] of lines.entries()) {
    const end = line.length > 400 ? null : blankIn(line)
    if (end === null || commandOf(line) !== null || statement.test(line)) continue
    const before = lines[at - 1] ?? ''
    const isAsked = commandOf(before) !== null && ofKey.test(before) && inspecting.test(before)
    if (!(isAsked || (ofKey.test(line) && inspecting.test(line))) || isSetting(line)) continue
    return { at: end }
  }
  return null
})

function blankIn(line: string): 'start' | 'end' | null {
  if (blankEnd.test(line)) return 'end'
  return blankStart.test(line) ? 'start' : null
}

/** What a setting holds is read as a credential; here it is about what was printed. */
function isSetting(line: string): boolean {
  return /^\s*(?:export |- )?["']?[A-Za-z_][\w.-]{1,60}["']?\s?[:=]\s?["']/.test(line)
}
