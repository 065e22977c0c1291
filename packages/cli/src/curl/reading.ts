import type { FileReader } from './file-reader.ts'

/** What reading one command needs from outside, and what it finds to say. */
export interface Reading {
  readonly files: FileReader
  readonly env: Readonly<Record<string, string | undefined>>
  /** Why the command cannot be carried out; sentences without the user's values. */
  readonly errors: string[]
  /** What is left out or done otherwise, and how. */
  readonly notHonoured: string[]
}
