import { defineConfig } from 'vitest/config'

/** Each on a store of its own: nothing of one is left in memory for the next. */
const routes = 'packages/service/src/http/routes/**/*.test.ts'
/** Of functions that keep nothing; those that measure the processor's time have a process to themselves. */
const pure = 'packages/{core,dashboard}/src/**/!(*linear|*fuzz|providers).test.ts'

export default defineConfig({
  resolve: { conditions: ['why401-source'] },
  ssr: { resolve: { conditions: ['why401-source'] } },
  test: {
    globalSetup: 'scripts/test-folder.ts',
    // Time is a bound against hanging alone: machines are slow at times, and no test is about how fast it is.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // All processors: many tests wait for servers, browsers and programs.
    maxWorkers: '100%',
    snapshotFormat: { printBasicPrototype: false },
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          exclude: ['**/node_modules/**', 'packages/testkit/src/matrix/**', pure, routes],
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/dashboard/browser/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
      },
      // There are very many files, and reading the whole engine or service anew for each would take longer than the tests.
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      { extends: true, test: { name: 'routes', include: [routes], isolate: false } },
    ],
  },
})
