import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { causePages } from './vite/cause-page.ts'
import { chunkRules } from './vite/chunk-rules.ts'
import { chunks } from './vite/chunks.ts'
import { compileAhead } from './vite/compile-ahead.ts'
import { documents } from './vite/documents.ts'
import { engineData } from './vite/engine-data.ts'
import { mantineStyles } from './vite/mantine-styles.ts'
import { packed } from './vite/packed.ts'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** A service for `npm run dev`; the built pages are served by the service itself. */
const service = process.env['WHY401_URL'] ?? 'http://127.0.0.1:8401'

export default defineConfig({
  root: here('.'),
  // the workbench works from any folder; the dashboard is at the root of the service, on paths of any depth
  base: './',
  experimental: {
    renderBuiltUrl: (file, { hostType, hostId }) =>
      hostType === 'html' && hostId.endsWith('index.html') ? `/${file}` : { relative: true },
  },
  // the packages' sources, so that pages are built beside the packages and not after them
  resolve: { conditions: ['why401-source', ...defaultClientConditions] },
  plugins: [react(), engineData(), causePages(), mantineStyles, documents, chunkRules, compileAhead, packed],
  // pages that fetch nothing get the engine as a module
  worker: { format: 'es', plugins: () => [engineData()], rollupOptions: { checks: { pluginTimings: false } } },
  build: {
    // the engine's data are two large modules by nature; `browser/workbench-budget.test.ts` holds what a page may load
    chunkSizeWarningLimit: 2000,
    // inlined assets would need `data:` in the Content-Security-Policy
    assetsInlineLimit: 0,
    // a page asks for one sheet rather than for eight; all of them together are 30 kB packed
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { dashboard: here('index.html'), workbench: here('workbench.html'), local: here('local.html') },
      output: { codeSplitting: chunks },
      checks: { pluginTimings: false },
    },
  },
  server: { proxy: { '/v1': service, '/causes': service } },
})
