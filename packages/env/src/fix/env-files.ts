import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isEnvFile } from '../sources/env-file-name.ts'

const mostFiles = 20

/** Paths of the env files of a directory that programs read, in the order of their names. */
export function envFilesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter(isEnvFile)
      .sort()
      .slice(0, mostFiles)
      .map((name) => join(directory, name))
  } catch {
    return []
  }
}
