import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'

/** V8 rejects what another version of it compiled; builtins differ between systems without its noticing. */
const machine = `${process.versions.v8.split('-', 1)[0]}-${process.platform}-${process.arch}`

/** Where the build puts what V8 made of a bundle. */
export function compiledFile(folder: string, bundle: string): string {
  return join(folder, `${bundle}.${machine}.code`)
}

/** A bundle as one function of what CommonJS gives it. Bundles are ASCII, so that no byte of theirs has to be decoded. */
export function scriptOf(folder: string, bundle: string, cachedData?: Buffer): Script {
  const filename = join(folder, `${bundle}.cjs`)
  return new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData ? { cachedData } : {}) })
}

type Evaluate = (module: { exports: unknown }, load: NodeJS.Require, folder: string) => void

/** What the bundle exports. */
export function evaluate(script: Script, folder: string, load: NodeJS.Require): unknown {
  const module = { exports: {} }
  ;(script.runInThisContext() as Evaluate)(module, load, folder)
  return module.exports
}

/** Loads a bundle without compiling it; null when it was not compiled for this Node. */
export function loadCompiled(folder: string, bundle: string): unknown {
  const file = compiledFile(folder, bundle)
  return existsSync(file) ? evaluate(scriptOf(folder, bundle, readFileSync(file)), folder, require) : null
}
