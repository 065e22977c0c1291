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

/** A name for a directory of the user's that cannot be read. Loading `node:crypto` would take longer than all the rest. */
export function directoryId(directory: string): string {
  const path = resolved(directory)
  return hex(fnv1a(path, 0x811c9dc5)) + hex(fnv1a(path, 0x050c5d1f))
}

/** Fowler-Noll-Vo 1a of 32 bits over the path's code units. @param basis the hash of nothing. */
function fnv1a(text: string, basis: number): number {
  let hash = basis
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0')
}

function resolved(directory: string): string {
  try {
    return realpathSync(directory)
  } catch {
    return directory
  }
}
