import { assignedValue, type Notation } from './assigned-value.ts'
import { maxLineLength } from './limits.ts'
import { shellPromptOf } from './prompt-line.ts'
import { regex } from '../model/regex.ts'

/** One `NAME=value` or `name: value` found in text. */
export interface ReadAssignment {
  readonly name: string
  /** What the program gets: quotes that the notation needs are taken off, everything else is kept. */
  readonly value: string
  /** The value is a variable or a call that something else fills in. */
  readonly isReference: boolean
}

const line = regex`
  ^[ \t>]{0,40}(?:[-*][ \t]+)?(?:
      (?<keyword>
          export|declare -x|set -gx|set -x|setx|set|ENV|ARG|env|-e|--env|const|let|var|val|final|static|String
          |string
        )[ \t]+
      |\$env:
    )?(?<open>["'\`]?)(?<name>[$@]?[A-Za-z_][\w.$-]{0,100})(?<close>["'\`]?)(?<blank>[ \t]{0,20})(?<mark>=>|:=|=|:(?!\/\/|:)|[ \t](?=\S))
    [ \t]{0,20}(?<value>.*)$
`

/** A superuser's prompt and a comment look alike: what is commented out is read as well. */
const hash = /^(?:\(\w+\) )?#!?[ \t]+(?=\S)/

/** Reads one line of an .env file, shell script, YAML, INI, JSON or settings page; null when it is no assignment. */
export function readAssignment(text: string): ReadAssignment | null {
  if (text.length > maxLineLength) return null
  const prompt = shellPromptOf(text)
  const groups = line.exec(prompt === '' ? text.replace(hash, '') : text.slice(prompt.length))?.groups
  if (!groups?.name || groups.mark === undefined) return null
  const keyword = groups.keyword ?? ''
  // `ENV NAME value`, `setx NAME value` and `set -gx NAME value` are the notations with a blank in place of the mark.
  if (/^[ \t]$/.test(groups.mark) && !/^(?:ENV|setx|set -gx|set -x)$/.test(keyword)) return null
  const raw = groups.value ?? ''
  const value = insideQuotes(raw, groups) ?? assignedValue(raw, notationOf(keyword, groups, prompt))
  return { name: groups.name, value, isReference: isReference(value) }
}

/** `set "NAME=value"`, `- 'NAME=value'`: the quotes stand around both, so the last one ends the value. */
function insideQuotes(raw: string, { open = '', close = '', mark }: Groups): string | null {
  const end = open === '' || close !== '' || mark !== '=' ? -1 : raw.lastIndexOf(open)
  return end < 0 ? null : raw.slice(0, end)
}

type Groups = Readonly<Record<string, string | undefined>>

function notationOf(keyword: string, { mark, blank }: Groups, prompt: string): Notation {
  if (keyword === 'set' && mark === '=') return 'cmd'
  if (mark !== '=' || blank !== '') return keyword.startsWith('set') ? 'shell' : 'member'
  if (/^(?:const|let|var|val|final|static|String|string)$/.test(keyword)) return 'member'
  return prompt !== '' || /^(?:export|declare -x|env|-e|--env)$/.test(keyword) ? 'shell' : 'file'
}

const reference = regex`
  ^["']?(?:
      \$\{[^}]{0,200}\}|\$\{\{[^}]{0,200}\}\}|\$\w{1,100}|%\w{1,100}%|\$env:\w{1,100}|\{\{[^}]{0,200}\}\}
      |\(\([^)]{0,200}\)\)|<%.{0,200}%>
      |(?:
          process\.env|import\.meta\.env|os\.environ|os\.getenv|Deno\.env|Bun\.env|ENV|System\.getenv|getenv|env
          |var|local|data|module|secrets|config|settings|self|this|st|c|cfg|options|args|props
        )[.[(].{0,300}
      |!(?:Ref|Sub|GetAtt|secret|env_var) .{0,200}|vault:.{0,200}|op:\/\/.{0,200}|arn:aws:.{0,300}|file:.{0,200}
    )["']?[,;)]*$
`

/** Whether a value only names where the real one comes from. */
export function isReference(value: string): boolean {
  return value.length <= 400 && reference.test(value)
}
