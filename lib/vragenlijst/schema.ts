import { z } from 'zod'
import { MAX_TOELICHTING, type Keuze, type OordeelBody } from '@/lib/invoer/keuze'
import { isRecord, niveauInput, vrijeTekst } from '@/lib/invoer/parse'

const aan = (label: string) => z.boolean(`Vul bij "${label}" true of false in.`)

const countGekozen = ({ niveau, nvt, weetNiet }: OordeelBody) =>
  [niveau !== undefined, nvt, weetNiet].filter(Boolean).length

/** A rule that is also checked when something else is wrong, so that every fault is named. */
const rule = (holds: (body: OordeelBody) => boolean, message: string, ...path: string[]) =>
  [
    (value: unknown) => !isRecord(value) || holds(value),
    { message, path, when: () => true },
  ] as const

const antwoordShape = {
  niveau: niveauInput.optional(),
  nvt: aan('nvt').optional(),
  weetNiet: aan('weetNiet').optional(),
  toelichting: vrijeTekst(MAX_TOELICHTING).optional(),
}
const oordeelShape = {
  ...antwoordShape,
  afwijkendStandpunt: vrijeTekst(MAX_TOELICHTING)
    .optional()
    .describe('Het standpunt dat iemand houdt naast het oordeel'),
}

/** The rules that an answer and a judgement share. */
const wijziging = <Shape extends typeof antwoordShape>(shape: Shape) =>
  z
    .strictObject(shape, {
      error: (issue) => (issue.code === 'invalid_type' ? 'Stuur hier een object.' : undefined),
    })
    .refine(
      ...rule(
        (body) => countGekozen(body) <= 1,
        'Kies één antwoord: een niveau, niet van toepassing, of weet ik niet.',
      ),
    )
    .refine(
      ...rule(
        ({ nvt, toelichting }) => !nvt || (typeof toelichting === 'string' && toelichting !== ''),
        'Vul in waarom deze vraag niet van toepassing is. Dat staat straks ook in het rapport.',
        'toelichting',
      ),
    )

const nietLeeg = rule(
  (body) => countGekozen(body) > 0 || Boolean(body.toelichting) || Boolean(body.afwijkendStandpunt),
  'Kies een niveau, niet van toepassing of weet ik niet.',
)

/**
 * A change of an answer (contract.md): a level, `nvt` with its toelichting, or `weetNiet`; or a
 * remark alone, which is kept and counts as no answer (scoring §2); or nothing, which takes the
 * answer back.
 */
export const antwoordWijzigingSchema = wijziging(antwoordShape)
/** A first answer: the same, but not nothing at all. */
export const antwoordInputSchema = antwoordWijzigingSchema.refine(...nietLeeg)

/** A change of a judgement: as of an answer, and the view that someone keeps beside it. */
export const oordeelWijzigingSchema = wijziging(oordeelShape)
/** A first judgement: the same, but not nothing at all. */
export const oordeelInputSchema = oordeelWijzigingSchema.refine(...nietLeeg)

/** A stored answer with the version that a change has to name. */
export type OpgeslagenKeuze = Keuze & Readonly<{ versie: number; gewijzigdOp: Date }>
