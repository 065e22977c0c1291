import type { KeysCommand } from '../service/command-line.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { usageError } from '../why401-error.ts'
import type { KeyService, Members } from './answer.ts'

/** What an action has to work with. */
export interface ActionInput {
  readonly command: KeysCommand
  readonly said: ReadonlyMap<string, string>
  readonly service: KeyService
  readonly io: Io
}

/** What it comes to: members for `--json`, lines for a person. */
export interface ActionResult {
  readonly told: Members
  readonly lines: readonly string[]
  /** 0 when not said. */
  readonly code?: ExitCode
}

export type Action = (input: ActionInput) => Promise<ActionResult>

/** @throws without it, naming what is missing. */
export function subjectOf({ command: { action, subject } }: ActionInput, what: string): string {
  if (subject === null)
    throw usageError(
      `keys ${action} needs the id of ${what}: why401 keys ${action} ${what === 'a key' ? 'key_…' : 'req_…'}`,
    )
  return subject
}

export function listOf(written: string | undefined): readonly string[] | null {
  return written === undefined ? null : written.split(',').flatMap((one) => one.trim() || [])
}
