import { findingFormats, type Format } from '../help/global.ts'
import { usageError } from '../why401-error.ts'
import type { Flags } from './words.ts'

export interface Options {
  readonly format: Format
  readonly brief: boolean
  /** null: decided by the terminal and the environment. */
  readonly color: boolean | null
  readonly offline: boolean
  readonly live: LiveOptions
}

/** For the commands that send requests. */
export interface LiveOptions {
  readonly replay: boolean
  /** Whether the provider files are used. */
  readonly providers: boolean
  readonly openapi: string | null
  readonly config: string | null
  /** null: as the engine thinks fit. */
  readonly maxRequests: number | null
  readonly maxRefused: number | null
}

export function optionsOf(flags: Flags): Options {
  const format = flags.has('--json') ? 'json' : ((flags.get('--format') ?? 'terminal') as Format)
  if (flags.has('--json') && (flags.get('--format') ?? 'json') !== 'json')
    throw usageError('--json and --format contradict each other; keep one')
  if (flags.has('--color') && flags.has('--no-color'))
    throw usageError('--color and --no-color contradict each other; keep one')
  if (flags.has('--brief') && format !== 'terminal')
    throw usageError('--brief is for the terminal; leave out --brief or the format')
  const color = flags.has('--color') ? true : flags.has('--no-color') ? false : null
  return { format, brief: flags.has('--brief'), color, offline: flags.has('--offline'), live: liveOptionsOf(flags) }
}

export function refuseFindingFormat(format: Format): void {
  if (findingFormats.has(format)) throw usageError(`--format ${format} is for check alone`)
}

function liveOptionsOf(flags: Flags): LiveOptions {
  return {
    replay: flags.has('--replay'),
    providers: !flags.has('--no-providers'),
    openapi: flags.get('--openapi') ?? null,
    config: flags.get('--config') ?? null,
    maxRequests: countOf('--max-requests', flags.get('--max-requests')),
    maxRefused: countOf('--max-refused', flags.get('--max-refused')),
  }
}

function countOf(flag: string, written: string | undefined): number | null {
  if (written === undefined) return null
  if (!/^[1-9]\d{0,2}$/.test(written)) throw usageError(`${flag} needs a number from 1 to 999`)
  return Number(written)
}
