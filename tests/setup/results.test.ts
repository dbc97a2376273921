import { describe, expect, it } from 'vitest'
import { addTotals, countPlaywright, countVitest } from '@/tests/setup/results'

describe('totals of a test run', () => {
  it('counts a Vitest file that could not be read as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{}, {}, {}, {}] },
        { status: 'failed', assertionResults: [{}, {}] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2 })
  })

  it('counts errors outside the tests of Playwright as failures', () => {
    const report = {
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 },
      errors: [{ message: 'server did not start' }],
    }
    expect(countPlaywright(report)).toEqual({ passed: 8, failed: 2 })
  })

  it('refuses a report of an unknown shape', () => {
    expect(() => countVitest({})).toThrow()
  })

  it('adds up, also nothing', () => {
    expect(addTotals([])).toEqual({ passed: 0, failed: 0 })
    expect(
      addTotals([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
    ).toEqual({ passed: 5, failed: 1 })
  })
})
