import type { Json } from '../model/json.ts'

/** What the names of a template stand for. Some are keys: the result belongs into a `Secret`. */
export type Values = Readonly<Record<string, Json | undefined>>

const hole = /\{([a-z][\w.]*)\}/gi
const onlyHole = /^\{([a-z][\w.]*)\}$/i

/** The names that a text stands waiting for. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(hole)].map(([, name = '']) => name)
}

/**
 * The text with its names filled in.
 * @param escape how a value is written where it stands: as a part of a path, or as it is.
 * @throws RangeError where a name has no value, naming it.
 */
export function filledText(text: string, values: Values, escape: (value: string) => string = asItIs): string {
  return text.replace(hole, (_, name: string) => {
    const value = values[name]
    if (value === undefined || value === null || typeof value === 'object') throw new RangeError(`no value for ${name}`)
    return escape(String(value))
  })
}

/** A member whose value is one name takes its value whatever its type, and is left out where there is none. */
export function filledJson(
  members: { readonly [name: string]: Json },
  values: Values,
): { readonly [name: string]: Json } {
  return Object.fromEntries(
    Object.entries(members).flatMap(([member, value]): readonly (readonly [string, Json])[] => {
      if (typeof value !== 'string') return [[member, value]]
      const whole = onlyHole.exec(value)?.[1]
      if (whole === undefined) return [[member, filledText(value, values)]]
      const found = values[whole]
      return found === undefined || found === null ? [] : [[member, found]]
    }),
  )
}

function asItIs(value: string): string {
  return value
}
