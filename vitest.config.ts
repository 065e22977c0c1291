import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['why401-source'] },
  ssr: { resolve: { conditions: ['why401-source'] } },
  test: {
    // Time is a bound against hanging alone: machines are slow at times, and no test is about how fast it is.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // All processors: many tests wait for servers, browsers and programs.
    maxWorkers: '100%',
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
