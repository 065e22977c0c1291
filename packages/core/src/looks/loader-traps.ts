import type { Assignment, Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'

/** A character sequence in a configured value that common loaders do not hand on as written. */
export type Trap = 'dollar' | 'hash' | 'escaped-newline' | 'backslash' | 'exponent'

const words: Readonly<Record<Trap, string>> = {
  dollar: 'a $, which many loaders expand as a variable',
  hash: 'a #, which many loaders take as the start of a comment',
  'escaped-newline': 'a literal \\n where the key has line breaks',
  backslash: 'a backslash, which some loaders take as an escape',
  exponent: 'digits that YAML reads as a number',
}

export function trapInWords(trap: Trap): string {
  return words[trap]
}

/** The first setting whose value a loader is likely to change, with the offset of the trap in the value as written. */
export const trapIn = once(
  (observed: Observed): { readonly name: string; readonly trap: Trap; readonly at: number } | null => {
    for (const assignment of observed.assignments) {
      if (assignment.zone !== 'config') continue
      const found = trapOf(assignment)
      if (found !== null) return { name: assignment.name, ...found }
    }
    return null
  },
)

function trapOf({ name, value }: Assignment): { readonly trap: Trap; readonly at: number } | null {
  const text = value.trim()
  const escaped = text.search(/\\n/)
  if (escaped >= 0 && /-----BEGIN|PRIVATE[_ ]KEY/.test(`${name} ${text}`))
    return { trap: 'escaped-newline', at: escaped }
  if (text.startsWith("'") || !isSecretName(name)) return null
  const dollar = text.search(/[^\s"{(=]\$(?![{("'\s]|$)/)
  if (dollar >= 0) return { trap: 'dollar', at: dollar + 1 }
  if (text.startsWith('"')) return null
  const hash = text.search(/[^\s]#/)
  if (hash >= 0 && !/^https?:/.test(text)) return { trap: 'hash', at: hash + 1 }
  if (isWindowsPath(text)) return null
  const backslash = text.search(/\\[^\\\s]/)
  if (backslash > 0) return { trap: 'backslash', at: backslash }
  return /^\d+e\d+$/i.test(text) ? { trap: 'exponent', at: 0 } : null
}

/** `C:\Users\…`: the backslashes of a path are its own. */
export function isWindowsPath(value: string): boolean {
  return /^["']?[A-Za-z]:[\\/]{1,2}[^\\/]/.test(value.trim())
}

function isSecretName(name: string): boolean {
  return /key|token|secret|pass|pwd|auth|credential|dsn|hash/i.test(name)
}
