import { type Assignment, hasNul, lastOnes, lineAt, loaded, refused } from './assignment.ts'
import { characters, type FileText, isUtf8, replaced } from './file-text.ts'
import type { Environment, Loader } from './loader.ts'

// What Python's `\s` matches, and JavaScript's does not: four separators and NEL. U+FEFF is a space in JavaScript alone.
const space = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`
const blank = String.raw`[\t\v\f\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`
const notSpace = space.replace('[', '[^=#')

/** `load_dotenv()`. Python's own line breaks and spaces; a line that is not understood is skipped. */
export const pythonDotenv: Loader = loaderOf('python-dotenv 1.2.4', {
  keepsMark: false,
  single: /'((?:\\.|[^'\\])*)'/sy,
  double: /"((?:\\.|[^"\\])*)"/sy,
  // `NAME= # comment` has no value; `NAME=#value` has one.
  nothing: new RegExp(`(?<=${blank})(?=#)`, 'y'),
})

/**
 * Up to version 1.2.2: a byte order mark is part of the first name, two backslashes before a quote protect it, and the value
 * of `NAME= # comment` is the comment.
 */
export const olderPythonDotenv: Loader = loaderOf('python-dotenv up to 1.2.2', {
  keepsMark: true,
  single: /'((?:\\'|[^'])*)'/y,
  double: /"((?:\\"|[^"])*)"/y,
  nothing: /(?!)/y,
})

/** In what versions differ. */
interface Rules {
  readonly keepsMark: boolean
  readonly single: RegExp
  readonly double: RegExp
  /** Where a bare value would begin and there is none. */
  readonly nothing: RegExp
}

function loaderOf(title: string, rules: Rules): Loader {
  return {
    id: 'python-dotenv',
    title,
    source: 'https://pypi.org/project/python-dotenv/',
    winner: 'last',
    keepsEnvironment: 'always',

    read(bytes, environment) {
      if (!isUtf8(bytes)) return refused('python-dotenv reads UTF-8 only.')
      const text = characters(bytes)
      const file = replaced(rules.keepsMark ? text : replaced(text, /^\ufeff/, ''), /\r\n?/g, '\n')
      const { bindings, warnings } = bindingsOf(file, rules)
      const assignments = expandBindings(bindings, environment)
      if (lastOnes(assignments).some((one) => environment[one.name] === undefined && hasNul(one)))
        return refused('A value holds a NUL byte.')
      return loaded(file, assignments, warnings)
    },
  }
}

/** A name without `=` has no value: it is not set, even if an earlier line did, and nothing for what refers to it. */
type Binding = Omit<Assignment, 'value'> & { readonly value: string | null }

const patterns = {
  gap: new RegExp(`${space}*`, 'y'),
  export: new RegExp(`(?:export${blank}+)?`, 'y'),
  quotedName: /'([^']+)'/y,
  name: new RegExp(`(${notSpace}+)`, 'y'),
  blanks: new RegExp(`${blank}*`, 'y'),
  equals: new RegExp(`=${blank}*`, 'y'),
  bare: /([^\n]*)/y,
  ending: new RegExp(String.raw`(?:${blank}*#[^\n]*)?${blank}*(?:\n|$)`, 'y'),
  rest: /[^\n]*\n?/y,
}
const comment = new RegExp(String.raw`${space}+#.*$`, 's')
const trailing = new RegExp(`${space}+$`)

function bindingsOf(
  { text }: FileText,
  { single, double, nothing }: Rules,
): { bindings: Binding[]; warnings: string[] } {
  const bindings: Binding[] = []
  const warnings: string[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) at += match[0].length
    return match
  }

  const takeValue = (): Pick<Assignment, 'value' | 'start' | 'end'> | null => {
    const start = at
    const quote = text[at]
    if (quote === "'" || quote === '"') {
      const match = take(quote === "'" ? single : double)
      return match && { value: unescape(match[1] ?? '', quote), start, end: at }
    }
    if (take(nothing)) return { value: '', start, end: at }
    const value = (take(patterns.bare)?.[1] ?? '').replace(comment, '').replace(trailing, '')
    return { value, start, end: start + value.length }
  }

  const takeBinding = (): Binding | 'nothing' | 'not understood' => {
    take(patterns.export)
    const isComment = text[at] === '#'
    const name = isComment ? null : take(text[at] === "'" ? patterns.quotedName : patterns.name)
    if (!isComment && !name) return 'not understood'
    take(patterns.blanks)
    const read = take(patterns.equals) ? takeValue() : { value: null, start: at, end: at }
    if (!read || !take(patterns.ending)) return 'not understood'
    return name ? { name: name[1] ?? '', ...read } : 'nothing'
  }

  while (at < text.length) {
    take(patterns.gap)
    if (at >= text.length) break
    const start = at
    const binding = takeBinding()
    if (binding === 'not understood') {
      warnings.push(`Line ${lineAt(text, start)} is not understood and skipped.`)
      take(patterns.rest)
    } else if (binding !== 'nothing') bindings.push(binding)
  }
  return { bindings, warnings }
}

const named: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

const unescape = (value: string, quote: string): string =>
  quote === "'"
    ? value.replace(/\\([\\'])/g, '$1')
    : value.replace(/\\([\\'"abfnrtv])/g, (_, letter: string) => named[letter] ?? letter)

/** Fills in `${NAME}` and `${NAME:-default}`, in quotes of either kind; the environment's value comes first, even an empty one. */
function expandBindings(bindings: readonly Binding[], environment: Environment): Assignment[] {
  const known = new Map<string, string>()
  let assignments: Assignment[] = []
  for (const binding of bindings) {
    const value = binding.value?.replace(
      /\$\{([^}:]*)(?::-([^}]*))?\}/g,
      (_, name: string, fallback = '') => environment[name] ?? known.get(name) ?? fallback,
    )
    if (value === undefined) {
      known.set(binding.name, '')
      assignments = assignments.filter(({ name }) => name !== binding.name)
      continue
    }
    known.set(binding.name, value)
    assignments.push({ ...binding, value })
  }
  return assignments
}
