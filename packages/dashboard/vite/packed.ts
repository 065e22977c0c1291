import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const packers = { br: promisify(brotliCompress), gz: promisify(gzip) }

/** Each text beside its packed forms, so that a server has nothing to pack. */
export const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true })
    const texts = entries.filter((entry) => entry.isFile() && /\.(?:js|css|html|svg)$/.test(entry.name))
    for (const { parentPath, name } of texts)
      for (const [extension, pack] of Object.entries(packers))
        await writeFile(join(parentPath, `${name}.${extension}`), await pack(await readFile(join(parentPath, name))))
  },
}
