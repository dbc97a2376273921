import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Fout } from './fault'

/** The file in a version's folder that fixes the others. */
export const LOCK = 'lock.json'
const lockSchema = z.strictObject({
  bestanden: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})

/** Fixes a version: writes the SHA-256 of each of its files to `lock.json`. */
export function writeLock(map: string): void {
  const text = JSON.stringify({ bestanden: hashFiles(map) }, null, 2)
  writeFileSync(path.join(map, LOCK), `${text}\n`)
}

/**
 * A published version may not change: metingen were made with it.
 * @param map the folder of the version
 * @param naam how that folder is called in messages
 * @returns one fault per file that was changed, added or removed since it was locked
 */
export function checkLock(map: string, naam: string): Fout[] {
  const locked = readLock(map)
  if (!locked) {
    const melding =
      'het slot van deze gepubliceerde versie ontbreekt of is onleesbaar. Leg de versie vast met: npx tsx lib/instrument/check.ts --vergrendel <versie>'
    return [{ bestand: `${naam}/${LOCK}`, regel: 1, melding }]
  }
  const present = hashFiles(map)
  const files = [...new Set([...Object.keys(locked), ...Object.keys(present)])].toSorted()
  return files.flatMap((file) => {
    if (locked[file] === present[file]) return []
    return [
      { bestand: `${naam}/${file}`, regel: 1, melding: describe(locked[file], present[file]) },
    ]
  })
}

function describe(locked: string | undefined, present: string | undefined): string {
  const rest = 'Zet het terug zoals het was, of maak een nieuwe versie.'
  if (locked === undefined) return `dit bestand is later toegevoegd aan een vaste versie. ${rest}`
  if (present === undefined) return `dit bestand is verwijderd uit een vaste versie. ${rest}`
  return `dit bestand is veranderd, maar de versie ligt vast. ${rest}`
}

function readLock(map: string): Record<string, string> | undefined {
  const file = path.join(map, LOCK)
  if (!existsSync(file)) return undefined
  try {
    return lockSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).bestanden
  } catch {
    return undefined
  }
}

function hashFiles(map: string): Record<string, string> {
  const files = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => path.relative(map, file).split(path.sep).join('/'))
    .filter((file) => file !== LOCK)
    .toSorted()
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(map, file)))
        .digest('hex'),
    ]),
  )
}
