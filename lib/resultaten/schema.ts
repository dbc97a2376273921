import { z } from 'zod'
import { findIndicator, findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import type { Invalid, Invoerfout } from '@/lib/invoer/outcome'
import { isRecord, parseInput, record } from '@/lib/invoer/parse'
import { ambitieInputSchema } from '@/lib/metingen/schema'
import { oordeelInputSchema } from '@/lib/vragenlijst/schema'

/** Judgements and ambities to calculate with, without storing them (contract.md, berekeningen). */
export const berekeningSchema = z.strictObject({
  oordelen: record(oordeelInputSchema),
  ambities: record(ambitieInputSchema).default({}),
})

/** Parses a calculation for one version: every fault is named, ids it does not know included. */
export function parseBerekening(
  instrument: Instrument,
  raw: unknown,
): Readonly<{ ok: true; value: z.output<typeof berekeningSchema> }> | Invalid {
  const unknown = [
    ...listUnknown(
      raw,
      'oordelen',
      (id) => findIndicator(instrument, id) !== undefined,
      (id) => `De vraag "${id}" bestaat niet in versie ${instrument.versie}.`,
    ),
    ...listUnknown(
      raw,
      'ambities',
      (id) => findKenmerk(instrument, id) !== undefined,
      (id) => `Het kenmerk "${id}" bestaat niet in versie ${instrument.versie}.`,
    ),
  ]
  const parsed = parseInput(berekeningSchema, raw)
  if (unknown.length === 0) return parsed
  const fouten = [...unknown, ...(parsed.ok ? [] : parsed.fouten)]
  return { ok: false, reden: 'ongeldig', fouten }
}

function listUnknown(
  raw: unknown,
  veld: 'oordelen' | 'ambities',
  isKnown: (id: string) => boolean,
  describe: (id: string) => string,
): Invoerfout[] {
  const values = isRecord(raw) ? raw[veld] : undefined
  return Object.keys(isRecord(values) ? values : {})
    .filter((id) => !isKnown(id))
    .map((id) => ({ pad: [veld, id], melding: describe(id) }))
}
