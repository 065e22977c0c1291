import { pathToFileURL } from 'node:url'

/**
 * Where the thread's program lies: beside this module, in `src` as in `dist`. A bundle has to carry
 * `database-worker.mjs` beside the file that this ends up in; one in CommonJS has no `import.meta.url`, but `__filename`.
 */
export function workerFile(): URL {
  const here: string | undefined = import.meta.url
  return new URL('./database-worker.mjs', here ?? pathToFileURL(__filename))
}
