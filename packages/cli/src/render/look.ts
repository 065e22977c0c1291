import type { Options } from '../arguments/options.ts'
import type { Io } from '../io.ts'

/** How a text for people shall look. */
export interface Look {
  readonly color: boolean
  readonly width: number
  readonly brief: boolean
}

const narrowest = 40
const widest = 120
const usual = 100

/** From the options first, then NO_COLOR and FORCE_COLOR (https://no-color.org, https://force-color.org), then the terminal. */
export function lookFor(options: Options, io: Io): Look {
  const isTerminal = io.outputIsTerminal()
  const columns = (isTerminal ? io.columns() : null) ?? (Number(io.env['COLUMNS']) || usual)
  return {
    color: options.color ?? colorByEnvironment(io.env) ?? isTerminal,
    width: Math.min(widest, Math.max(narrowest, columns)),
    brief: options.brief,
  }
}

function colorByEnvironment(env: Io['env']): boolean | null {
  const force = env['FORCE_COLOR']
  if (env['NO_COLOR']) return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return env['TERM'] === 'dumb' ? false : null
}
