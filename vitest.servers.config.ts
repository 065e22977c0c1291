import { defineConfig } from 'vitest/config'

/** Faults on real servers: needs the software that `scripts/setup-servers.sh` installs, and says what is missing. */
export default defineConfig({
  resolve: { conditions: ['why401-source'] },
  ssr: { resolve: { conditions: ['why401-source'] } },
  test: {
    globalSetup: 'scripts/test-folder.ts',
    include: ['packages/testkit/src/matrix/*.test.ts'],
    testTimeout: 30_000,
  },
})
