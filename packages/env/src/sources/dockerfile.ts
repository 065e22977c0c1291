import { readShellWord } from './shell-words.ts'
import { inFile, type Source, type Written } from './source.ts'
import type { SourceText } from './source-text.ts'

const dockerfiles = /^(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?$|\.(?:dockerfile|containerfile)$/i
const instruction = /^[ \t]*(ENV|ARG)[ \t]+/gim
const pair = /([A-Za-z_]\w{0,199})=/y
const argument = /([A-Za-z_]\w{0,199})[ \t]*$/my

/** `ENV` and `ARG` of Dockerfiles. */
export const dockerfile: Source = {
  kind: 'dockerfile',
  find: ({ files }, variable) =>
    files
      .readNaming(files.named(dockerfiles).slice(0, 200), variable)
      .flatMap((file) => instructions(file).map((written) => inFile('dockerfile', file, written))),
}

function instructions(file: SourceText): readonly Written[] {
  const text = file.text.replaceAll('\r\n', ' \n')
  return [...text.matchAll(instruction)].flatMap((match) => {
    const isBuild = match[1]?.toUpperCase() === 'ARG'
    const start = match.index + match[0].length
    const note = isBuild ? 'for the build alone: the running container does not get it' : null
    const pairs = pairsAt(text, start, note)
    if (pairs.length > 0) return pairs
    return isBuild ? declared(text, start) : spaced(text, start)
  })
}

function pairsAt(text: string, from: number, note: string | null): readonly Written[] {
  const found: Written[] = []
  for (let at = from; ;) {
    pair.lastIndex = at
    const named = pair.exec(text)
    if (!named) return found
    const start = pair.lastIndex
    const word = readShellWord(text, start)
    const value = word.value
    found.push({
      variable: named[1] ?? '',
      value,
      start,
      end: word.end,
      note: value === null ? 'made of other variables of the build' : note,
    })
    at = afterBlanks(text, word.end)
  }
}

/** Blanks, and line ends with a backslash before them. */
function afterBlanks(text: string, from: number): number {
  const blanks = /(?:[ \t]|\\[ \t]*\r?\n)*/y
  blanks.lastIndex = from
  blanks.exec(text)
  return blanks.lastIndex
}

/** `ENV NAME value with blanks`, the old form: the value is the rest of the line. */
function spaced(text: string, from: number): readonly Written[] {
  const form = /([A-Za-z_]\w{0,199})[ \t]+([^\n]*[^ \t\n])/y
  form.lastIndex = from
  const match = form.exec(text)
  if (!match) return []
  const [, variable = '', value = ''] = match
  return [
    { variable, value: /[$\\]/.test(value) ? null : value, start: form.lastIndex - value.length, end: form.lastIndex },
  ]
}

function declared(text: string, from: number): readonly Written[] {
  argument.lastIndex = from
  const match = argument.exec(text)
  const note = 'given with --build-arg; the running container does not get it'
  return match
    ? [{ variable: match[1] ?? '', value: null, start: from, end: from + (match[1] ?? '').length, note }]
    : []
}
