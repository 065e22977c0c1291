import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Data that `scripts/bundle.ts` puts beside the bundles, read on use. */
export function readJson(name: 'causes.json' | 'pages.json'): unknown {
  return JSON.parse(readFileSync(join(__dirname, name), 'utf8'))
}

/** Text of ASCII alone: no byte has to be decoded. */
export function readAscii(name: 'providers.txt' | 'weights.txt'): string {
  return readFileSync(join(__dirname, name), 'latin1')
}

export function readBytes(name: 'filed.bin'): Buffer {
  return readFileSync(join(__dirname, name))
}
