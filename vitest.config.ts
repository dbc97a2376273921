import { defineConfig } from 'vitest/config'

// Not the zone of the reader, and half a day away from UTC: a date that depends on it shows.
const TZ = 'Pacific/Auckland'
process.env.TZ = TZ

const onDatabase = (database: 'sqlite' | 'postgresql', folder: string, testTimeout: number) => ({
  extends: true as const,
  test: {
    name: `${folder}-${database}`,
    include: [`tests/${folder}/**/*.test.ts`],
    globalSetup: ['tests/setup/database.ts'],
    env: { TZ, VIT_TEST_DATABASE: database },
    testTimeout,
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    setupFiles: ['tests/setup/console.ts'],
    env: { TZ },
    // Files of a worker share their modules: loading them again for each file took most of the time.
    // A file that uses the database begins with settings and clients of its own (test-database.ts).
    isolate: false,
    // By default one core stays idle, which on two of them is half.
    maxWorkers: '100%',
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{lib,components,prisma}/**/*.test.{ts,tsx}',
            'tests/{content,architecture,setup}/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      onDatabase('sqlite', 'integration', 60_000),
      onDatabase('postgresql', 'integration', 60_000),
      // On the production build.
      onDatabase('sqlite', 'crash', 600_000),
      onDatabase('postgresql', 'crash', 600_000),
    ],
  },
})
