import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = new URL('../dist/', import.meta.url)

/** What the page names in its head is loaded before anything is shown. In bytes, compressed. */
function firstLoad(page: string): number {
  const html = readFileSync(new URL(page, dist), 'utf8')
  const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
  return [page, ...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0)
}

test.skipIf(!existsSync(dist))('the first load of the workbench is at most 250 kB', () => {
  expect(firstLoad('workbench.html')).toBeLessThan(250_000)
})
