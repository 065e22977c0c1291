import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

export interface Page {
  readonly type: string
  readonly cache: string
  readonly read: () => Buffer
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Names of built files hold a hash of what they contain. */
const forever = 'public, max-age=31536000, immutable'

/** The built pages by path. Whatever is not in this list is not served, so no path leads out of it. */
export function pagesIn(directory: string): ReadonlyMap<string, Page> {
  const page = (file: string, cache: string): Page => ({
    type: types[extname(file)] ?? '',
    cache,
    read: () => readFileSync(join(directory, file)),
  })
  const names = readdirSync(join(directory, 'assets')).filter((name) => extname(name) in types)
  const assets = names.map((name) => [`/assets/${name}`, page(`assets/${name}`, forever)] as const)
  return new Map([['/', page('local.html', 'no-cache')], ['/icon.svg', page('icon.svg', 'no-cache')], ...assets])
}
