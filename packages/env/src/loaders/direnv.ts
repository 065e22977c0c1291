import { type Assignment, lineAt, loaded, refused } from './assignment.ts'
import { bytewise } from './file-text.ts'
import { expandLikeGo } from './go-expand.ts'
import type { Environment, Loader } from './loader.ts'

/** `dotenv` in an `.envrc`. A line that is not understood and nothing of the file is read; no value goes over several lines. */
export const direnv: Loader = {
  id: 'direnv',
  title: 'direnv 2.32 (dotenv)',
  source: 'https://direnv.net/man/direnv-stdlib.1.html',
  winner: 'last',
  keepsEnvironment: 'never',

  read(bytes, environment) {
    const file = bytewise(bytes)
    const known = new Map<string, string>()
    const assignments: Assignment[] = []
    for (const { start, text } of linesOf(file.text)) {
      const match = line.exec(text)
      if (!match) return refused('A line is not understood.', lineAt(file.text, start))
      const { name, written = '' } = match.groups ?? {}
      if (!name) continue
      const lookup = (wanted: string, fallback: string | undefined) =>
        known.get(wanted) ?? fromEnvironment(environment, wanted, fallback, file.encode)
      const value = valueOf(written, lookup)
      known.set(name, value)
      const at = start + (match.indices?.groups?.['written']?.[0] ?? match[0].length)
      assignments.push({ name, value, start: at, end: at + written.length })
    }
    return loaded(file, assignments)
  },
}

const space = String.raw`[\t\n\f\r ]`
const assignment = String.raw`(?:export${space}+)?(?<name>[\w.]+)(?:${space}*=${space}*|:${space}+?)(?<written>'[^]*'|"[^]*"|[^\t\f\r #]+)?${space}*(?:#[^]*)?`
const line = new RegExp(`^${space}*(?:|#[^]*|${assignment})$`, 'd')

const linesOf = (text: string) =>
  Array.from(text.matchAll(/[^\r\n]+/g), (match) => ({ start: match.index, text: match[0] }))

function valueOf(written: string, lookup: (name: string, fallback: string | undefined) => string): string {
  if (written.length <= 1) return written
  const quote = written.at(-1) === written[0] ? written[0] : undefined
  if (quote === "'") return written.slice(1, -1)
  const value = quote === '"' ? unescape(written.slice(1, -1)) : written
  return expandLikeGo(value, (expression) => {
    const [name = '', ...fallback] = expression.split(':-')
    return lookup(name, fallback.length ? fallback.join(':-') : undefined)
  })
}

const unescape = (value: string): string =>
  value
    .replaceAll('\\n', '\n')
    .replaceAll('\\r', '\r')
    .replace(/\\([^$])/g, '$1')

function fromEnvironment(
  environment: Environment,
  name: string,
  fallback: string | undefined,
  encode: (value: string) => string,
): string {
  return encode(environment[name] ?? '') || (fallback ?? '')
}
