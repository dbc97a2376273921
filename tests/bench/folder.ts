import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'

const ROOT = '.tmp/bench'

/**
 * A folder of its own for `use`, gone afterwards. On the disk of the project: where the system
 * keeps temporary files in memory, writing to disk would cost nothing.
 */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(ROOT, { recursive: true })
  const folder = mkdtempSync(path.resolve(ROOT, 'run-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
