import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const envFile = /^\.env(?:\.[\w.-]{1,40})?$|^[\w-]{1,40}\.env$/
const sample = /example|sample|template|dist$/i
const mostFiles = 20

/** Paths of the env files of a directory that programs read, in the order of their names. */
export function envFilesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter((name) => envFile.test(name) && !sample.test(name) && !name.includes('.why401-'))
      .sort()
      .slice(0, mostFiles)
      .map((name) => join(directory, name))
  } catch {
    return []
  }
}
