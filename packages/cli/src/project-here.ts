import { openProject, type Project } from '@why401/env'
import { homedir } from 'node:os'
import type { Io } from './io.ts'

/** The folder this program was started in, with the environment it was given. */
export function projectHere(io: Io): Project {
  return openProject({ directory: process.cwd(), environment: io.env, home: homeOf() })
}

function homeOf(): string | null {
  try {
    return homedir()
  } catch {
    // A user without an entry and without HOME has none.
    return null
  }
}
