import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { Opdrachtfout } from './command'

/**
 * A backup, the same for either database: gzip of lines of JSON. The first tells what it is, then
 * one line `[model, row]` per row, a row after those that it refers to, and the last line counts
 * the rows and holds the SHA-256 of all lines before it.
 */

type Column = string | number | boolean | Date | Uint8Array | null
export type Row = Readonly<Record<string, Column>>
export type ModelRow = readonly [model: string, row: Row]

const headerSchema = z.strictObject({
  formaat: z.literal('vit-backup'),
  /** 2 since a column can hold bytes. */
  formaatversie: z.literal([1, 2]),
  database: z.enum(['sqlite', 'postgresql']),
  gemaaktOp: z.iso.datetime(),
  /** Names of all migrations of the release that made it. */
  migraties: z.array(z.string()),
})
export type BackupHeader = z.infer<typeof headerSchema>

const footerSchema = z.strictObject({
  aantallen: z.record(z.string(), z.int().positive()),
  sha256: z.string(),
})

const columnSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ datum: z.iso.datetime() }).transform(({ datum }) => new Date(datum)),
  z
    .strictObject({ bytes: z.string() })
    .transform(({ bytes }) => new Uint8Array(Buffer.from(bytes, 'base64'))),
])
const rowSchema = z.tuple([z.string(), z.record(z.string(), columnSchema)])

function encodeColumn(value: Column) {
  if (value instanceof Date) return { datum: value.toISOString() }
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') }
  return value
}

function encodeRow([model, row]: ModelRow): string {
  const columns = Object.entries(row).map(([name, value]) => [name, encodeColumn(value)])
  return JSON.stringify([model, Object.fromEntries(columns)])
}

class Tally {
  readonly aantallen: Record<string, number> = {}
  readonly #hash = createHash('sha256')

  add(line: string): void {
    this.#hash.update(line).update('\n')
  }
  count(model: string): void {
    this.aantallen[model] = (this.aantallen[model] ?? 0) + 1
  }
  digest(): string {
    return this.#hash.digest('hex')
  }
}

async function* encode(header: BackupHeader, rows: AsyncIterable<ModelRow>) {
  const tally = new Tally()
  const first = JSON.stringify(header)
  tally.add(first)
  yield `${first}\n`
  for await (const modelRow of rows) {
    const line = encodeRow(modelRow)
    tally.add(line)
    tally.count(modelRow[0])
    yield `${line}\n`
  }
  yield `${JSON.stringify({ aantallen: tally.aantallen, sha256: tally.digest() })}\n`
}

/**
 * Writes a backup, readable by its owner only; an older one of that name stays until this one is
 * whole.
 */
export async function writeBackup(
  file: string,
  header: BackupHeader,
  rows: AsyncIterable<ModelRow>,
): Promise<void> {
  const unfinished = `${file}.onvolledig`
  await pipeline(
    Readable.from(encode(header, rows)),
    createGzip(),
    createWriteStream(unfinished, { mode: 0o600, flush: true }),
  )
  renameSync(unfinished, file)
}

const beschadigd = (file: string) =>
  new Opdrachtfout(
    `${file} is geen hele back-up van het VIT: het bestand is afgebroken, beschadigd of veranderd.`,
  )

async function* readLines(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw new Opdrachtfout(`Het bestand ${file} bestaat niet.`)
  const input = createGunzip()
  const source = createReadStream(file)
  source.on('error', (error) => input.destroy(error))
  source.pipe(input)
  try {
    yield* createInterface({ input, crlfDelay: Infinity })
  } catch (error) {
    const isZlib = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
    throw isZlib ? beschadigd(file) : error
  } finally {
    source.destroy()
  }
}

function parseLine<Schema extends z.ZodType>(schema: Schema, line: string, file: string) {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    throw beschadigd(file)
  }
}

/**
 * Reads a backup to its end before anything is done with it.
 * @throws Opdrachtfout when it is not whole, or not what was written
 */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  const tally = new Tally()
  let header: BackupHeader | undefined
  let last: string | undefined
  for await (const line of readLines(file)) {
    if (last !== undefined) {
      tally.add(last)
      if (header) tally.count(parseLine(rowSchema, last, file)[0])
      else header = parseLine(headerSchema, last, file)
    }
    last = line
  }
  if (!header || last === undefined) throw beschadigd(file)
  const footer = parseLine(footerSchema, last, file)
  const isWhole =
    footer.sha256 === tally.digest() &&
    JSON.stringify(footer.aantallen) === JSON.stringify(tally.aantallen)
  if (!isWhole) throw beschadigd(file)
  return header
}

/** The rows of a verified backup, in the order in which they can be stored. */
export async function* readBackup(file: string): AsyncGenerator<ModelRow> {
  for await (const line of readLines(file)) {
    if (line.startsWith('[')) yield parseLine(rowSchema, line, file)
  }
}
