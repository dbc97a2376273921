import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { composeDemoSettings } from './demo'
import { parseEnv } from './env'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vit-demo-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the settings of a demo', () => {
  it('are whole, on this computer only, with the data in its own folder', () => {
    expect(parseEnv(composeDemoSettings(path.join(folder, 'nieuw'), 3410))).toMatchObject({
      production: true,
      demo: true,
      database: 'sqlite',
      databaseUrl: `file:${path.join(folder, 'nieuw/vit.db')}`,
      host: '127.0.0.1',
      port: 3410,
      url: 'http://127.0.0.1:3410',
    })
  })

  it('keep their secret for the next start, readable by its owner only', () => {
    const first = composeDemoSettings(folder, 3000)
    expect(composeDemoSettings(folder, 3000)).toEqual(first)
    expect(statSync(path.join(folder, 'demo-geheim')).mode & 0o777).toBe(0o600)
  })

  it('differ in secret between folders', () => {
    const { geheim } = parseEnv(composeDemoSettings(folder, 3000))
    const other = parseEnv(composeDemoSettings(path.join(folder, 'anders'), 3000))
    expect(other.geheim).not.toBe(geheim)
  })
})
