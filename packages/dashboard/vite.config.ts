import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompress, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** A service for `npm run dev`; the built pages are served by the service itself. */
const service = process.env['WHY401_URL'] ?? 'http://127.0.0.1:8401'

const packers = { br: promisify(brotliCompress), gz: promisify(gzip) }

/** Each text beside its packed forms, so that a server has nothing to pack. */
const packed: Plugin = {
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

export default defineConfig({
  root: here('.'),
  // the workbench works from any folder; the dashboard is at the root of the service, on paths of any depth
  base: './',
  experimental: {
    renderBuiltUrl: (file, { hostType, hostId }) =>
      hostType === 'html' && hostId.endsWith('index.html') ? `/${file}` : { relative: true },
  },
  plugins: [react(), packed],
  build: {
    // the engine's data are two large modules by nature; `browser/budget.test.ts` holds what a page may load
    chunkSizeWarningLimit: 2000,
    // inlined assets would need `data:` in the Content-Security-Policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { dashboard: here('index.html'), workbench: here('workbench.html'), local: here('local.html') },
    },
  },
  server: { proxy: { '/v1': service, '/causes': service } },
})
