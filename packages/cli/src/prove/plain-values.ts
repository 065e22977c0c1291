import { Secret } from '@why401/core'
import type { ValueSource, SetValue } from '@why401/env'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

const envFile = /^\.env(?:\.[\w.-]{1,40})?$|^[\w-]{1,40}\.env$/
const largestFile = 256 * 1024
const mostFiles = 20

/** The variables of this process. */
export function environmentValues(env: Readonly<Record<string, string | undefined>>): ValueSource {
  return () =>
    Object.entries(env).flatMap(([variable, value]) =>
      value === undefined || value === '' ? [] : [{ variable, value: new Secret(value), origin: 'the environment' }],
    )
}

/** The env files of one directory, read as Node itself reads them. What cannot be read is left out. */
export function envFileValues(directory: string): ValueSource {
  return () => envFiles(directory).flatMap((name) => valuesIn(join(directory, name), name))
}

function envFiles(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => envFile.test(name) && !/example|sample|template|dist$/i.test(name))
      .sort()
      .slice(0, mostFiles)
  } catch {
    return []
  }
}

function valuesIn(path: string, name: string): SetValue[] {
  try {
    const { size } = statSync(path)
    if (size > largestFile) return []
    return Object.entries(parseEnv(readFileSync(path, 'utf8'))).flatMap(([variable, value]) =>
      value ? [{ variable, value: new Secret(value), origin: name }] : [],
    )
  } catch {
    return []
  }
}
