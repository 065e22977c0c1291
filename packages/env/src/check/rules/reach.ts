import type { SourceValue } from '../../sources/source.ts'
import { differs } from '../../sources/differs.ts'
import type { Credential, Examined } from '../examined.ts'
import type { Finding } from '../finding.ts'

/** Values that do not reach the program, are hidden by another, or changed by the loader on their way. */
export function reach(examined: Examined): readonly Finding[] {
  return examined.credentials.flatMap((credential) => [
    ...notLoaded(credential, examined),
    ...shadowed(credential, examined),
    ...mangled(credential, examined),
  ])
}

/** Code reads it, an env file has it, and the loader in use does not look there. */
function notLoaded({ variable, effective, standings, used }: Credential, { reads }: Examined): readonly Finding[] {
  const read = reads.find((one) => one.variable === variable && !one.sets)
  if (effective !== null || read === undefined) return []
  const file = standings.find(({ source }) => source.kind === 'env-file')?.source
  if (!file) return []
  const why = used
    ? (file.note ?? `${used.id} does not read that file here`)
    : 'nothing in this project reads env files'
  const message = `stands in ${file.place.file} and reaches no program started here: ${why}`
  const fix = used ? `move it to a file that ${used.id} reads` : 'load the file: for Node, node --env-file=.env'
  return [{ rule: 'not-loaded', level: 'error', variable, message, place: file.place, cause: 'config.not_loaded', fix }]
}

/** The value that counts is not the one in the file: the environment of the shell won. */
function shadowed({ variable, effective, standings }: Credential, { readingOf }: Examined): readonly Finding[] {
  const winner = effective?.value
  if (!effective || !winner) return []
  const hidden = standings.find(
    ({ source, state }) =>
      state === 'shadowed' &&
      source.kind !== 'parent-shell' &&
      source.kind !== 'shell-startup' &&
      !source.value?.equals(winner),
  )?.source
  if (!hidden?.value) return []
  const isWorse = readingOf(winner).defects.length > 0 && readingOf(hidden.value).defects.length === 0
  return [
    {
      rule: 'shadowed',
      level: isWorse ? 'error' : 'warning',
      variable,
      message: `the value of ${wordsFor(effective)} hides that of ${wordsFor(hidden)} (${differs(hidden.value.reveal(), winner.reveal())})`,
      place: hidden.place.file === null ? effective.place : hidden.place,
      cause: 'config.shadowed',
      fix:
        effective.place.file === null ? `unset ${variable} in the shell, and start again` : 'keep one of the two lines',
    },
  ]
}

export function wordsFor({ kind, place }: SourceValue): string {
  if (place.file !== null) return `${place.file}:${place.line}`
  return kind === 'process' ? 'the environment' : 'the running process'
}

/** What is written is a key of a known shape, and what the loader makes of it is not. */
function mangled({ variable, effective, used }: Credential, { readingOf, project }: Examined): readonly Finding[] {
  if (effective?.kind !== 'env-file' || !effective.value || !used) return []
  const { file, start, end } = effective.place
  const written = file === null ? null : project.files.read(file)?.text.slice(start, end)
  const bare = written?.replace(/^(["'`])([\s\S]*)\1$/, '$2')
  if (!bare || bare === effective.value.reveal() || !/[$#\\]/.test(bare)) return []
  const isCut = bare.length > effective.value.length
  const isWhole = readingOf(effective.value).matches.some(({ exact }) => exact)
  if (!isCut || isWhole) return []
  const char = /[$#\\]/.exec(bare)?.[0]
  return [
    {
      rule: 'mangled',
      level: 'warning',
      variable,
      message: `${used.id} reads ${effective.value.length} of the ${bare.length} characters that are written here, because of ${char}`,
      place: effective.place,
      cause: 'config.mangled',
      fix: char === '$' ? 'write \\$ for each $' : 'put the value in quotes',
    },
  ]
}
