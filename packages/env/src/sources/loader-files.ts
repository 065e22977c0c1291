import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Environment, LoaderId } from '../loaders/loader.ts'

/** Up to here a loader that looks upward is followed. */
const mostFolders = 24

/**
 * The files a loader looks for by itself, the one that counts first; they need not exist. Rules: `docs/loaders.md`.
 * @param folder where it starts: the project's root for frameworks, the working folder for the rest.
 */
export function usualFiles(loader: LoaderId, folder: string, environment: Environment): readonly string[] {
  const names = (...all: readonly (string | null)[]) =>
    all.flatMap((name) => (name === null ? [] : [join(folder, name)]))
  const mode = environment['NODE_ENV'] || 'development'
  switch (loader) {
    case 'next':
    case 'bun':
      // Tests shall run alike for everybody: what is local is left out.
      return names(`.env.${mode}.local`, mode === 'test' ? null : '.env.local', `.env.${mode}`, '.env')
    case 'vite':
      return names(`.env.${mode}.local`, `.env.${mode}`, '.env.local', '.env')
    case 'python-dotenv':
    case 'deno':
      return upward(folder)
    case 'systemd':
    case 'docker-run':
      return []
    default:
      return names('.env')
  }
}

/** The first `.env` from here upward. */
function upward(folder: string): readonly string[] {
  for (let at = folder, count = 0; count < mostFolders; at = dirname(at), count++) {
    const path = join(at, '.env')
    if (existsSync(path)) return [path]
    if (dirname(at) === at) break
  }
  return [join(folder, '.env')]
}
