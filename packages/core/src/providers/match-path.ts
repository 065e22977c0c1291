import type { Json } from '../model/json.ts'

const any = Symbol('any element')
const steps = new Map<string, readonly (string | number | typeof any)[]>()

/**
 * Values that a path names in a parsed body: `error.code`, `errors[0].message`, `errors[].code`, `[0].error`.
 * An array around the whole body is looked through, since several APIs wrap a single error in one.
 */
export function readPath(root: Json | undefined, path: string): Json[] {
  if (root === undefined) return []
  const found = follow([root], stepsOf(path))
  return found.length === 0 && Array.isArray(root) ? follow(root.slice(0, 20), stepsOf(path)) : found
}

function stepsOf(path: string): readonly (string | number | typeof any)[] {
  const known = steps.get(path)
  if (known) return known
  const made = [...path.matchAll(/\[(\d*)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    name !== undefined ? name : index === '' ? any : Number(index),
  )
  steps.set(path, made)
  return made
}

function follow(values: readonly Json[], path: readonly (string | number | typeof any)[]): Json[] {
  let current = [...values]
  for (const step of path) current = current.flatMap((value) => next(value, step)).slice(0, 100)
  return current
}

function next(value: Json, step: string | number | typeof any): readonly Json[] {
  if (Array.isArray(value)) {
    if (step === any) return value
    const element = typeof step === 'number' ? value[step] : undefined
    return element === undefined ? [] : [element]
  }
  if (value === null || typeof value !== 'object' || typeof step !== 'string') return []
  const field = Object.hasOwn(value, step) ? (value as { readonly [key: string]: Json })[step] : undefined
  return field === undefined ? [] : [field]
}
