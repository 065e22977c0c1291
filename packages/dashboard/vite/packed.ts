import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const brotli = promisify(brotliCompress)
const packers = { br: packAhead, gz: promisify(gzip) }

/** Bytes. Beyond, the best packing takes half a minute and saves a tenth. */
const large = 4_000_000
const goodEnough = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
}

function packAhead(text: Buffer): Promise<Buffer> {
  return brotli(text, text.length > large ? goodEnough : {})
}

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
