import { durationOf } from '../rotate/duration.ts'
import { usageError } from '../why401-error.ts'
import { variableNamed } from './variable-named.ts'
import type { Flags } from './words.ts'

export interface RotateCommand {
  readonly name: 'rotate'
  /** Null only with `resume` and `finish`: all that are under way here. */
  readonly variable: string | null
  readonly yes: boolean
  readonly dryRun: boolean
  readonly graceMs: number
  /** Do not wait for the grace. */
  readonly retireNow: boolean
  readonly resume: boolean
  readonly finish: boolean
  readonly issuer: string | null
  readonly issuerUrl: string | null
  readonly admin: string | null
  readonly with: string | null
  readonly discard: string | null
}

export function rotateCommandOf(variable: string | null, flags: Flags): RotateCommand {
  if (flags.has('--resume') && flags.has('--finish'))
    throw usageError('--resume and --finish contradict each other; keep one')
  if (flags.has('--grace') && flags.has('--retire'))
    throw usageError('--grace and --retire contradict each other; keep one')
  const admin = flags.get('--admin') ?? null
  return {
    name: 'rotate',
    variable: variable === null ? null : variableNamed(variable),
    yes: flags.has('--yes'),
    dryRun: flags.has('--dry-run'),
    graceMs: durationOf('--grace', flags.get('--grace') ?? '24h'),
    retireNow: flags.has('--retire'),
    resume: flags.has('--resume'),
    finish: flags.has('--finish'),
    issuer: flags.get('--issuer') ?? null,
    issuerUrl: flags.get('--issuer-url') ?? null,
    admin: admin === null ? null : variableNamed(admin),
    with: flags.get('--with') ?? null,
    discard: flags.get('--discard') ?? null,
  }
}
