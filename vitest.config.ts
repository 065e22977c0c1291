import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['why401-source'] },
  ssr: { resolve: { conditions: ['why401-source'] } },
  test: {
    exclude: ['**/node_modules/**', 'packages/testkit/src/matrix/**'],
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/dashboard/browser/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    snapshotFormat: { printBasicPrototype: false },
  },
})
