import { variableNamed } from './variable-named.ts'
import type { Flags } from './words.ts'

export interface CheckCommand {
  readonly name: 'check'
  /** Empty: all that look like credentials. */
  readonly variables: readonly string[]
  readonly live: boolean
}

export function checkCommandOf(variables: readonly string[], flags: Flags): CheckCommand {
  return { name: 'check', variables: variables.map(variableNamed), live: flags.has('--live') }
}
