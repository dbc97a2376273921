import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sqliteUrl } from './env'

/** A secret of this one folder, so that a second start keeps everyone signed in. */
function keepGeheim(folder: string): string {
  const file = path.join(folder, 'demo-geheim')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const geheim = randomBytes(32).toString('base64url')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, geheim, { mode: 0o600 })
  return geheim
}

/**
 * All settings of a demo, whatever the environment says: reachable from this computer only, on an
 * SQLite file in its own folder. Makes the folder and its secret when they are not there.
 */
export function composeDemoSettings(folder: string, port: number): Record<string, string> {
  return {
    NODE_ENV: 'production',
    VIT_DEMO: '1',
    VIT_PROXY: '0',
    VIT_DATA: folder,
    VIT_URL: `http://127.0.0.1:${port}`,
    VIT_GEHEIM: keepGeheim(folder),
    DATABASE_URL: sqliteUrl(folder),
    HOST: '127.0.0.1',
    PORT: String(port),
  }
}
