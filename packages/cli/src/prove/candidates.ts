import { variableNamedIn, type Candidate, type Secret } from '@why401/core'
import type { ValueSource } from '@why401/env'

/**
 * Other values of the variable that a sent key came from: the variable is one whose value, somewhere, is the key or a
 * whole that the key is a damaged part of. Values of other variables are never tried: they may belong to somebody else.
 */
export function candidatesFor(keys: readonly Secret[], sources: readonly ValueSource[]): readonly Candidate[] {
  const values = sources.flatMap((source) => source())
  const sent = keys.map((key) => key.reveal()).filter((key) => key.trim().length >= shortestKey)
  const named = new Set(keys.map((key) => variableNamedIn(key.reveal())))
  const variables = new Set(
    values
      .filter(({ variable, value }) => named.has(variable) || sent.some((key) => comesFrom(key, value.reveal())))
      .map(({ variable }) => variable),
  )
  const found = new Map<string, Candidate>()
  for (const { variable, value, origin } of values) {
    const text = value.reveal()
    if (!variables.has(variable) || sent.includes(text) || found.has(text) || text.trim().length < shortestKey) continue
    found.set(text, { value, variable, origin })
  }
  return [...found.values()]
}

/** Shorter values (`dev`, `true`) say nothing of where a key comes from. */
const shortestKey = 8

/** Letter case aside, at most two characters of a long value are others. */
function differsLittle(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 16) return one === other
  let others = 0
  for (let at = 0; at < one.length && others <= 2; at++) if (one[at] !== other[at]) others++
  return others <= 2
}

function comesFrom(key: string, value: string): boolean {
  if (key === value) return true
  const core = key.trim().replace(/^["']|["']$/g, '')
  if (core.length < shortestKey) return false
  return (
    core === value.trim() || value.startsWith(core) || differsLittle(core.toLowerCase(), value.trim().toLowerCase())
  )
}
