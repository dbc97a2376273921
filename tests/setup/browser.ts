import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Keeps the browser from looking for the network; without a sandbox it also starts as root. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * Path of the Chromium that the browser tests and benchmarks use: Playwright's own, the one that
 * CHROMIUM_PATH names, or the system's.
 * @throws when there is none, with what to do about it
 */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH
  const candidates = [
    chromium.executablePath(),
    ...(named ? [named] : []),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-headless-shell',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  const found = candidates.find((path) => existsSync(path))
  if (found === undefined) throw new Error(nothingFound(candidates))
  return found
}

function nothingFound(candidates: string[]): string {
  return [
    'Geen Chromium gevonden. Installeer er een: `npx playwright install chromium`, of op Debian en',
    'Ubuntu `sudo apt-get install chromium`. Of geef met CHROMIUM_PATH aan waar er een staat.',
    '',
    'No Chromium found. Install one: `npx playwright install chromium`, or on Debian and Ubuntu',
    '`sudo apt-get install chromium`. Or name the path of one in CHROMIUM_PATH.',
    '',
    ...candidates.map((path) => `  gezocht / looked for: ${path}`),
  ].join('\n')
}
