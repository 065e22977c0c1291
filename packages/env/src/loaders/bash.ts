import { type Assignment, lineAt, loaded } from './assignment.ts'
import { bytewise, type FileText, replaced } from './file-text.ts'
import type { Environment, Loader } from './loader.ts'
import { type Piece, ShellProgram, ShellSyntaxError, type Word, ShellWords } from './shell-words.ts'

/**
 * `source .env` in bash; dash and zsh agree on what env files usually hold. Assignments, quotes and parameters are followed;
 * commands are never run, so that conditions, loops and arithmetic end the reading with a warning.
 */
export const bash: Loader = {
  id: 'bash',
  title: 'bash 5 (source)',
  source: 'https://www.gnu.org/software/bash/manual/bash.html',
  winner: 'last',
  keepsEnvironment: 'never',

  read(bytes, environment) {
    const file = withoutNul(bytewise(bytes))
    const shell = new Shell(file, environment)
    try {
      shell.run()
    } catch (error) {
      if (!(error instanceof ShellSyntaxError || error instanceof ShellProgram)) throw error
      const line = lineAt(file.text, shell.lineStart)
      const what = error instanceof ShellSyntaxError ? 'bash stops here' : 'What is set from here on is not told'
      shell.warnings.push(`Line ${line}: ${error.message} ${what}.`)
    }
    return loaded(file, shell.found, shell.warnings)
  },
}

/** bash leaves out a NUL byte and does not look at the byte behind it: of two in a row one stays and ends the text. */
function withoutNul(file: FileText): FileText {
  const [text = ''] = file.text.split('\0\0', 1)
  return replaced({ ...file, text }, /\0/g, '')
}

interface SimpleCommand {
  readonly assignments: readonly WrittenAssignment[]
  readonly words: readonly Word[]
  /** It runs in a process of its own: what it sets is lost. */
  readonly apart: boolean
}

interface WrittenAssignment extends Word {
  readonly name: string
  readonly appends: boolean
}

const reserved = new Set(
  'if then else elif fi do done case esac while until for select function { } ! [[ time coproc'.split(' '),
)
const declaring = new Set(['export', 'declare', 'typeset', 'readonly'])
/** Names to which bash itself gives a value. */
const ofTheShell =
  /^(?:BASH\w*|RANDOM|SRANDOM|SECONDS|EPOCH\w+|LINENO|E?UID|PPID|PWD|OLDPWD|HOST\w+|IFS|SHLVL|SHELL\w*|OPT\w+|PS[124]|PATH|TERM|MACHTYPE|OSTYPE|GROUPS|DIRSTACK|PIPESTATUS|COLUMNS|LINES|FUNCNAME|_)$/

class Shell {
  readonly found: Assignment[] = []
  readonly warnings: string[] = []
  /** Where the line that is being read begins. */
  lineStart = 0
  readonly #words: ShellWords
  readonly #encode: (value: string) => string
  readonly #environment: Environment
  readonly #known = new Map<string, { value: string; partial: boolean } | undefined>()

  constructor(file: FileText, environment: Environment) {
    this.#words = new ShellWords(file.text)
    this.#encode = file.encode
    this.#environment = environment
  }

  /** A whole line is understood before anything on it takes effect. */
  run(): void {
    const words = this.#words
    while (words.at < words.text.length) {
      this.lineStart = words.at
      for (const command of this.#line()) {
        if (!this.#execute(command)) return
      }
    }
  }

  #line(): SimpleCommand[] {
    const words = this.#words
    const commands: SimpleCommand[] = []
    for (;;) {
      words.skipBlanks()
      const ending = words.next
      if (ending === '' || ending === '\n') {
        words.at++
        return commands
      }
      const command = this.#command()
      const separator = words.next
      if (/^(?:&&|\|\||\||;;|;&)/.test(words.text.slice(words.at, words.at + 2))) {
        if (words.text.startsWith(';;', words.at) || words.text.startsWith(';&', words.at))
          throw new ShellSyntaxError('";;" stands outside of a case.')
        throw new ShellProgram('Commands depend on each other.')
      }
      commands.push({ ...command, apart: separator === '&' })
      if (separator === ';' || separator === '&') words.at++
    }
  }

  #command(): Omit<SimpleCommand, 'apart'> {
    const assignments: WrittenAssignment[] = []
    const others: Word[] = []
    const words = this.#words
    for (;;) {
      words.skipBlanks()
      const { next } = words
      if (next === '<' || next === '>') throw new ShellProgram('A redirection is not followed.')
      if (next === '(') {
        if (others.length === 0 && assignments.length === 0) throw new ShellProgram('A subshell is not followed.')
        if (others.length === 1 && assignments.length === 0) throw new ShellProgram('A function is not followed.')
        throw new ShellSyntaxError('A parenthesis is not expected here.')
      }
      if (next === ')') throw new ShellSyntaxError('A parenthesis is not expected here.')
      if (next === '' || next === '\n' || next === ';' || next === '&' || next === '|') break
      const mayAssign = others.length === 0 || isDeclaring(others)
      if (mayAssign) this.#refuseElement(others.length === 0)
      const assignment = mayAssign ? this.#assignment() : null
      if (assignment && others.length === 0) assignments.push(assignment)
      else if (assignment) others.push(assignment)
      else others.push(this.#plainWord(others.length === 0 && assignments.length === 0))
    }
    if (assignments.length + others.length === 0)
      throw new ShellSyntaxError(`"${words.next}" has no command before it.`)
    return { assignments, words: others }
  }

  /** `NAME[` begins an element of an array, whose bracket may be closed on any later line. */
  #refuseElement(isFirst: boolean): void {
    const { text, at } = this.#words
    const element = /[A-Za-z_]\w*\[/y
    element.lastIndex = at
    if (!element.test(text)) return
    if (isFirst && !text.includes(']', at)) throw new ShellSyntaxError('A bracket is not closed.')
    throw new ShellProgram('An array is not followed.')
  }

  #assignment(): WrittenAssignment | null {
    const words = this.#words
    const head = /([A-Za-z_]\w*)(\+?)=/y
    head.lastIndex = words.at
    const match = head.exec(words.text)
    if (!match) return null
    words.at += match[0].length
    if (words.next === '(') throw new ShellProgram('An array is not followed.')
    const word = words.word()
    return { ...word, name: match[1] ?? '', appends: match[2] === '+' }
  }

  #plainWord(isFirst: boolean): Word {
    const word = this.#words.word()
    if (isFirst && reserved.has(this.#words.text.slice(word.start, word.end)))
      throw new ShellProgram('Conditions, loops and groups are not followed.')
    return word
  }

  /** False where the file is left. */
  #execute({ assignments, words: written, apart }: SimpleCommand): boolean {
    const words = this.#withoutNothing(written)
    const [name, ...rest] = words.map((word) => this.#words.text.slice(word.start, word.end))
    if (apart) return true
    if (name === undefined) for (const assignment of assignments) this.#assign(assignment)
    else if (name === 'return' || name === 'exit') return false
    else if (declaring.has(name)) for (const word of words.slice(1)) this.#declare(word)
    else if (name === 'unset') for (const gone of rest) this.#known.set(gone, undefined)
    else this.warnings.push(`Line ${lineAt(this.#words.text, words[0]?.start ?? 0)} runs a command.`)
    return true
  }

  /** Words that are nothing but empty expansions are no words: `A=1 $NONE` sets A. */
  #withoutNothing(words: readonly Word[]): Word[] {
    return words.filter((word) => {
      const { pieces } = word
      if (isAssignment(word) || pieces.some((piece) => 'text' in piece || 'home' in piece)) return true
      const { value, partial } = this.#expand(pieces)
      if (partial) throw new ShellProgram('A command is the output of another.')
      return /[^ \t\n]/.test(value)
    })
  }

  /** `export A=1`, and `export 'A=1'`, which is one as well. */
  #declare(word: Word): void {
    if (isAssignment(word)) this.#assign(word)
    else {
      const { value, partial } = this.#expand(word.pieces)
      const [, name, operator, set = ''] = /^([A-Za-z_]\w*)(\+?)=([^]*)$/.exec(value) ?? []
      if (name && partial) throw new ShellProgram('A name is the output of a command.')
      if (/[ \t\n]/.test(value) && word.pieces.some((piece) => 'operator' in piece))
        throw new ShellProgram('A value may fall into several words.')
      if (name) this.#assign({ ...word, name, appends: operator === '+', pieces: [{ text: set }] })
    }
  }

  #assign({ name, appends, pieces, start, end }: WrittenAssignment): void {
    const before = appends ? this.#lookup(name) : undefined
    const { value, partial } = this.#expand(pieces)
    const whole = { value: (before?.value ?? '') + value, partial: partial || Boolean(before?.partial) }
    this.#known.set(name, whole)
    this.found.push({ name, ...whole, start, end })
  }

  #expand(pieces: readonly Piece[]): { value: string; partial: boolean } {
    let value = ''
    let partial = false
    for (const piece of pieces) {
      const read = this.#expandPiece(piece)
      value += read.value
      partial ||= read.partial
    }
    return { value, partial }
  }

  #expandPiece(piece: Piece): { value: string; partial: boolean } {
    if ('text' in piece) return { value: piece.text, partial: false }
    if ('unknown' in piece) return { value: '', partial: true }
    if ('home' in piece) return this.#lookup('HOME') ?? { value: '', partial: true }
    const set = this.#lookup(piece.name)
    const uncertain = set?.partial ?? false
    const counts = set !== undefined && (!piece.emptyIsUnset || set.value !== '')
    switch (piece.operator) {
      case '#':
        return { value: String((set?.value ?? '').length), partial: true }
      case '+':
        return withDoubt(counts ? this.#expand(piece.operand) : { value: '', partial: false }, uncertain)
      case '-':
      case '=': {
        if (counts) return set
        const operand = this.#expand(piece.operand)
        if (piece.operator === '=') this.#known.set(piece.name, operand)
        return withDoubt(operand, uncertain)
      }
      default:
        return set ?? { value: '', partial: false }
    }
  }

  #lookup(name: string): { value: string; partial: boolean } | undefined {
    if (this.#known.has(name)) return this.#known.get(name)
    if (name === '#') return { value: '0', partial: false }
    if (/^[?$!-]$|^0$/.test(name) || ofTheShell.test(name)) return { value: '', partial: true }
    const value = this.#environment[name]
    return value === undefined ? undefined : { value: this.#encode(value), partial: false }
  }
}

const withDoubt = ({ value, partial }: { value: string; partial: boolean }, doubt: boolean) => ({
  value,
  partial: partial || doubt,
})

const isAssignment = (word: Word): word is WrittenAssignment => 'appends' in word

/** `export -x A=1`: what follows the builtin and its options may be assignments. */
const isDeclaring = (words: readonly Word[]): boolean => {
  const first = words[0]
  return (
    first !== undefined &&
    first.pieces.length > 0 &&
    declaring.has(first.pieces.map((piece) => ('text' in piece ? piece.text : '\0')).join(''))
  )
}
