import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where this program keeps what outlives one run (XDG Base Directory Specification): the last diagnosis and the journal.
 * Null where the environment names no such place; nothing is kept then.
 */
export function stateDirectory(env: Environment): string | null {
  const given = env['XDG_STATE_HOME']
  if (given && isAbsolute(given)) return join(given, 'why401')
  const local = env['LOCALAPPDATA']
  if (process.platform === 'win32' && local) return join(local, 'why401', 'state')
  const home = env['HOME'] ?? env['USERPROFILE']
  return home && isAbsolute(home) ? join(home, '.local', 'state', 'why401') : null
}

/** A name for a directory of the user's that tells nothing of it. */
export function directoryId(directory: string): string {
  return createHash('sha256').update(resolved(directory)).digest('hex').slice(0, 16)
}

function resolved(directory: string): string {
  try {
    return realpathSync(directory)
  } catch {
    return directory
  }
}
