import { z } from 'zod'
import { niveauSchema, type Niveau } from '@/lib/instrument/model'
import type { Keuze } from '@/lib/invoer/keuze'
import { vrijeTekst } from '@/lib/invoer/parse'

/** Longest remark, in characters: some three pages. */
export const MAX_TOELICHTING = 10_000

const NIVEAU_FOUT = 'Kies een niveau van 1 tot en met 5.'
const niveau = z.custom<Niveau>((value) => niveauSchema.safeParse(value).success, NIVEAU_FOUT)
const aan = (label: string) => z.boolean(`Vul bij "${label}" true of false in.`)

/**
 * An answer or judgement as it comes in (contract.md): a level, `nvt` with its toelichting, or
 * `weetNiet`; or a remark alone, which is kept and counts as no answer (scoring §2).
 */
export const oordeelInputSchema = z
  .strictObject(
    {
      niveau: niveau.meta({ type: 'integer', minimum: 1, maximum: 5 }).optional(),
      nvt: aan('nvt').optional(),
      weetNiet: aan('weetNiet').optional(),
      toelichting: vrijeTekst(MAX_TOELICHTING).optional(),
    },
    { error: (issue) => (issue.code === 'invalid_type' ? 'Stuur hier een object.' : undefined) },
  )
  .superRefine((value, context) => {
    const gekozen = [value.niveau !== undefined, value.nvt, value.weetNiet].filter(Boolean).length
    if (gekozen > 1) {
      context.addIssue({
        code: 'custom',
        message: 'Kies één antwoord: een niveau, niet van toepassing, of weet ik niet.',
      })
    }
    if (value.nvt && !value.toelichting) {
      context.addIssue({
        code: 'custom',
        path: ['toelichting'],
        message:
          'Vul in waarom deze vraag niet van toepassing is. Dat staat straks ook in het rapport.',
      })
    }
    if (gekozen === 0 && !value.toelichting) {
      context.addIssue({
        code: 'custom',
        message: 'Kies een niveau, niet van toepassing of weet ik niet.',
      })
    }
  })

/** A stored answer with the version that a change has to name. */
export type OpgeslagenKeuze = Keuze & Readonly<{ versie: number; gewijzigdOp: Date }>
