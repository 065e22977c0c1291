import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/** Directory of an installed package; null where it is not installed. Works whatever the package exports. */
export function packageDirectory(name: string): string | null {
  const found = (require.resolve.paths(name) ?? [])
    .map((root) => join(root, name))
    .find((directory) => versionIn(directory))
  return found ?? null
}

/** `express 5.1.0 + passport 0.7.0`, or null where one is missing. */
export function packagesVersion(...names: readonly string[]): Promise<string | null> {
  const parts = names.map((name) => {
    const directory = packageDirectory(name)
    return directory === null ? null : `${name} ${versionIn(directory)}`
  })
  return Promise.resolve(parts.includes(null) ? null : parts.join(' + '))
}

function versionIn(directory: string): string | null {
  try {
    return (JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string }).version
  } catch {
    return null
  }
}
