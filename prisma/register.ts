import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readCsv } from '@/lib/bestanden/csv'
import type { Db } from '@/lib/db/client'
import { InhoudFout } from '@/lib/instrument/fault'
import { toJaar } from '@/lib/invoer/datum'
import { parseRegister } from '@/lib/register/rules'
import type { Registerrij } from '@/lib/register/schema'
import { fillRegister } from '@/lib/registerimport/mutations'

/** The register of gemeenten as the product gets it: `content/register/<year>.csv`. */
export type Register = Readonly<{ jaar: number; rijen: readonly Registerrij[] }>

/**
 * The newest register in `content/register` of a year that has begun.
 * @throws InhoudFout when it cannot be used
 */
export function readRegister(folder = path.resolve('content/register')): Register {
  const ditJaar = toJaar(new Date())
  const newest = readdirSync(folder)
    .filter((name) => /^\d{4}\.csv$/.test(name) && Number(name.slice(0, 4)) <= ditJaar)
    .toSorted()
    .at(-1)
  const bestand = `content/register/${newest ?? ''}`
  const refuse = (melding: string) => new InhoudFout([{ bestand, regel: 1, melding }])
  if (newest === undefined) {
    throw refuse('hier hoort een bestand met een jaartal als naam, zoals 2025.csv.')
  }
  const csv = readCsv(readFileSync(path.join(folder, newest)))
  if (!csv.ok) throw refuse('dit bestand is geen CSV.')
  const gelezen = parseRegister(csv.blad.rijen, newest)
  if (gelezen.ok) return { jaar: Number(newest.slice(0, 4)), rijen: gelezen.value.rijen }
  throw new InhoudFout(
    gelezen.fouten.map(({ regel, melding }) => ({ bestand, regel: regel ?? 1, melding })),
  )
}

/**
 * Puts the register in the database.
 * @returns how many gemeenten were added or changed
 */
export const loadRegister = (client: Db, register: Register): Promise<number> =>
  fillRegister(client, register, register.jaar)
