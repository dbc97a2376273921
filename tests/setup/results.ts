import { z } from 'zod'

/** How many tests passed and failed. A skipped test is neither. */
export type Totals = { passed: number; failed: number }

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
})

/** Counts in the JSON report of Vitest; a file that could not be read counts as one failure. */
export function countVitest(report: unknown): Totals {
  const { numPassedTests, numFailedTests, testResults } = vitestSchema.parse(report)
  const unreadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unreadable.length }
}

/** Counts in the JSON report of Playwright; each error outside a test counts as one failure. */
export function countPlaywright(report: unknown): Totals {
  const { stats, errors } = playwrightSchema.parse(report)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

export function addTotals(totals: Totals[]): Totals {
  return totals.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}
