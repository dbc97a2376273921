import { z } from 'zod'
import { niveauSchema, type Niveau } from '@/lib/instrument/model'
import type { Invalid, Invoerfout } from './outcome'

z.config(z.locales.nl())

/** A path of keys as a JSON pointer (RFC 6901). */
export const toJsonPointer = (pad: Invoerfout['pad']) =>
  pad.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

function toInvoerfouten(issue: z.core.$ZodIssue): Invoerfout[] {
  const pad = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code !== 'unrecognized_keys') return [{ pad, melding: issue.message }]
  // One fault per unknown field, each with its own place.
  return issue.keys.map((key) => ({
    pad: [...pad, key],
    melding: `Het veld "${key}" is hier niet bekend. Haal het weg of controleer de spelling.`,
  }))
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NIVEAU_FOUT = 'Kies een niveau van 1 tot en met 5.'

/** A level as it comes in: a whole number, not its text. */
export const niveauInput = z
  .custom<Niveau>((value) => niveauSchema.safeParse(value).success, NIVEAU_FOUT)
  .meta({ type: 'integer', minimum: 1, maximum: 5 })

/** The version of what the writer saw; another one is stored when someone was first. */
export const versieSchema = z.int('Laad de pagina opnieuw.').min(1, 'Laad de pagina opnieuw.')

/** An object with values of one kind, by id. */
export const record = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), value, {
    error: (issue) =>
      issue.input === undefined
        ? 'Dit veld ontbreekt. Stuur hier een object.'
        : 'Stuur hier een object.',
  })

/** Whether a text can be the id of a row; what is none never reaches the database. */
export const isId = (text: string) => z.uuid().safeParse(text).success

/** Parses input at the edge; every fault gets its place and a Dutch message. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
): Readonly<{ ok: true; value: z.output<Schema> }> | Invalid {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, reden: 'ongeldig', fouten: parsed.error.issues.flatMap(toInvoerfouten) }
}

/**
 * Text that a person typed: trimmed, at most `max` characters, and storable on every database
 * (no NUL, no half surrogate pairs), and not damaged on its way (no replacement characters).
 */
export const vrijeTekst = (max: number) =>
  z
    .string({ error: 'Vul hier tekst in.' })
    .trim()
    .max(max, `Deze tekst is te lang. Gebruik hoogstens ${max.toLocaleString('nl-NL')} tekens.`)
    .refine((text) => !/[\0\uFFFD\p{Surrogate}]/u.test(text), {
      error: 'In deze tekst staan tekens die niet leesbaar zijn. Typ de tekst opnieuw.',
    })
