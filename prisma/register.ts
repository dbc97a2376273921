import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Db } from '@/lib/db/client'
import { InhoudFout, type Fout } from '@/lib/instrument/fault'

/** The register of gemeenten as the product gets it: `content/register/<year>.csv`. */

const COLUMNS = [
  'code',
  'naam',
  'provincie',
  'jeugdregio_code',
  'jeugdregio',
  'inwoners',
  'inwoners_jaar',
] as const

const filled = z.string().trim().min(1, 'is leeg')
const rowSchema = z.object({
  code: z.string().regex(/^GM\d{4}$/, 'moet GM met vier cijfers zijn'),
  naam: filled,
  provincie: filled,
  jeugdregio_code: z.string().regex(/^JZ\d{2}$/, 'moet JZ met twee cijfers zijn'),
  jeugdregio: filled,
  inwoners: z
    .string()
    .regex(/^[1-9]\d{0,7}$/, 'moet een aantal zijn')
    .transform(Number),
  inwoners_jaar: z.string().regex(/^\d{4}$/, 'moet een jaartal zijn'),
})
type Row = z.infer<typeof rowSchema>

export type Register = {
  regios: { code: string; naam: string }[]
  gemeenten: {
    code: string
    naam: string
    provincie: string
    regioCode: string
    inwoners: number
    registerjaar: number
  }[]
}

type Line = { regel: number; text: string }

function parseRow({ regel, text }: Line, bestand: string): { row?: Row; fouten: Fout[] } {
  const cells = text.split(';')
  if (cells.length !== COLUMNS.length) {
    const melding = `hier staan ${cells.length} kolommen, het moeten er ${COLUMNS.length} zijn.`
    return { fouten: [{ bestand, regel, melding }] }
  }
  const parsed = rowSchema.safeParse(Object.fromEntries(COLUMNS.map((name, i) => [name, cells[i]])))
  if (parsed.success) return { row: parsed.data, fouten: [] }
  return {
    fouten: parsed.error.issues.map((issue) => ({
      bestand,
      regel,
      melding: `${String(issue.path[0])} ${issue.message}.`,
    })),
  }
}

/** What one row cannot know: each gemeente stands once, a regio has one name. */
function checkTogether(rows: readonly { row: Row; regel: number }[], bestand: string): Fout[] {
  const gemeenten = new Set<string>()
  const regios = new Map<string, string>()
  return rows.flatMap(({ row, regel }) => {
    const meldingen: string[] = []
    if (gemeenten.has(row.code)) meldingen.push(`${row.code} staat er al.`)
    gemeenten.add(row.code)
    const naam = regios.get(row.jeugdregio_code) ?? row.jeugdregio
    if (naam !== row.jeugdregio) {
      meldingen.push(`${row.jeugdregio_code} heet eerder "${naam}", hier "${row.jeugdregio}".`)
    }
    regios.set(row.jeugdregio_code, naam)
    return meldingen.map((melding) => ({ bestand, regel, melding }))
  })
}

/**
 * Parses a register.
 * @param bestand its name in messages, ending in the year of the register
 * @throws InhoudFout with every fault: file, line and what is wrong
 */
export function parseRegister(text: string, bestand: string): Register {
  const [head, ...lines] = text
    .split(/\r?\n/)
    .map((line, index): Line => ({ regel: index + 1, text: line }))
  if (head?.text !== COLUMNS.join(';')) {
    const melding = `de eerste regel moet zijn: ${COLUMNS.join(';')}`
    throw new InhoudFout([{ bestand, regel: 1, melding }])
  }
  const read = lines
    .filter((line) => line.text !== '')
    .map((line) => ({ regel: line.regel, ...parseRow(line, bestand) }))
  const rows = read.flatMap(({ row, regel }) => (row ? [{ row, regel }] : []))
  const fouten = [...read.flatMap((line) => line.fouten), ...checkTogether(rows, bestand)]
  if (read.length === 0) fouten.push({ bestand, regel: 1, melding: 'er staan geen gemeenten in.' })
  if (fouten.length > 0) throw new InhoudFout(fouten.toSorted((a, b) => a.regel - b.regel))
  return toRegister(
    rows.map(({ row }) => row),
    Number(path.basename(bestand, '.csv')),
  )
}

function toRegister(rows: readonly Row[], registerjaar: number): Register {
  const regios = new Map(rows.map((row) => [row.jeugdregio_code, row.jeugdregio]))
  return {
    regios: [...regios].map(([code, naam]) => ({ code, naam })),
    gemeenten: rows.map(({ code, naam, provincie, jeugdregio_code, inwoners }) => ({
      code,
      naam,
      provincie,
      regioCode: jeugdregio_code,
      inwoners,
      registerjaar,
    })),
  }
}

/** The newest register in `content/register`. @throws InhoudFout when it cannot be used */
export function readRegister(folder = path.resolve('content/register')): Register {
  const newest = readdirSync(folder)
    .filter((name) => /^\d{4}\.csv$/.test(name))
    .toSorted()
    .at(-1)
  const bestand = `content/register/${newest ?? ''}`
  if (newest === undefined) {
    const melding = 'hier hoort een bestand met een jaartal als naam, zoals 2025.csv.'
    throw new InhoudFout([{ bestand, regel: 1, melding }])
  }
  const bytes = readFileSync(path.join(folder, newest))
  try {
    return parseRegister(new TextDecoder('utf-8', { fatal: true }).decode(bytes), bestand)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new InhoudFout([{ bestand, regel: 1, melding: 'dit bestand is geen geldig UTF-8.' }])
  }
}

const isSame = <T extends object>(a: T, b: T) =>
  (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key])

/** Splits what the register holds into what is not stored yet and what is stored differently. */
function compare<T extends { code: string }>(wanted: readonly T[], stored: readonly T[]) {
  const before = new Map(stored.map((row) => [row.code, row]))
  return {
    added: wanted.filter(({ code }) => !before.has(code)),
    changed: wanted.filter((row) => {
      const old = before.get(row.code)
      return old && !isSame(row, old)
    }),
  }
}

/**
 * Puts the register in the database: adds what is new and changes what changed, all or nothing.
 * A gemeente that is no longer in the register stays, with its metingen.
 * @returns how many gemeenten were added or changed
 */
export async function loadRegister(client: Db, register: Register): Promise<number> {
  return client.$transaction(async (transaction) => {
    const regios = compare(register.regios, await transaction.regio.findMany())
    await transaction.regio.createMany({ data: regios.added })
    for (const regio of regios.changed) {
      await transaction.regio.update({ where: { code: regio.code }, data: regio })
    }
    const gemeenten = compare(register.gemeenten, await transaction.gemeente.findMany())
    await transaction.gemeente.createMany({ data: gemeenten.added })
    for (const gemeente of gemeenten.changed) {
      await transaction.gemeente.update({ where: { code: gemeente.code }, data: gemeente })
    }
    return gemeenten.added.length + gemeenten.changed.length
  })
}
