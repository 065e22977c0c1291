import { Secret } from '../model/secret.ts'
import { maxLines } from './limits.ts'
import { fillIn, variablesOf, type ToolVariables } from './tool-variables.ts'

/** A file of requests for an editor (REST Client, JetBrains, Visual Studio), its variables filled in. */
export interface RequestFile {
  readonly text: string
  readonly variables: ToolVariables
  /** The variables as settings; null where the file has none. */
  readonly config: Secret | null
}

const definition = /^[ \t]*@([\w.-]{1,80})[ \t]*=(.*)$/
const separator = /^###/
const comment = /^(?:#|\/\/)/
const request = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:https?:\/\/|\/|\{\{)\S|^HTTP\/\d(?:\.\d)? +\d{3}/
const maxPreface = 100

/** Whether a text begins as such files do: with variables or a separator before the first request. */
export function startsRequestFile(text: string): boolean {
  let hasMark = false
  for (const line of text.split('\n', maxPreface)) {
    const plain = line.trim()
    if (request.test(plain)) return hasMark
    if (definition.test(line) || separator.test(plain)) hasMark = true
    else if (plain !== '' && !comment.test(plain)) return false
  }
  return false
}

/** Takes variables and separators out, and puts the values in. Quotes around a value belong to it, as in those editors. */
export function readRequestFile(text: string): RequestFile {
  const kept: string[] = []
  const entries: { name: string; value: string; isDisabled: false }[] = []
  for (const line of text.split('\n', maxLines)) {
    const [, name, value] = definition.exec(line) ?? []
    if (name !== undefined) entries.push({ name, value: value?.trim() ?? '', isDisabled: false })
    else kept.push(separator.test(line) ? '' : line)
  }
  const variables = variablesOf(entries, new Set(), false)
  const config = entries.map(({ name, value }) => `${name}=${value}`).join('\n')
  return {
    text: kept.map((line) => (line.includes('{{') ? fillIn(line, variables) : line)).join('\n'),
    variables,
    config: config === '' ? null : new Secret(config),
  }
}
