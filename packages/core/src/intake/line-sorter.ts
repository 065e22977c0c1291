import { bracketBlock } from './bracket-block.ts'
import { isCodeLine, openBrackets } from './code-line.ts'
import { headingOf } from './heading-line.ts'
import { continuesTrace, isPrinted, startsTrace } from './printed-line.ts'
import { isCurl, printedBy, typedLine, type TypedLine } from './prompt-line.ts'
import { isRemark } from './remark-line.ts'
import { isSentence, quotesAnswer } from './sentence-line.ts'
import { continuesYaml, fitsSettings, indent, isSettingsLine, opensYaml, sectionLine } from './settings-line.ts'
import { regexOf } from '../model/regex.ts'

/** What a line is; `unknown` takes after its neighbours, `said` is a sentence that repeats the answer. */
export type LineClass = 'answer' | 'settings' | 'code' | 'sentence' | 'said' | 'command' | 'blank' | 'fence' | 'unknown'

type Region = 'answer' | 'settings' | 'code' | 'repl'

const fence = /^[ \t>]{0,8}(?:```+|~~~+)[ \t]*([\w.+-]{0,30})/
const configFence =
  /^(?:env|dotenv|ini|toml|ya?ml|properties|conf|config|cfg|hcl|tf|dockerfile|docker|editorconfig|plist|npmrc|nginx|apache)$/i
const codeFence = regexOf('i')`
  ^(?:
      js|jsx|mjs|cjs|ts|tsx|javascript|typescript|py|python|python3|go|golang|java|kotlin|kt|rb|ruby|php|cs|csharp
      |c|cpp|rust|rs|swift|dart|scala|perl|r|elixir|ex|lua|vue|svelte|graphql|sql|objc|groovy
    )$
`

/** Classes the lines of a paste one after another, with what stands before and behind each. */
export class LineSorter {
  readonly #lines: readonly string[]
  #fence: string | null = null
  /** Inside a stack trace its quoted source lines are part of the error. */
  #inTrace = false
  /** A command at a prompt showed a file: only the next prompt ends it, whatever the file's lines look like. */
  #inFile = false
  /** Brackets that the lines before left open, and what they are part of. */
  #open: { readonly region: 'code' | 'settings'; depth: number } | null = null
  /** What a command printed or a heading announced, until something else begins. */
  #region: Region | null = null
  /** A heading with a blank line below it still announces what follows. */
  #isAnnounced = false
  #inYaml = false
  #inCommand = false
  #afterBlank = true
  readonly #opened: (number | undefined)[] = []
  #blockEnd = 0
  #blockClass: LineClass = 'answer'

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  classOf(at: number): LineClass {
    const line = this.#lines[at] ?? ''
    if (at < this.#blockEnd) return line.trim() === '' ? 'blank' : this.#blockClass
    const mark = line.includes('```') || line.includes('~~~') ? fence.exec(line) : null
    if (mark) return this.#turnFence(mark[1] ?? '')
    if (line.trim() === '') return this.#endBlock(at)
    const found = this.#classed(line, at)
    this.#afterBlank = false
    return found
  }

  #turnFence(language: string): LineClass {
    this.#fence = this.#fence === null ? language : null
    this.#leaveAll()
    return 'fence'
  }

  #leaveAll(): void {
    this.#inTrace = false
    this.#open = null
    this.#region = null
    this.#inFile = false
    this.#inYaml = false
    this.#inCommand = false
  }

  #endBlock(at: number): LineClass {
    const next = this.#lines[at + 1] ?? ''
    this.#inTrace = false
    this.#inCommand = false
    if (!this.#isAnnounced) {
      this.#region = null
      this.#inFile = false
    }
    if (this.#inYaml && !(indent(next) > 0 && continuesYaml(next))) this.#inYaml = false
    this.#afterBlank = true
    return 'blank'
  }

  #classed(line: string, at: number): LineClass {
    if (this.#inCommand) return this.#inShellCommand(line)
    const isInside = indent(line) > 0 && (this.#inYaml || this.#open !== null)
    const typed = isInside || this.#isCodeFence() ? null : typedLine(line)
    if (typed && (typed.isPrompted || !this.#inFile)) return this.#typed(line, typed)
    this.#isAnnounced = false
    if (startsTrace(line) && !isInside) this.#inTrace = true
    if (this.#inTrace && continuesTrace(line)) return 'answer'
    this.#inTrace = this.#inTrace && startsTrace(line)
    return this.#inRegion(line, at)
  }

  #isCodeFence(): boolean {
    return this.#fence !== null && codeFence.test(this.#fence)
  }

  #typed(line: string, { at, command, isPrompted }: TypedLine): LineClass {
    this.#leaveAll()
    if (at === 'language') {
      const isShell = /^[!%]/.test(command)
      this.#region = isShell ? printedBy(command) : 'repl'
      return isShell ? 'settings' : 'code'
    }
    if (at === 'database') {
      this.#region = 'settings'
      return 'settings'
    }
    this.#region = printedBy(command)
    this.#inFile = isPrompted && this.#region === 'code'
    if (isCurl(command)) return this.#inShellCommand(line)
    return 'settings'
  }

  /** A curl command is read as a request, so its lines are neither code nor settings. */
  #inShellCommand(line: string): LineClass {
    this.#inCommand = /[\\`^]\s*$/.test(line)
    return 'command'
  }

  #inRegion(line: string, at: number): LineClass {
    if (this.#open) {
      if (indent(line) > 0 || !this.#endsBrackets(line)) return this.#inBrackets(line, this.#open.region)
      this.#open = null
    }
    if (this.#inYaml) {
      if (continuesYaml(line) && !isPrinted(line)) return 'settings'
      this.#inYaml = false
    }
    if (this.#region === 'repl') return this.#replOutput(line)
    if (isPrinted(line)) return this.#printed()
    const heading = this.#mayHeading(line) ? headingOf(line) : null
    if (heading && heading.of !== null) return this.#announced(heading.of)
    return this.#region === null ? this.#plain(line, at) : this.#expected(line, at, this.#region)
  }

  /** In a list that a command printed a file's name is one of many. */
  #mayHeading(line: string): boolean {
    return this.#fence === null && (this.#region === null || this.#afterBlank || line.trimEnd().endsWith(':'))
  }

  #printed(): LineClass {
    if (this.#region !== null) this.#region = 'answer'
    return 'answer'
  }

  #replOutput(line: string): LineClass {
    if (isPrinted(line)) return 'answer'
    if (isCodeLine(line)) return 'code'
    if (quotesAnswer(line)) return 'answer'
    return isSentence(line, isRemark(line) ? 1 : 1.5) ? this.#sentence(line) : 'code'
  }

  #announced(region: 'answer' | 'settings' | 'code'): LineClass {
    this.#leaveAll()
    this.#region = region
    this.#isAnnounced = true
    return region
  }

  /** Code that was cut off in the middle leaves its brackets open; what plainly is no code ends it. */
  #endsBrackets(line: string): boolean {
    return (
      isPrinted(line) ||
      (this.#afterBlank && !isCodeLine(line) && !/^[\])}]/.test(line)) ||
      isSettingsLine(line) ||
      isSentence(line, 2)
    )
  }

  #inBrackets(line: string, region: 'code' | 'settings'): LineClass {
    const depth = (this.#open?.depth ?? 0) + openBrackets(line)
    this.#open = depth > 0 ? { region, depth } : null
    return region
  }

  #expected(line: string, at: number, region: 'answer' | 'settings' | 'code'): LineClass {
    if (region === 'answer')
      return this.#block(at) ?? (isSentence(line, this.#afterBlank ? 1.5 : 2.3) ? this.#sentence(line) : 'answer')
    const block = this.#block(at)
    if (block !== null) return block
    if (region === 'settings' && (isSettingsLine(line) || fitsSettings(line))) return 'settings'
    if (region === 'code' && isCodeLine(line)) return this.#inBrackets(line, 'code')
    return isSentence(line, 1.5) ? this.#sentence(line) : region
  }

  #plain(line: string, at: number): LineClass {
    if (this.#isCodeFence()) return 'code'
    if (this.#fence !== null && configFence.test(this.#fence)) return 'settings'
    const block = this.#block(at)
    if (block !== null) return block
    if (isSettingsLine(line)) return /\{\s*$/.test(line) ? this.#inBrackets(line, 'settings') : 'settings'
    if (opensYaml(line, this.#lines[at + 1] ?? '')) {
      this.#inYaml = true
      return 'settings'
    }
    if (sectionLine.test(line) && /[=:]/.test(this.#lines[at + 1] ?? '')) {
      this.#region = 'settings'
      return 'settings'
    }
    if (isCodeLine(line)) return this.#inBrackets(line, 'code')
    return this.#fence === null && isSentence(line) ? this.#sentence(line) : 'unknown'
  }

  #sentence(line: string): LineClass {
    this.#leaveAll()
    return quotesAnswer(line) ? 'said' : 'sentence'
  }

  /** Counted once: in a text of brackets that never close each line is asked for by all above it. */
  #openedBy(at: number): number {
    return (this.#opened[at] ??= openBrackets(this.#lines[at] ?? ''))
  }

  #block(at: number): LineClass | null {
    const block = bracketBlock(this.#lines, at, (line) => this.#openedBy(line))
    if (block === null) return null
    this.#blockEnd = block.end
    this.#blockClass =
      block.isSettings || (this.#region === 'settings' && !quotesAnswer(this.#lines[at] ?? '')) ? 'settings' : 'answer'
    return this.#blockClass
  }
}
