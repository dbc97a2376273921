import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

const METHODS = ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const

const written: string[] = []

for (const method of METHODS) {
  console[method] = (...values: unknown[]) => {
    written.push(`console.${method}: ${format(...values)}`)
  }
}

/**
 * Lines written to the console since the last call, each as `console.error: the message`. A test
 * that expects output takes it with this; output that nobody takes fails the test.
 */
export function takeConsole(): string[] {
  return written.splice(0)
}

function refuseOutput() {
  const lines = takeConsole()
  if (lines.length > 0) throw new Error(`Unexpected console output:\n${lines.join('\n')}`)
}

afterEach(refuseOutput)
afterAll(refuseOutput)
