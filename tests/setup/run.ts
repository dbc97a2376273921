import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { addTotals, countPlaywright, countVitest, type Totals } from './results'

/**
 * `npm test`: every check in turn, stopping at the first that fails. Ends with one line
 * `N passed, N failed`, summed from the reports of Vitest and Playwright; the other checks are no
 * tests and count in neither number.
 */

type Step = { script: string; kind: 'check' | 'vitest' | 'playwright' }

const STEPS: Step[] = [
  { script: 'format:check', kind: 'check' },
  { script: 'lint', kind: 'check' },
  { script: 'typecheck', kind: 'check' },
  { script: 'deadcode', kind: 'check' },
  { script: 'content:check', kind: 'check' },
  { script: 'test:unit', kind: 'vitest' },
  { script: 'test:integration', kind: 'vitest' },
  { script: 'build', kind: 'check' },
  { script: 'test:crash', kind: 'vitest' },
  { script: 'test:e2e', kind: 'playwright' },
]

const REPORTS = '.tmp/reports'

const reportPath = ({ script }: Step) => `${REPORTS}/${script.replace(':', '-')}.json`

function reporterOptions(step: Step): string[] {
  if (step.kind === 'vitest') {
    return ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath(step)}`]
  }
  return step.kind === 'playwright' ? ['--reporter=list,json'] : []
}

/** Whether the step succeeded. */
function run(step: Step): boolean {
  console.log(`\n▶ ${step.script}`)
  const start = performance.now()
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', step.script, '--', ...reporterOptions(step)],
    {
      stdio: 'inherit',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportPath(step) },
    },
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✓' : '✗'} ${step.script} (${seconds} s)`)
  return status === 0
}

function count(step: Step): Totals {
  if (step.kind === 'check' || !existsSync(reportPath(step))) return { passed: 0, failed: 0 }
  const report: unknown = JSON.parse(readFileSync(reportPath(step), 'utf8'))
  return step.kind === 'vitest' ? countVitest(report) : countPlaywright(report)
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const failing = STEPS.find((step) => !run(step))
if (failing !== undefined) {
  console.error(`\nStopped at \`npm run ${failing.script}\`.`)
  process.exitCode = 1
}
const { passed, failed } = addTotals(STEPS.map(count))
console.log(`\n${passed} passed, ${failed} failed`)
