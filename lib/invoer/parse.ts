import { z } from 'zod'
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
 * (no NUL, no half surrogate pairs).
 */
export const vrijeTekst = (max: number) =>
  z
    .string({ error: 'Vul hier tekst in.' })
    .trim()
    .max(max, `Deze tekst is te lang. Maak hem korter dan ${max.toLocaleString('nl-NL')} tekens.`)
    .refine((text) => !/[\0\p{Surrogate}]/u.test(text), {
      error: 'In deze tekst staan tekens die niet leesbaar zijn. Typ de tekst opnieuw.',
    })
