import { inputError } from '../why401-error.ts'

/** Failures that the user can mend, by name: the classes are those of another package's copy. */
const told: ReadonlySet<string> = new Set([
  'NoData',
  'RestoreRefused',
  'ProjectRefused',
  'DatabaseTooNew',
  'DatabaseError',
])

const byCode: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something listens at that address already; --port 0 takes any free one',
  EADDRNOTAVAIL: 'this machine has no such address; see --host',
  EACCES: 'that is not allowed: check the permissions of the directory, or take a port above 1023',
  EROFS: 'the file system cannot be written',
  EEXIST: 'the file exists already; a backup never overwrites one',
  ENOENT: 'there is no such file or directory',
  ENOSPC: 'the disk is full',
}

/** What stopped the service, in words for whoever started it; anything else is passed on as it is. */
export function serviceError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (told.has(error.name)) return inputError(error.message)
  const words = 'code' in error ? byCode[String(error.code)] : undefined
  return words === undefined ? error : inputError(words)
}
