import { usageError } from '../why401-error.ts'
import { variableNamed } from './variable-named.ts'
import type { Flags } from './words.ts'

export interface EnvCommand {
  readonly name: 'env'
  readonly variable: string
  readonly pid: number | null
  /** Id of a loader; null: the one the project uses. */
  readonly loader: string | null
  readonly fingerprintKey: string | null
}

export function envCommandOf(variable: string | null, flags: Flags): EnvCommand {
  if (variable === null) throw usageError('env needs the name of a variable: why401 env OPENAI_API_KEY')
  const pid = flags.get('--pid') ?? null
  if (pid !== null && !/^[1-9]\d{0,9}$/.test(pid)) throw usageError('--pid needs the number of a process')
  return {
    name: 'env',
    variable: variableNamed(variable),
    pid: pid === null ? null : Number(pid),
    loader: flags.get('--loader') ?? null,
    fingerprintKey: flags.get('--fingerprint-key') ?? null,
  }
}
