import type { LoaderId } from '../loaders/loader.ts'
import type { Place } from '../place.ts'

/** A loader that this project uses, and the files it reads for it. */
export interface ProjectLoader {
  readonly id: LoaderId
  /** Absolute, the one that counts first. */
  readonly files: readonly string[]
  /** What a file says takes the place of what the environment has. */
  readonly overrides: boolean
  /** "package.json depends on next" */
  readonly because: string
  readonly place: Place | null
}

export interface FoundLoader extends ProjectLoader {
  /** Evidence that it is the one in use; higher goes first. */
  readonly weight: number
}
