import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Data that `scripts/bundle.ts` puts beside the bundles, read on use. */
export function readData(name: 'providers' | 'weights' | 'causes' | 'pages'): unknown {
  return JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8'))
}
