import type { Secret } from '@why401/core'
import type { Environment, Loader, LoaderId } from '../loaders/loader.ts'
import { readSafely, valueUnder } from './env-file.ts'
import type { SourceText } from './source-text.ts'

/** What one loader would read for a variable from one file. */
export interface LoaderAnswer {
  readonly id: LoaderId
  readonly title: string
  readonly value: Secret | null
  /** Why it is not what the project's loader reads; null where it is the same. */
  readonly note: string | null
}

/** How every loader reads a variable from the same bytes. @param reference what the project's own loader reads. */
export function everyLoader(
  file: SourceText,
  variable: string,
  reference: Secret | null,
  loaders: ReadonlyMap<LoaderId, Loader>,
  environment: Environment,
): readonly LoaderAnswer[] {
  return [...loaders.values()].map((loader) => {
    const loaded = readSafely(loader, file.bytes, { ...environment, [variable]: undefined })
    const value = valueUnder(loaded, loader, variable)
    const note = loaded.ok ? whyOther(value, reference) : `refuses the file: ${loaded.reason}`
    return { id: loader.id, title: loader.title, value, note }
  })
}

/** In words without a character of the value. */
function whyOther(value: Secret | null, reference: Secret | null): string | null {
  if (value === null) return reference === null ? null : 'reads no such variable here'
  if (reference === null) return 'reads it'
  const [one, other] = [value.reveal(), reference.reveal()]
  if (one === other) return null
  return explanations.find(([applies]) => applies(one, other))?.[1] ?? 'reads another value'
}

const explanations: readonly (readonly [(value: string, reference: string) => boolean, string])[] = [
  [(value) => /^(["'`]).*\1[ \t]*#/.test(value), 'takes the rest of the line as it stands, quotes and comment too'],
  [(value, reference) => quotedAs(value, reference), 'keeps the quotes as part of the value'],
  [(value, reference) => quotedAs(reference, value), 'takes the quotes off'],
  [(value, reference) => value === `${reference}\r`, 'keeps the carriage return at the end of the line'],
  [(value, reference) => value === '' && reference !== '', 'reads it as empty'],
  [
    (value, reference) => value.startsWith(reference) && /^\s*#/.test(value.slice(reference.length)),
    'takes the comment for a part of the value',
  ],
  [
    (value, reference) => reference.startsWith(value) && /^\s*#/.test(reference.slice(value.length)),
    'takes # and what follows for a comment',
  ],
  [(value, reference) => value.trim() === reference.trim(), 'keeps or drops blanks around it'],
  [(value, reference) => reference.includes('$') && !value.includes('$'), 'replaces a name after $ by its value'],
  [(value, reference) => value.includes('$') && !reference.includes('$'), 'keeps $ and what follows as it is written'],
  [(value, reference) => value.replaceAll('\\', '') === reference.replaceAll('\\', ''), 'treats backslashes otherwise'],
  [(value, reference) => value.includes('\n') !== reference.includes('\n'), 'treats line breaks otherwise'],
  [
    (value, reference) => reference.includes('$') && value.length < reference.length,
    'replaces a name after $ by its value',
  ],
  [
    (value, reference) => value.includes('$') && value.length > reference.length,
    'keeps $ and what follows as it is written',
  ],
  [(value, reference) => reference.startsWith(value), 'reads less of it'],
  [(value, reference) => value.startsWith(reference), 'reads more of it'],
]

function quotedAs(value: string, reference: string): boolean {
  return /^["'`]/.test(value) && value.slice(1, -1) === reference && value[0] === value.at(-1)
}
