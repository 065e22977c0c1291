import { usageError } from '../why401-error.ts'
import type { Flags } from './words.ts'

export interface FixCommand {
  readonly name: 'fix'
  /** Safe changes are made without asking. */
  readonly yes: boolean
}

export interface UndoCommand {
  readonly name: 'undo'
}

export function fixCommandOf(name: 'fix' | 'undo', argument: string | null, flags: Flags): FixCommand | UndoCommand {
  if (argument !== null) throw usageError(`${name} takes no argument: it is about the last one in this directory`)
  return name === 'fix' ? { name, yes: flags.has('--yes') } : { name }
}
