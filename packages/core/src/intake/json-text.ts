import type { Json } from '../model/json.ts'
import { maxJsonDepth } from './limits.ts'

/** A JSON object after parsing. */
export type JsonObject = { readonly [key: string]: Json }

/** Parses JSON from outside: `undefined` when it is none or nested too deep. Never throws. */
export function parseJson(text: string): Json | undefined {
  if (nestsTooDeep(text)) return undefined
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as Json
  } catch {
    return undefined
  }
}

function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 34) i = endOfString(text, i)
    else if (code === 123 || code === 91) {
      if (++depth > maxJsonDepth) return true
    } else if (code === 125 || code === 93) depth--
  }
  return false
}

/** Index of the quote that closes the string opened at `start`, or the end of the text. */
export function endOfString(text: string, start: number): number {
  for (let i = text.indexOf('"', start + 1); i !== -1; i = text.indexOf('"', i + 1)) {
    let slashes = 0
    while (text.charCodeAt(i - 1 - slashes) === 92) slashes++
    if (slashes % 2 === 0) return i
  }
  return text.length
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Own field of an object; `undefined` for anything else. */
export function field(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** The value when it is a string. */
export function asText(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}

export function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

/** A number, also one written as text. Objects of foreign JSON must not reach `Number`, which calls their methods. */
export function asNumber(value: Json | undefined): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null
}
