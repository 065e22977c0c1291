import { type Assignment, loaded, refused } from './assignment.ts'
import { characters, isUtf8 } from './file-text.ts'
import type { Environment, Loader } from './loader.ts'
import { nodeLines, nodeText } from './node-lines.ts'

/** Node's grammar, with variables filled in from left to right. */
export const deno: Loader = {
  id: 'deno',
  title: 'Deno 2 (--env-file)',
  source: 'https://docs.deno.com/runtime/reference/env_variables/',
  winner: 'first',
  keepsEnvironment: 'always',

  read(bytes, environment) {
    if (!isUtf8(bytes)) return refused('Deno reads UTF-8 only.')
    const file = nodeText(characters(bytes))
    const known = new Map<string, string>()
    const assignments = nodeLines(file).map((line): Assignment => {
      const expands = line.quote === null || line.quote === '"'
      const value = expands ? substitute(line.value, known, environment) : line.value
      known.set(line.name, value)
      return { ...line, value }
    })
    return loaded(file, assignments)
  },
}

/** A name without braces is letters and digits only; an unset one, and a lone `$`, leaves nothing. */
function substitute(value: string, known: ReadonlyMap<string, string>, environment: Environment): string {
  return value.replace(
    /\\\$|\$\{([^}]*)\}?|\$([A-Za-z0-9]*)/g,
    (match, braced: string | undefined, bare: string | undefined) => {
      if (match === '\\$') return '$'
      const name = braced ?? bare ?? ''
      return environment[name] ?? known.get(name) ?? ''
    },
  )
}
