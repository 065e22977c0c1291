import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Data that `scripts/bundle.ts` puts beside the bundles, read on use. */
export function readJson(name: 'causes.json' | 'pages.json'): unknown {
  return JSON.parse(readFileSync(join(__dirname, name), 'utf8'))
}

/** Forms of data that are read in parts, see `store/`. */
export function readBytes(name: 'providers.bin' | 'weights.bin' | 'filed.bin'): Buffer {
  return readFileSync(join(__dirname, name))
}
