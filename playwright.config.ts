import { defineConfig, devices } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from './tests/setup/browser'

const PORT = '3210'
const baseURL = `http://127.0.0.1:${PORT}`

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.tmp/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A journey through many screens, on a machine that does other things as well.
  timeout: 120_000,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Costs a fifth of the time; to look into a failure: `npm run test:e2e -- --trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGUMENTS },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    // The production build, on a database of its own that starts afresh.
    command: 'npm run demo -- --opnieuw',
    url: `${baseURL}/api/health`,
    env: { PORT, VIT_DATA: '.tmp/e2e', TZ: 'Pacific/Auckland' },
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
