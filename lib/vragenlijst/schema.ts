import { z } from 'zod'
import { vrijeTekst } from '@/lib/invoer/parse'
import { niveauSchema, type Niveau } from '@/lib/instrument/model'

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

export type OordeelInput = z.infer<typeof oordeelInputSchema>

/** An answer as it is stored. */
export type Keuze = Readonly<
  { toelichting: string } & (
    { soort: 'niveau'; niveau: Niveau } | { soort: 'nvt' | 'weet-niet' | 'open' }
  )
>
/** A stored answer with the version that a change has to name. */
export type OpgeslagenKeuze = Keuze & Readonly<{ versie: number; gewijzigdOp: Date }>

/** What was sent, as one of the four kinds of answer. */
export function toKeuze(input: OordeelInput): Keuze {
  const toelichting = input.toelichting ?? ''
  if (input.niveau !== undefined) return { soort: 'niveau', niveau: input.niveau, toelichting }
  if (input.nvt) return { soort: 'nvt', toelichting }
  return { soort: input.weetNiet ? 'weet-niet' : 'open', toelichting }
}

/** A stored answer in the words of the contract. */
export function toOordeelInput(keuze: Keuze): OordeelInput {
  const toelichting = keuze.toelichting ? { toelichting: keuze.toelichting } : {}
  if (keuze.soort === 'niveau') return { niveau: keuze.niveau, ...toelichting }
  if (keuze.soort === 'nvt') return { nvt: true, ...toelichting }
  return keuze.soort === 'weet-niet' ? { weetNiet: true, ...toelichting } : toelichting
}

export const isSameKeuze = (a: Keuze, b: Keuze) =>
  a.soort === b.soort &&
  a.toelichting === b.toelichting &&
  (a.soort !== 'niveau' || b.soort !== 'niveau' || a.niveau === b.niveau)
