import { cmdWords } from './shell-words-cmd.ts'
import { posixWords } from './shell-words-posix.ts'
import { powershellWords } from './shell-words-powershell.ts'

export type ShellDialect = 'posix' | 'powershell' | 'cmd'

/** The first command of a text, in words as the program would get them. */
export interface ShellCommand {
  readonly words: readonly string[]
  /** Variables and substitutions that the shell fills in (`$KEY`), left in the words as written. */
  readonly references: ReadonlySet<string>
  /** Texts that look like a variable but stand in quotes that keep the shell from filling them in. */
  readonly literals: ReadonlySet<string>
  /** What a here-document or here-string feeds to the program; null when there is none. */
  readonly input: string | null
  /** Offset behind the command. */
  readonly end: number
}

/** Splits the command that starts at the beginning of `text`. */
export function splitShellWords(text: string, dialect: ShellDialect = detectDialect(text)): ShellCommand {
  if (dialect === 'cmd') return cmdWords(text)
  return dialect === 'powershell' ? powershellWords(text) : posixWords(text)
}

const cmdSign = /\^[ \t]{0,10}\r?\n|\^"|^[ \t]{0,10}[A-Za-z]:\\[^>\n]{0,200}>/
const powershellSign =
  /`[ \t]{0,10}\r?\n|\$env:\w|^[ \t]{0,10}PS [^>\n]{0,200}>|\scurl\.exe --%|^[ \t]{0,10}curl\.exe\s.{0,20}--%/
const percentVariable = /%[A-Za-z_]\w{0,60}%/

/** Which shell a command was written for, told by its line joints, prompt and variables. */
export function detectDialect(text: string): ShellDialect {
  const head = text.slice(0, 64 * 1024)
  if (cmdSign.test(head)) return 'cmd'
  if (powershellSign.test(head)) return 'powershell'
  return percentVariable.test(head.slice(0, 4096)) && !/['\\]\s|'[^'\n]{1,400}'/.test(head.slice(0, 4096))
    ? 'cmd'
    : 'posix'
}
