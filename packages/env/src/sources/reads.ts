import type { Place } from '../place.ts'
import type { Project } from './source.ts'
import type { SourceText } from './source-text.ts'
import { languages, type Language, type Pattern } from './languages.ts'

/** One place of code that reads a variable of the environment, or sets it. */
export interface Read {
  readonly variable: string
  /** As the code has it: "process.env". */
  readonly through: string
  readonly sets: boolean
  /** A value stands ready for when the variable is not set: `?? 'x'`, `os.getenv('A', 'x')`, `${A:-x}`. */
  readonly hasDefault: boolean
  /** Put into the text of a browser's program when it is built. */
  readonly inBrowser: boolean
  readonly place: Place
}

const mostFiles = 20_000
const largestFile = 512 * 1024
const mostBytes = 256 * 1024 * 1024
/** A file that names more is a list of names, or made to keep us busy. */
const mostInFile = 2000

/** Files of code in the project that can read a variable, each read once and handed on. */
export function* codeFiles({ files }: Project): Generator<readonly [SourceText, Language]> {
  let bytes = 0
  for (const path of files.own.slice(0, mostFiles)) {
    const language = languageOf(path)
    if (!language) continue
    const file = files.readOnce(path, largestFile)
    if (!file) continue
    bytes += file.bytes.length
    if (bytes > mostBytes) return
    yield [file, language]
  }
}

export function languageOf(path: string): Language | null {
  const base = path.slice(path.lastIndexOf('/') + 1)
  // Minified code is a build's, whatever folder it lies in.
  if (/\.min\.[cm]?js$/.test(base)) return null
  const dot = base.lastIndexOf('.')
  return languages.get(dot > 0 ? base.slice(dot + 1).toLowerCase() : base) ?? null
}

/** What one file reads and sets, in order. */
export function readsIn(file: SourceText, language: Language): readonly Read[] {
  if (!language.hint.test(file.text)) return []
  const found = language.patterns.flatMap((pattern) => matches(file, pattern))
  return found.slice(0, mostInFile).sort((a, b) => a.place.start - b.place.start)
}

/** Everything the project's code reads from its environment. */
export function readsOf(project: Project): readonly Read[] {
  const found: Read[] = []
  for (const [file, language] of codeFiles(project)) found.push(...readsIn(file, language))
  return found
}

function matches(file: SourceText, { expression, through, inBrowser = false, many = false }: Pattern): readonly Read[] {
  const { text } = file
  const found: Read[] = []
  for (const match of text.matchAll(expression)) {
    if (found.length >= mostInFile) break
    const { 0: whole, 1: inner = '', index } = match
    const names = many ? destructured(inner) : [{ name: inner, hasDefault: false }]
    for (const { name, hasDefault } of names) {
      if (!/^[A-Za-z_]\w{1,199}$/.test(name)) continue
      const start = index + Math.max(0, whole.indexOf(name))
      const rest = text.slice(index + whole.length, index + whole.length + 80)
      found.push({
        variable: name,
        through,
        sets: !many && assigns.test(rest),
        hasDefault: hasDefault || fallsBack.test(rest) || isCallWithDefault(whole, rest) || /:?[-=]$/.test(whole),
        inBrowser,
        place: file.place(start, start + name.length),
      })
    }
  }
  return found
}

const assigns = /^["'\])]{0,3}[ \t]*=(?![=>~])/
const fallsBack = /^["'\])]{0,3}[ \t]*(?:\?\?|\|\||\bor\b)|^["'\])]{1,3}\.(?:unwrap_or|getOrElse|orElse)/

/** `getenv("A", "x")`: the match ends with the name's quote. */
function isCallWithDefault(whole: string, rest: string): boolean {
  return /["'`]$/.test(whole) && /^[ \t]*,[ \t]*[^) \t]/.test(rest)
}

/** `A, B: b, C = 'x'` */
function destructured(list: string) {
  return list.split(',').map((part) => ({
    name: /^\s*([A-Za-z_]\w{0,199})/.exec(part)?.[1] ?? '',
    hasDefault: part.includes('='),
  }))
}
