import { usageError } from '../why401-error.ts'

export interface UiCommand {
  readonly name: 'ui'
  /** Null: the usual one, or any that is free. */
  readonly port: number | null
  readonly open: boolean
}

/** Reads the options of `why401 ui`. */
export function uiCommandOf(argument: string | null, flags: ReadonlyMap<string, string>): UiCommand {
  if (argument !== null) throw usageError('ui takes no argument: it is about the directory it is started in')
  const port = flags.get('--port') ?? null
  if (port !== null && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536))
    throw usageError('--port needs a number from 0 to 65535; 0: any free one')
  return { name: 'ui', port: port === null ? null : Number(port), open: flags.has('--open') }
}
