import { z } from 'zod'
import { niveauSchema } from '@/lib/instrument/model'
import { toOordeelBody } from '@/lib/invoer/keuze'
import type { OpgeslagenKeuze } from '@/lib/vragenlijst/schema'

/** A stored answer or judgement as the API gives it: as it came in, with its version. */
export const antwoordSchema = z
  .strictObject({
    niveau: niveauSchema.optional(),
    nvt: z.literal(true).optional(),
    weetNiet: z.literal(true).optional(),
    toelichting: z.string().optional(),
    afwijkendStandpunt: z.string().optional().describe('Alleen bij een oordeel'),
    versie: z.int().positive().describe('Stuur deze versie bij een wijziging mee in If-Match'),
    gewijzigdOp: z.iso.datetime(),
  })
  .meta({ id: 'OpgeslagenAntwoord' })

export function toAntwoord(keuze: OpgeslagenKeuze): z.input<typeof antwoordSchema> {
  const { nvt, weetNiet, ...rest } = toOordeelBody(keuze)
  return {
    ...rest,
    ...(nvt && { nvt }),
    ...(weetNiet && { weetNiet }),
    versie: keuze.versie,
    gewijzigdOp: keuze.gewijzigdOp.toISOString(),
  }
}

export const toAntwoorden = (keuzes: Readonly<Record<string, OpgeslagenKeuze>>) =>
  Object.fromEntries(Object.entries(keuzes).map(([id, keuze]) => [id, toAntwoord(keuze)]))

/** The header with the version of an answer, for If-Match of the next change. */
export const etagOf = ({ versie }: Pick<OpgeslagenKeuze, 'versie'>) => ({ ETag: `"${versie}"` })
