import { UiProblem } from './problem.ts'

/** A body that was sent, whose members are of any type. */
export type Fields = Readonly<Record<string, unknown>>

function wrong(name: string, expected: string): UiProblem {
  return new UiProblem('invalid', `"${name}" must be ${expected}.`)
}

export function textIn(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string') throw wrong(name, 'a text')
  return value
}

/** Null where it is absent. */
export function optionalTextIn(fields: Fields, name: string): string | null {
  return fields[name] === undefined ? null : textIn(fields, name)
}

/** Null where it is absent. */
export function optionalIndexIn(fields: Fields, name: string): number | null {
  const value = fields[name]
  if (value === undefined) return null
  if (!isIndex(value)) throw wrong(name, 'a whole number from 0')
  return value
}

export function indexesIn(fields: Fields, name: string): readonly number[] {
  const value = fields[name]
  if (!Array.isArray(value) || !value.every(isIndex)) throw wrong(name, 'a list of whole numbers from 0')
  return value
}

export function flagIn(fields: Fields, name: string): boolean {
  const value = fields[name]
  if (typeof value !== 'boolean') throw wrong(name, 'true or false')
  return value
}

/** One of these words; null where it is absent. */
export function optionalWordIn<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word | null {
  const value = fields[name]
  if (value === undefined) return null
  const found = words.find((word) => word === value)
  if (found === undefined) throw wrong(name, `one of ${words.join(', ')}`)
  return found
}

/** No words where it is absent. */
export function optionalTextsIn(fields: Fields, name: string): readonly string[] {
  const value = fields[name] ?? []
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw wrong(name, 'a list of texts')
  return value
}

/** Empty where it is absent. */
export function optionalObjectIn(fields: Fields, name: string): Fields {
  const value = fields[name] ?? {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name, 'an object')
  return value as Fields
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
