import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Whatever tests put into the folder for temporary files goes into one of the run, which goes with it. Vitest calls this before any test,
 * and what it returns after all.
 */
export function setup(): (() => void) | undefined {
  if (process.env['WHY401_TEST_FOLDER']) return undefined // another project of the same run made it
  const folder = mkdtempSync(join(tmpdir(), 'why401-tests-'))
  chmodSync(folder, 0o711) // servers that leave root's rights go through it to files of their own
  process.env['WHY401_TEST_FOLDER'] = folder
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
