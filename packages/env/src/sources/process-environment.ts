import { readProcFile } from './read-file.ts'
import { decoded } from './source-text.ts'

/** Linux gives a process 2 MiB for arguments and environment by default, and never more than 6 MiB. */
const mostBytes = 6 * 1024 * 1024

/**
 * The environment that a process was started with (Linux, proc(5)); null where there is no such process, it belongs to
 * somebody else, or the system has no `/proc`. What the process has set since is not in it.
 */
export function processEnvironment(pid: number): Readonly<Record<string, string>> | null {
  const bytes = readProcFile(`/proc/${pid}/environ`, mostBytes)
  if (bytes === null || bytes.length === 0) return null
  const environment: Record<string, string> = Object.create(null) as Record<string, string>
  for (const entry of bytes.toString('latin1').split('\0')) {
    const equals = entry.indexOf('=')
    if (equals > 0) environment[decoded(entry.slice(0, equals))] = decoded(entry.slice(equals + 1))
  }
  return environment
}
