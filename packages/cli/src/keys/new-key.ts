import { Secret } from '@why401/core'
import type { Io } from '../io.ts'
import { usageError } from '../why401-error.ts'
import { putIntoFile, targetOf, type Target } from './put-into-file.ts'
import type { Members } from './answer.ts'

/** Where the text of a new key goes; it is told once. */
export type Destination = { readonly kind: 'screen' } | { readonly kind: 'file'; readonly target: Target }

/** Decided before there is a key. @throws where the text would end in a log. */
export function destinationOf(said: ReadonlyMap<string, string>, io: Io): Destination {
  const file = said.get('--write')
  if (file !== undefined && said.has('--show')) throw usageError('--show and --write contradict each other; keep one')
  if (file !== undefined) return { kind: 'file', target: targetOf(file) }
  if (said.has('--show') || io.outputIsTerminal()) return { kind: 'screen' }
  throw usageError(
    'a new key is shown once, and the output is no terminal: add --write .env:NAME to put it into a file, or --show',
  )
}

/** A new key as the service tells it: its text apart from what may be printed anywhere. */
export interface NewKey {
  readonly text: Secret
  readonly told: Members
}

export function newKeyOf({ text, lines: _lines, ...told }: Members): NewKey {
  return { text: new Secret(typeof text === 'string' ? text : ''), told }
}

/**
 * Hands the text over. Where that fails nobody will ever have it, so `undo` ends the key before the failure is told.
 */
export async function deliver({ text }: NewKey, to: Destination, io: Io, undo: () => Promise<unknown>): Promise<void> {
  if (to.kind === 'screen') return
  try {
    putIntoFile(to.target, text, io)
  } catch (error) {
    await undo()
    throw error
  }
}
